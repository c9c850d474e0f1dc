public import CatalogReader
public import Exchange
import Foundation
public import PhraseModel

/// What to export, from where to where.
public struct ExportRequest: Sendable {
  public var catalogs: CatalogFolder
  /// Nil means the reference locale.
  public var source: LocaleTag?
  public var target: LocaleTag
  public var format: ExchangeFormat
  public var separator: CSVWriter.Separator
  /// An earlier export, which tells the texts whose source has changed since.
  public var previous: String?
  /// The file that will be written, if it is there already: an earlier export likewise.
  public var updated: String?

  public init(
    catalogs: CatalogFolder, source: LocaleTag?, target: LocaleTag, format: ExchangeFormat,
    separator: CSVWriter.Separator = .comma, previous: String? = nil, updated: String? = nil
  ) {
    self.catalogs = catalogs
    self.source = source
    self.target = target
    self.format = format
    self.separator = separator
    self.previous = previous
    self.updated = updated
  }
}

/// An export, ready to be written.
public struct Export: Sendable {
  public let text: String
  public let source: LocaleTag
  public let target: LocaleTag
  public let unitCount: Int
  public let untranslatedCount: Int
  /// Translations whose source text has changed since they were made.
  public let outdatedCount: Int
  let units: [TranslationUnit]
}

extension PhrasebookPipeline {
  /// Sets a locale's texts beside those of another, in a format that translators' tools read.
  public static func export(_ request: ExportRequest) throws(PipelineError) -> Export {
    let wanted = [request.source, request.target].compactMap(\.self)
    let report = try check(catalogs: request.catalogs, locales: wanted)
    guard let phrasebook = report.phrasebook else { throw .findings(report) }
    let source = request.source ?? phrasebook.book.reference
    guard source != request.target else { throw .exchange(.sameLocale(source)) }
    guard let from = phrasebook.catalog(source), let to = phrasebook.catalog(request.target) else {
      throw .findings(report)
    }
    var units = try ExchangeUnits(phrasebook, from: from, to: to).units
    if let earlier = try earlierExport(request, from: source) { units = units.map { earlier.marking($0) } }
    let document = ExchangeDocument(
      sourceLocale: source, targetLocale: request.target, edition: phrasebook.book.edition,
      revised: revised(request.catalogs.file(of: request.target)), units: units)
    return Export(
      text: try text(of: document, request), source: source, target: request.target, unitCount: units.count,
      untranslatedCount: units.count { $0.state == .untranslated },
      outdatedCount: units.count { $0.state == .outdated },
      units: units)
  }

  /// Writes an export to a file.
  ///
  /// - Parameter replacing: writes over whatever is there. Otherwise only over an export for the same locale, and only if
  ///   the catalog has all its translations.
  public static func write(_ export: Export, to path: String, replacing: Bool) throws(PipelineError) {
    if !replacing, FileManager.default.fileExists(atPath: path) {
      let count = try ownExport(path, from: export.source, to: export.target).unimportedCount(among: export.units)
      guard count == 0 else { throw .exchange(.unimported(path, count: count)) }
    }
    try AtomicFile.write(export.text, to: path)
  }

  private static func earlierExport(
    _ request: ExportRequest, from source: LocaleTag
  ) throws(PipelineError) -> EarlierExport? {
    if let previous = request.previous { return try earlierExport(previous, from: source, to: request.target) }
    return try request.updated.map { (path) throws(PipelineError) in
      try ownExport(path, from: source, to: request.target)
    }
  }

  /// An export for the same two locales; one from another locale has other source texts throughout.
  private static func earlierExport(
    _ path: String, from source: LocaleTag, to target: LocaleTag
  ) throws(PipelineError) -> EarlierExport {
    let input = try ExchangeInput(path: path, format: nil)
    _ = try input.targetLocale(wanted: target, available: [target])
    if let stated = input.file.sourceLocale, try input.sourceLocale(available: [source, stated]) != source {
      throw .exchange(.otherLocale(stated, file: path, wanted: source))
    }
    return EarlierExport(input.file)
  }

  /// What stands where an export will be written.
  ///
  /// - Throws: `PipelineError.exchange` with `.foreignOutput` where that is no export for the two locales.
  private static func ownExport(
    _ path: String, from source: LocaleTag, to target: LocaleTag
  ) throws(PipelineError) -> EarlierExport {
    do throws(PipelineError) {
      return try earlierExport(path, from: source, to: target)
    } catch {
      throw .exchange(.foreignOutput(path))
    }
  }

  private static func text(of document: ExchangeDocument, _ request: ExportRequest) throws(PipelineError) -> String {
    do throws(ExchangeError) {
      return switch request.format {
      case .po: try POWriter.text(of: document)
      case .xliff: XLIFFWriter.text(of: document)
      case .csv: CSVWriter(separator: request.separator).text(of: document)
      }
    } catch {
      throw .exchange(.malformed(error.finding, lines: []))
    }
  }

  /// When a file was last changed, in UTC, as PO files write it.
  private static func revised(_ path: String) -> String? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let date = attributes?[.modificationDate] as? Date else { return nil }
    let format = Date.ISO8601FormatStyle(timeZone: .gmt)
      .year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false)
    return String(date.formatted(format).prefix("2026-11-24 08:30".count))
  }
}
