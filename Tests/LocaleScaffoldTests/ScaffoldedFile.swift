import CatalogChecks
import CatalogReader
import Foundation
import Inflection
import LocaleScaffold
import MessageSyntax
import PhraseModel
import TestSupport

/// A file made for a locale, and what comes of it when it is read and checked beside the catalogs that it was made from.
struct ScaffoldedFile {
  let locale: LocaleTag
  let scaffold: Scaffold
  var text: String

  /// From the shipped catalogs, which have every kind of message.
  init(_ tag: String, from source: String = "pl", _ options: ScaffoldOptions = ScaffoldOptions()) throws {
    try self.init(tag, from: source, options, in: ShippedCatalogs.phrasebook())
  }

  init(_ tag: String, from source: String, _ options: ScaffoldOptions, in phrasebook: Phrasebook) throws {
    locale = LocaleTag(tag)
    guard let catalog = phrasebook.catalog(LocaleTag(source)) else { throw Fixture.Unsound() }
    scaffold = try Scaffold(of: locale, from: catalog, in: phrasebook, options: options)
    text = scaffold.text
  }

  /// Writes a word of its own at each mark, as somebody would who only ever does that.
  mutating func fill() {
    var count = 0
    var filled = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isComment = line.drop { $0 == " " }.first == "#"
      let pieces = isComment ? [String(line)] : line.components(separatedBy: Blank.mark)
      filled += pieces[0]
      for piece in pieces.dropFirst() {
        count += 1
        filled += line.contains("gender: ") ? scaffold.target.genders[0] : Self.word(count)
        filled += piece
      }
      filled += "\n"
    }
    text = filled
  }

  /// The file read and checked beside the shipped catalogs: what it holds, and the findings about it.
  func read() throws -> (catalog: Catalog, phrasebook: Phrasebook, findings: [Finding]) {
    let (catalog, contents) = try load()
    guard let phrasebook = contents.phrasebook else { throw Fixture.Unsound() }
    let findings = contents.findings + (try CatalogChecker.findings(in: phrasebook))
    return (catalog, phrasebook, findings.filter { $0.location.file.hasSuffix("/\(locale).yaml") })
  }

  private func load() throws -> (catalog: Catalog, contents: CatalogFolder.Contents) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "phrasebook-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["phrasebook.yaml", "library.yaml", "pl.yaml"] {
      try FileManager.default.copyItem(atPath: ShippedCatalogs.folder + "/" + name, toPath: folder + "/" + name)
    }
    try text.write(toFile: "\(folder)/\(locale).yaml", atomically: false, encoding: .utf8)
    let contents = try CatalogFolder(path: folder).read(locales: [locale])
    guard let catalog = contents.phrasebook?.catalog(locale) else { throw Fixture.Unsound() }
    return (catalog, contents)
  }

  /// The skeletons of some phrases as the file has them, its marks in place.
  func skeletons(_ phrases: String...) throws -> [Message] { try skeletons(phrases) }

  func skeletons(_ phrases: [String]) throws -> [Message] {
    // With another mark, the reader takes them for written.
    var written = self
    written.text = text.replacingOccurrences(of: Blank.mark, with: "__ _")
    let catalog = try written.load().catalog
    return try phrases.map { id in
      guard let message = catalog.phrases[PhraseID(id)]?.say.message else { throw Fixture.Unsound() }
      return try MessageParser.parse(message.pattern().replacingOccurrences(of: "__ _", with: Blank.mark)).message
    }
  }

  /// A different word for each number: `wa`, `wb`, …
  private static func word(_ number: Int) -> String {
    "w" + String(number).map { String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0))) }.joined()
  }
}
