public import CatalogReader
import Foundation
public import PhraseModel
import Preview

/// Which locale to preview, beside which, to where.
public struct PreviewRequest: Sendable {
  public var catalogs: CatalogFolder
  public var locale: LocaleTag
  /// Nil means the reference locale, for a pseudo-locale what it was made from, and none beside the reference locale itself.
  public var source: LocaleTag?
  public var path: String

  public init(catalogs: CatalogFolder, locale: LocaleTag, source: LocaleTag?, path: String) {
    self.catalogs = catalogs
    self.locale = locale
    self.source = source
    self.path = path
  }
}

/// What a preview shows.
public struct PreviewSummary: Sendable {
  public let path: String
  public let phraseCount: Int
  public let missingCount: Int
  public let errorCount: Int
  public let warningCount: Int
  /// How many phrases need more than one of the smallest cards, or fit none.
  public let longCount: Int
}

extension PhrasebookPipeline {
  /// Makes the preview of a locale, which may have errors: what cannot be shown stands in a finding on the page.
  ///
  /// - Throws: `PipelineError` where the folder or a locale's file is not there, or the page cannot be written; a page that
  ///   was there before is then untouched.
  public static func preview(_ request: PreviewRequest) throws(PipelineError) -> PreviewSummary {
    let report = try check(catalogs: request.catalogs, locales: [request.locale] + (request.source.map { [$0] } ?? []))
    return try preview(request, report)
  }

  static func preview(_ request: PreviewRequest, _ report: CheckReport) throws(PipelineError) -> PreviewSummary {
    let origin = report.origins[request.locale]
    let compared = origin ?? report.phrasebook?.book.reference
    let source = request.source ?? (compared == request.locale ? nil : compared)
    let files = ["/\(origin ?? request.locale).yaml", "/phrasebook.yaml", "/library.yaml"]
    let own = report.keeping(
      report.findings.filter { finding in files.contains { finding.location.file.hasSuffix($0) } })
    let content = PreviewComposer(report: own, locale: request.locale, sourceLocale: source).content()
    let folder = (request.path as NSString).deletingLastPathComponent
    if !folder.isEmpty { try AtomicFile.makeFolder(folder) }
    try AtomicFile.write(PreviewPage.html(content), to: request.path)
    let phrases = content.phrases
    return PreviewSummary(
      path: request.path, phraseCount: phrases.count, missingCount: phrases.count { $0.own == nil },
      errorCount: own.errorCount, warningCount: own.warningCount, longCount: phrases.count { $0.isLong })
  }
}
