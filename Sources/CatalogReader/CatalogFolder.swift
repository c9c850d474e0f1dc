import Foundation
public import PhraseModel

/// A folder of catalogs as a user keeps it: the book, the library's facts, a file for each locale, and the ledgers of
/// reviews; with layers of a library's own on top of it.
///
/// A layer is a folder of the same files in which everything may be left out. What stands in it is added, or replaces what has
/// the same id below; a later layer lies above an earlier one.
public struct CatalogFolder: Sendable {
  /// What came of reading a folder: everything that could be read, and everything that was wrong.
  public struct Contents: Sendable {
    /// Nil where the book itself or the library's facts could not be read.
    public let phrasebook: Phrasebook?
    public let findings: [Finding]
    /// By pseudo-locale, the locale that it was made from.
    public let origins: [LocaleTag: LocaleTag]
    /// The bytes of each file that could be opened, by path.
    public let files: [String: [UInt8]]

    /// The lines of a file, without their line ends, to show findings in their context; none where it was not read.
    public func lines(ofFile path: String) -> [String] {
      guard let bytes = files[path] else { return [] }
      return YAMLFile.lines(of: String(decoding: bytes, as: UTF8.self)).map { String($0[...]) }
    }
  }

  public let path: String
  /// The folders of the layers, the lowest first.
  public let layers: [String]

  public init(path: String, layers: [String] = []) {
    self.path = Self.withoutSlash(path)
    self.layers = layers.map(Self.withoutSlash)
  }

  /// The layer that a file belongs to, nil for one of the folder itself.
  public func layer(ofFile file: String) -> String? {
    let folder = ([path] + layers).filter { file.hasPrefix($0 + "/") }.max { $0.count < $1.count }
    return folder == path ? nil : folder
  }

  /// The file of a locale, in a layer or in the folder itself.
  public func file(of locale: LocaleTag, layer: String? = nil) -> String {
    "\(layer ?? path)/\(locale).yaml"
  }

  /// The locales that have a file, in the order of their tags.
  ///
  /// - Throws: `CatalogFolderError` where the folder cannot be listed.
  public func locales() throws(CatalogFolderError) -> [LocaleTag] {
    try Self.locales(in: path)
  }

  /// Reads the book, the library's facts and the catalogs of some locales, by default of all; the
  /// reference locale always comes along. A pseudo-locale that is asked for is made, and what it is made from comes along.
  ///
  /// - Parameter replaced: by path, what a file is to be read as instead of what it holds.
  /// - Throws: `CatalogFolderError` where there is no folder, no book in it, or no file for a locale.
  public func read(
    locales wanted: [LocaleTag]? = nil, replacing replaced: [String: [UInt8]] = [:]
  ) throws(CatalogFolderError) -> Contents {
    let available = try locales()
    guard FileManager.default.fileExists(atPath: path + "/phrasebook.yaml") else { throw .noBook(path) }
    guard !available.isEmpty else { throw .noLocales(path) }
    let pseudoLocales = (wanted ?? []).filter { !available.contains($0) }.compactMap { PseudoLocale($0) }
    let known = available + pseudoLocales.map(\.locale)
    for locale in wanted ?? [] where !known.contains(locale) {
      throw .noLocale(
        locale, available: available, nearest: nearest(to: locale.identifier, among: available.map(\.identifier)))
    }
    var loader = CatalogFileLoader(replacing: replaced)
    try checkLayers(available: available, &loader)
    let book = book(&loader)
    if let book, !available.contains(book.reference) {
      loader.report(
        Finding(
          .referenceMissing, at: book.places.value("reference"),
          message: "the reference locale \(book.reference) has no file here", hint: "Name a locale that has one"))
    }
    var library = library(reference: book?.reference ?? LocaleTag("pl"), &loader)
    var catalogs: [Catalog] = []
    var ledgers: [LocaleTag: ReviewLedger] = [:]
    // Others are compared with the reference, so it is read along with them.
    var chosen = (wanted ?? available).filter { available.contains($0) }
    let sources = pseudoLocales.map { $0.source(among: available, reference: book?.reference) }
    for locale in sources + [book?.reference].compactMap(\.self)
    where !chosen.contains(locale) && available.contains(locale) { chosen.append(locale) }
    for outcome in read(chosen, replacing: replaced) {
      loader.absorb(outcome.loader)
      guard let catalog = outcome.catalog else { continue }
      catalogs.append(catalog)
      ledgers[catalog.locale] = outcome.ledger
    }
    if let book {
      for (pseudoLocale, source) in zip(pseudoLocales, sources) {
        guard let catalog = catalogs.first(where: { $0.locale == source }) else { continue }
        catalogs.append(PseudoCatalog(pseudoLocale, from: catalog, book: book).catalog)
        library?.copyFacts(from: source, to: pseudoLocale.locale)
      }
    }
    let phrasebook =
      if let book, let library {
        Phrasebook(book: book, catalogs: catalogs, library: library, ledgers: ledgers)
      } else { Phrasebook?.none }
    let origins = Dictionary(zip(pseudoLocales.map(\.locale), sources)) { first, _ in first }
    return Contents(phrasebook: phrasebook, findings: loader.findings, origins: origins, files: loader.files)
  }

  /// What came of reading one locale.
  private struct Outcome {
    let loader: CatalogFileLoader
    let catalog: Catalog?
    let ledger: ReviewLedger?
  }

  /// Guards what several cores write to.
  private final class Outcomes: @unchecked Sendable {
    private let lock = NSLock()
    private var outcomes: [Int: Outcome] = [:]

    var inOrder: [Outcome] { lock.withLock { outcomes.sorted { $0.key < $1.key }.map(\.value) } }

    func set(_ outcome: Outcome, at index: Int) { lock.withLock { outcomes[index] = outcome } }
  }

  /// Reads locales, on as many cores as there are: none needs another.
  private func read(_ locales: [LocaleTag], replacing replaced: [String: [UInt8]]) -> [Outcome] {
    let outcomes = Outcomes()
    DispatchQueue.concurrentPerform(iterations: locales.count) { index in
      let locale = locales[index]
      var loader = CatalogFileLoader(replacing: replaced)
      guard Self.isTag(locale) else {
        loader.report(Self.noTag(locale, in: path))
        return outcomes.set(Outcome(loader: loader, catalog: nil, ledger: nil), at: index)
      }
      let catalog = catalog(locale, &loader)
      let ledger = catalog == nil ? nil : ledger(locale, &loader)
      outcomes.set(Outcome(loader: loader, catalog: catalog, ledger: ledger), at: index)
    }
    return outcomes.inOrder
  }

  /// The ledger that lies beside the files of a layer, or of the folder itself, by itself.
  ///
  /// - Parameter layer: the layer's folder; nil for the folder itself.
  public func ledger(
    of locale: LocaleTag, layer: String? = nil
  ) throws(CatalogFolderError) -> (ledger: ReviewLedger, path: String, findings: [Finding]) {
    var loader = CatalogFileLoader()
    let file = "\(layer ?? path)/reviews/\(locale).yaml"
    let ledger = Self.ledger(inFile: file, &loader) ?? ReviewLedger()
    // A ledger that cannot be opened must not be taken for an empty one.
    if let finding = loader.findings.first(where: { $0.rule == Rule.fileUnreadable.name }) {
      throw .unreadable(file, reason: finding.message)
    }
    return (ledger, file, loader.findings)
  }

  // MARK: One kind of file each

  private func book(_ loader: inout CatalogFileLoader) -> Book? {
    guard let file = loader.load(path + "/phrasebook.yaml", as: CatalogSchema.book), let root = file.root
    else { return nil }
    var book = BookDecoder(file: file).book(from: root)
    for layer in layers {
      guard let file = loader.loadIfPresent(layer + "/phrasebook.yaml", as: CatalogSchema.bookLayer),
        let root = file.root
      else { continue }
      book.add(BookDecoder(file: file).book(from: root))
    }
    return book
  }

  private func library(
    reference: LocaleTag, _ loader: inout CatalogFileLoader
  ) -> Library? {
    // A library that states nothing has no currency, which ISO 4217 writes so.
    var library = Library(
      locale: reference, currency: "XXX", facts: [:],
      places: Places(file: SourceLocation(file: path, line: 1, column: 1), entries: []))
    let base = path + "/library.yaml"
    if FileManager.default.fileExists(atPath: base) {
      guard let file = loader.load(base, as: CatalogSchema.library), let root = file.root else { return nil }
      library = LibraryDecoder(file: file).library(from: root)
    }
    for layer in layers {
      guard let file = loader.loadIfPresent(layer + "/library.yaml", as: CatalogSchema.libraryLayer),
        let root = file.root
      else { continue }
      library.add(LibraryDecoder(file: file).library(from: root))
    }
    return library
  }

  private func catalog(_ locale: LocaleTag, _ loader: inout CatalogFileLoader) -> Catalog? {
    guard let file = loader.load(self.file(of: locale), as: CatalogSchema.catalog), let root = file.root
    else { return nil }
    var decoder = CatalogDecoder(file: file)
    var catalog = decoder.catalog(locale, from: root)
    catalog.knownWords = ([path] + layers).flatMap { Self.knownWords(of: locale, in: $0) }
    loader.report(decoder.findings)
    for layer in layers {
      guard let file = loader.loadIfPresent(self.file(of: locale, layer: layer), as: CatalogSchema.catalogLayer),
        let root = file.root
      else { continue }
      var decoder = CatalogDecoder(file: file)
      catalog.add(decoder.catalog(locale, from: root))
      loader.report(decoder.findings)
    }
    return catalog
  }

  private func ledger(
    _ locale: LocaleTag, _ loader: inout CatalogFileLoader
  ) -> ReviewLedger? {
    var signatures: [Signature] = []
    for folder in [path] + layers {
      signatures += Self.ledger(inFile: "\(folder)/reviews/\(locale).yaml", &loader)?.signatures ?? []
    }
    return signatures.isEmpty ? nil : ReviewLedger(signatures: signatures)
  }

  private static func ledger(
    inFile path: String, _ loader: inout CatalogFileLoader
  ) -> ReviewLedger? {
    guard let file = loader.loadIfPresent(path, as: CatalogSchema.ledger), let root = file.root else { return nil }
    return LedgerDecoder(file: file).ledger(from: root)
  }

  /// The words of `words/TAG.txt`, one a line; what follows a # says why.
  private static func knownWords(of locale: LocaleTag, in folder: String) -> [String] {
    guard let bytes = FileManager.default.contents(atPath: "\(folder)/words/\(locale).txt"),
      bytes.count <= CatalogFileLoader.fileSizeLimit
    else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      let word = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
      return word.isEmpty ? nil : String(word)
    }
  }

  // MARK: Names of files

  private func checkLayers(
    available: [LocaleTag], _ loader: inout CatalogFileLoader
  ) throws(CatalogFolderError) {
    for layer in layers {
      let locales = try Self.locales(in: layer)
      let hasOthers = ["phrasebook", "library"].contains {
        FileManager.default.fileExists(atPath: "\(layer)/\($0).yaml")
      }
      guard hasOthers || !locales.isEmpty else { throw .emptyLayer(layer) }
      for locale in locales where !available.contains(locale) {
        loader.report(
          Finding(
            .layerLocale, at: SourceLocation(file: "\(layer)/\(locale).yaml", line: 1, column: 1),
            message: "a layer adds to a locale, and \(path) has no \(locale)",
            hint: nearest(to: locale.identifier, among: available.map(\.identifier)).map { "Did you mean \($0)?" }
              ?? "Add the locale with phrasebook locale add \(locale)"))
      }
    }
  }

  private static func locales(in path: String) throws(CatalogFolderError) -> [LocaleTag] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      var isDirectory: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      throw exists ? .unreadable(path, reason: systemReason(error)) : .noFolder(path)
    }
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(".yaml".count)) }
      .filter { $0 != "phrasebook" && $0 != "library" }
      .map { LocaleTag($0) }
      .sorted()
  }

  /// Whether a file is named after a locale. ICU is given nothing else: its parser overruns on overlong tags.
  private static func isTag(_ locale: LocaleTag) -> Bool {
    let subtags = locale.identifier.split(separator: "-", omittingEmptySubsequences: false)
    guard locale.identifier.utf8.count <= 35, let language = subtags.first else { return false }
    let isName = (2...3).contains(language.utf8.count) && language.allSatisfy { $0.isASCII && $0.isLetter }
    return isName
      && subtags.dropFirst().allSatisfy { subtag in
        (1...8).contains(subtag.utf8.count) && subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }

  private static func noTag(_ locale: LocaleTag, in folder: String) -> Finding {
    Finding(
      .localeTag, at: SourceLocation(file: "\(folder)/\(locale).yaml", line: 1, column: 1),
      message: "\(locale) is no BCP 47 tag",
      hint: "Name the file after its locale, such as pl.yaml, or move it out of this folder")
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}

/// Why a folder of catalogs cannot be read at all.
public enum CatalogFolderError: Error, Sendable {
  case noFolder(String)
  case noBook(String)
  case noLocales(String)
  /// A layer in which nothing stands.
  case emptyLayer(String)
  case noLocale(LocaleTag, available: [LocaleTag], nearest: String?)
  case unreadable(String, reason: String)
}
