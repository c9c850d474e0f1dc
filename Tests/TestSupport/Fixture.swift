public import CatalogChecks
import CatalogReader
import Foundation
public import PhraseModel

/// A small folder of catalogs, written for one test: a sound one, or one with a defect at a marked place.
///
/// `▲` in a text marks where a finding must be; it is taken out before the file is written.
public struct Fixture {
  public static let marker: Character = "▲"

  public var files: [String: String]

  public init() {
    files = ["phrasebook.yaml": Self.book, "library.yaml": Self.library, "pl.yaml": Self.polish]
  }

  /// A fixture in which one phrase of pl.yaml says something else.
  public init(_ phrase: String, says text: String) {
    self.init()
    replacePhrase(phrase, in: "pl.yaml", with: "    say: |\n" + Self.indented(text, by: 6))
  }

  /// Replaces all that stands under a phrase's id.
  public mutating func replacePhrase(_ phrase: String, in file: String, with body: String) {
    var lines = (files[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: "  \(phrase):") else { return }
    let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix("   ") } ?? lines.endIndex
    lines.replaceSubrange((start + 1)..<end, with: body.split(separator: "\n").map(String.init))
    files[file] = lines.joined(separator: "\n")
  }

  public mutating func replace(_ old: String, with new: String, in file: String) {
    files[file] = files[file]?.replacingOccurrences(of: old, with: new)
  }

  /// Writes the files to a folder of their own, which the caller removes, and gives the marked place.
  public func write() throws -> (folder: String, marked: SourceLocation?) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "phrasebook-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var marked: SourceLocation?
    for (name, text) in files {
      let path = folder + "/" + name
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      marked = marked ?? Self.place(of: Self.marker, in: text, file: path)
      // A file of a folder below, such as reviews/pl.yaml.
      let parent = URL(filePath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try text.filter { $0 != Self.marker }.write(toFile: path, atomically: false, encoding: .utf8)
    }
    return (folder, marked)
  }

  /// Reads and checks the fixture.
  public func check(
    _ instruments: CheckInstruments = CheckInstruments()
  ) throws -> (findings: [Finding], marked: SourceLocation?) {
    let (folder, marked) = try write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let contents = try CatalogFolder(path: folder).read()
    let checked = try contents.phrasebook.map { try CatalogChecker.findings(in: $0, instruments: instruments) } ?? []
    return (contents.findings + checked, marked)
  }

  /// Reads the fixture, which must be sound.
  public func phrasebook() throws -> Phrasebook {
    let (folder, _) = try write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard let phrasebook = try CatalogFolder(path: folder).read().phrasebook else { throw Unsound() }
    return phrasebook
  }

  public struct Unsound: Error {
    public init() {}
  }

  private static func place(of marker: Character, in text: String, file: String) -> SourceLocation? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let place = line.firstIndex(of: marker) {
        return SourceLocation(file: file, line: index + 1, column: line[..<place].unicodeScalars.count + 1)
      }
    }
    return nil
  }

  private static func indented(_ text: String, by width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: width) + $0 }.joined(separator: "\n")
  }
}

/// The catalogs that the project ships.
public enum ShippedCatalogs {
  public static var folder: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Locales").path
  }

  /// A folder with the book and two of the locales, Polish and English, for tests that need real texts but not fifteen times.
  public static let twoLocales: String = {
    let copy = FileManager.default.temporaryDirectory.appending(path: "phrasebook-two-locales-\(UUID().uuidString)")
      .path
    let files = ["phrasebook.yaml", "library.yaml", "pl.yaml", "en.yaml", "schemas"]
    try? FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    for file in files { try? FileManager.default.copyItem(atPath: "\(folder)/\(file)", toPath: "\(copy)/\(file)") }
    return copy
  }()

  public static func phrasebook() throws -> Phrasebook { try read.get() }

  /// The book with the two locales of `twoLocales`.
  public static func twoLocalesPhrasebook() throws -> Phrasebook { try readTwo.get() }

  /// Read once for all tests.
  private static let read = Result { try phrasebook(in: folder) }
  private static let readTwo = Result { try phrasebook(in: twoLocales) }

  private static func phrasebook(in folder: String) throws -> Phrasebook {
    guard let phrasebook = try CatalogFolder(path: folder).read().phrasebook else { throw Fixture.Unsound() }
    return phrasebook
  }
}
