public import CatalogReader
import Foundation
import Inflection
public import PhraseModel

/// A phrase that somebody proposes for the book.
public struct Proposal: Sendable {
  /// What is said, as plain text.
  public var text: String
  /// Nil for the locale that staff work in.
  public var locale: LocaleTag?
  /// Nil for one made from the situation and the gloss.
  public var id: PhraseID?
  /// Nil for the book's first.
  public var situation: String?
  public var gloss: String?
  public var note: String?

  public init(text: String) {
    self.text = text
  }
}

/// What became of a proposal.
public struct ProposedPhrase: Sendable {
  public let id: PhraseID
  public let locale: LocaleTag
  public let situation: String
  /// The two files of the layer that it stands in now.
  public let files: [String]
  /// What the checker says of these files.
  public let report: CheckReport
}

extension PhrasebookPipeline {
  /// Adds a phrase to a layer, which is made where there is none yet: its declaration to `phrasebook.yaml`, its text to the
  /// locale's file.
  ///
  /// - Parameters:
  ///   - layer: the folder of the layer.
  ///   - date: the day, as `2026-11-24`.
  /// - Throws: `PipelineError.proposal` where the proposal does not fit the book; `.output` where a file cannot be written.
  public static func propose(
    _ proposal: Proposal, catalogs: CatalogFolder, layer: String, date: String
  ) throws(PipelineError) -> ProposedPhrase {
    let exists = FileManager.default.fileExists(atPath: layer)
    let folder = CatalogFolder(path: catalogs.path, layers: catalogs.layers + (exists ? [layer] : []))
    let contents: CatalogFolder.Contents
    do throws(CatalogFolderError) {
      contents = try folder.read(locales: proposal.locale.map { [$0] })
    } catch {
      throw .catalogs(error)
    }
    guard let phrasebook = contents.phrasebook else { throw .findings(try check(catalogs: folder)) }
    let book = phrasebook.book
    let locale = proposal.locale ?? phrasebook.library.locale
    let text = proposal.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { throw .proposal("there is nothing in it to say") }
    guard !text.contains(where: { "{}".contains($0) }) else {
      throw .proposal("it has braces, which mark arguments; propose a plain sentence, and say in the note what varies")
    }
    let names = book.situations.map(\.id)
    let situation = proposal.situation ?? names.first ?? ""
    guard let right = book.situations.first(where: { $0.id == situation })?.right else {
      throw .noSituation(situation, known: names)
    }
    let id = try identifier(for: proposal, text: text, situation: situation, book: book)
    let gloss = proposal.gloss ?? text
    let note = proposal.note ?? "Proposed on \(date) in \(locale). Say here when it is said and to whom."
    let declaration = ["phrases", id.identifier]
    try edit("\(layer)/phrasebook.yaml", .bookLayer, catalogs, book) {
      [
        CatalogChange(declaration + ["situation"], .text(situation)),
        CatalogChange(declaration + ["right"], .text(right)),
        CatalogChange(declaration + ["speaker"], .text(Phrase.Speaker.staff.rawValue)),
        CatalogChange(declaration + ["gloss"], .text(gloss)), CatalogChange(declaration + ["note"], .text(note)),
      ]
    }
    // An apostrophe would quote in ICU.
    try edit("\(layer)/\(locale).yaml", .localeLayer, catalogs, book) {
      [CatalogChange(declaration + ["say"], .message(text.replacingOccurrences(of: "'", with: "’")))]
    }
    let layered = CatalogFolder(path: catalogs.path, layers: catalogs.layers + [layer])
    let report = try check(catalogs: layered, locales: [locale])
    let files = ["phrasebook", locale.identifier].map { "\(layer)/\($0).yaml" }
    return ProposedPhrase(
      id: id, locale: locale, situation: situation, files: files,
      report: report.keeping(report.findings.filter { files.contains($0.location.file) }))
  }

  private static func edit(
    _ path: String, _ kind: CatalogFileKind, _ catalogs: CatalogFolder, _ book: Book, _ changes: () -> [CatalogChange]
  ) throws(PipelineError) {
    let folder = (path as NSString).deletingLastPathComponent
    let schemaPath = kind.schemaPath(from: folder, catalogs: catalogs.path)
    let new = (schemaPath.map { "# yaml-language-server: $schema=\($0)\n" } ?? "") + "schema: 1\n"
    let bytes = FileManager.default.contents(atPath: path).map { Array($0) } ?? Array(new.utf8)
    var editor = CatalogEditor(path: path, bytes: bytes, order: CatalogOrder(book: book))
    do throws(CatalogEditError) {
      try editor.apply(changes())
    } catch {
      throw .exchange(.notEdited(path, error))
    }
    try AtomicFile.makeFolder(folder)
    try AtomicFile.write(Data(editor.bytes), to: path)
  }

  /// The id that was asked for, or one like those of the situation: `loan.please-keep-quiet`.
  private static func identifier(
    for proposal: Proposal, text: String, situation: String, book: Book
  ) throws(PipelineError) -> PhraseID {
    let taken = Set(book.phrases.map(\.id.identifier))
    if let id = proposal.id {
      guard id.identifier.wholeMatch(of: /[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*/) != nil else {
        throw .proposal("\(id) is no id; write one such as loan.due, of lower-case letters, digits and hyphens")
      }
      guard !taken.contains(id.identifier) else { throw .proposal("there is a phrase \(id) already") }
      return id
    }
    let folding: Folding
    do throws(ICUError) { folding = try Folding() } catch {
      throw .inflection(error.description, phrase: nil, locale: nil)
    }
    let prefixes = book.phrases.filter { $0.situation == situation }.map { $0.id.identifier.prefix { $0 != "." } }
    let words = folding.fold(proposal.gloss ?? text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.isEmpty ? "new" : words.prefix(4).joined(separator: "-")
    let stem = "\(prefixes.first ?? "new").\(name)"
    for number in 1... {
      let candidate = number == 1 ? stem : "\(stem)-\(number)"
      if !taken.contains(candidate) { return PhraseID(candidate) }
    }
    return PhraseID(stem)
  }
}
