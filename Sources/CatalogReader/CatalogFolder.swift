import Foundation
public import PhraseModel

/// A folder of catalogs as a user keeps it: the book, the library's facts, and one file for each locale.
public struct CatalogFolder: Sendable {
  /// What came of reading a folder: everything that could be read, and everything that was wrong.
  public struct Contents: Sendable {
    /// Nil where the book itself or the library's facts could not be read.
    public let phrasebook: Phrasebook?
    public let findings: [Finding]
    /// The lines of each file, by path, to show findings in their context.
    public let lines: [String: [String]]
  }

  /// In bytes; the longest file of the shipped book is under 200 KB.
  public static let fileSizeLimit = 4 << 20

  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// The locales that have a file, in the order of their tags.
  ///
  /// - Throws: `CatalogFolderError` where the folder cannot be listed.
  public func locales() throws(CatalogFolderError) -> [LocaleTag] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      var isDirectory: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      throw exists ? .unreadable(path, reason: error.localizedDescription) : .noFolder(path)
    }
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(".yaml".count)) }
      .filter { $0 != "phrasebook" && $0 != "library" }
      .map { LocaleTag($0) }
      .sorted()
  }

  /// Reads the book, the library's facts and the catalogs of some locales, by default of all; the
  /// reference locale always comes along.
  ///
  /// - Throws: `CatalogFolderError` where there is no folder, no book in it, no file for a locale, or a file cannot be opened.
  public func read(locales wanted: [LocaleTag]? = nil) throws(CatalogFolderError) -> Contents {
    let available = try locales()
    var findings: [Finding] = []
    var lines: [String: [String]] = [:]

    func load(_ name: String, as shape: Shape) throws(CatalogFolderError) -> YAMLFile? {
      let filePath = path.hasSuffix("/") ? path + name : path + "/" + name
      guard let bytes = try bytes(ofFile: filePath, findings: &findings) else { return nil }
      let file = YAMLFile(path: filePath, bytes: bytes)
      findings += file.findings
      lines[filePath] = file.lines.map { line in
        var text = String.UnicodeScalarView()
        text.append(contentsOf: line)
        return String(text)
      }
      guard let root = file.root else { return nil }
      var validator = ShapeValidator(file: file)
      validator.validate(root, as: shape)
      findings += validator.findings
      return file
    }

    guard FileManager.default.fileExists(atPath: path + "/phrasebook.yaml") else { throw .noBook(path) }
    guard !available.isEmpty else { throw .noLocales(path) }
    for locale in wanted ?? [] where !available.contains(locale) {
      throw .noLocale(
        locale, available: available, nearest: nearest(to: locale.identifier, among: available.map(\.identifier)))
    }

    var book: Book?
    if let file = try load("phrasebook.yaml", as: CatalogSchema.book), let root = file.root {
      book = BookDecoder(file: file).book(from: root)
    }
    if let book, !available.contains(book.reference) {
      findings.append(
        Finding(
          rule: "reference-missing", at: book.places.value("reference"),
          message: "the reference locale \(book.reference) has no file here", hint: "Name a locale that has one"))
    }
    // A library that states nothing has no currency, which ISO 4217 writes so.
    var library: Library? = Library(
      locale: book?.reference ?? LocaleTag("pl"), currency: "XXX", facts: [:],
      places: Places(file: SourceLocation(file: path, line: 1, column: 1), keys: [:], values: [:]))
    if FileManager.default.fileExists(atPath: path + "/library.yaml") {
      library = try load("library.yaml", as: CatalogSchema.library).flatMap { file in
        file.root.map { LibraryDecoder(file: file).library(from: $0) }
      }
    }
    var catalogs: [Catalog] = []
    // Others are compared with the reference, so it is read along with them.
    var chosen = wanted ?? available
    if let book, !chosen.contains(book.reference), available.contains(book.reference) { chosen.append(book.reference) }
    for locale in chosen {
      guard Self.isTag(locale) else {
        findings.append(Self.noTag(locale, in: path))
        continue
      }
      guard let file = try load(locale.identifier + ".yaml", as: CatalogSchema.catalog), let root = file.root
      else { continue }
      var decoder = CatalogDecoder(file: file)
      catalogs.append(decoder.catalog(locale, from: root))
      findings += decoder.findings
    }
    let phrasebook =
      if let book, let library { Phrasebook(book: book, catalogs: catalogs, library: library) } else {
        Phrasebook?.none
      }
    return Contents(phrasebook: phrasebook, findings: findings, lines: lines)
  }

  /// Whether a file is named after a locale. ICU is given nothing else: its parser overruns on overlong tags.
  private static func isTag(_ locale: LocaleTag) -> Bool {
    locale.identifier.count <= 35
      && locale.identifier.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-[A-Za-z0-9]{1,8})*/)
        != nil
  }

  private static func noTag(_ locale: LocaleTag, in folder: String) -> Finding {
    Finding(
      rule: "locale-tag", at: SourceLocation(file: "\(folder)/\(locale).yaml", line: 1, column: 1),
      message: "\(locale) is no BCP 47 tag",
      hint: "Name the file after its locale, such as pl.yaml, or move it out of this folder")
  }

  /// A file's bytes, or nil and a finding where it is too large.
  private func bytes(
    ofFile path: String, findings: inout [Finding]
  ) throws(CatalogFolderError) -> [UInt8]? {
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      guard size <= Self.fileSizeLimit else {
        findings.append(
          Finding(
            rule: "file-too-large", at: SourceLocation(file: path, line: 1, column: 1),
            message: "the file has \(size >> 20) MB; catalogs are read up to \(Self.fileSizeLimit >> 20) MB",
            hint: "Check that this is the file you meant"))
        return nil
      }
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw .unreadable(path, reason: error.localizedDescription)
    }
  }
}

/// Why a folder of catalogs cannot be read at all.
public enum CatalogFolderError: Error, Sendable {
  case noFolder(String)
  case noBook(String)
  case noLocales(String)
  case noLocale(LocaleTag, available: [LocaleTag], nearest: String?)
  case unreadable(String, reason: String)
}
