public import CatalogReader
public import PhraseModel

/// How far a locale is.
public struct LocaleStatus: Sendable {
  public let locale: LocaleTag
  /// The language's own name.
  public let name: String
  /// Whether the file claims to hold every phrase.
  public let claimsComplete: Bool
  /// How many phrases the book has.
  public let phraseCount: Int
  /// Phrases that the locale does not have, or that cannot be read.
  public let missing: [PhraseID]
  /// Phrases whose reference has changed since the last person signed them.
  public let stale: [PhraseID]
  /// How many phrases are in each state; stale ones are drafts.
  public let states: [ReviewState: Int]
  public let errorCount: Int
  public let warningCount: Int
}

extension PhrasebookPipeline {
  /// How far locales are, by default all.
  ///
  /// - Throws: `PipelineError` where the book cannot be read.
  public static func status(
    of locales: [LocaleTag]? = nil, catalogs: CatalogFolder
  ) throws(PipelineError) -> [LocaleStatus] {
    let report = try check(catalogs: catalogs, locales: locales)
    guard let phrasebook = report.phrasebook else { throw .findings(report) }
    var statuses: [LocaleStatus] = []
    for catalog in phrasebook.catalogs where locales?.contains(catalog.locale) ?? true {
      let reviewed = try ReviewedCatalog(catalog, of: phrasebook)
      var missing: [PhraseID] = []
      var stale: [PhraseID] = []
      var states: [ReviewState: Int] = [:]
      for phrase in phrasebook.book.phrases {
        guard let review = reviewed.review(of: phrase) else {
          missing.append(phrase.id)
          continue
        }
        if review.stale != nil { stale.append(phrase.id) }
        states[review.state, default: 0] += 1
      }
      let own = report.findings.filter { $0.location.file.hasSuffix("/\(catalog.locale).yaml") }
      let errors = own.count { $0.severity == .error }
      statuses.append(
        LocaleStatus(
          locale: catalog.locale, name: catalog.header.name, claimsComplete: catalog.header.isComplete,
          phraseCount: phrasebook.book.phrases.count, missing: missing, stale: stale, states: states,
          errorCount: errors, warningCount: own.count - errors))
    }
    return statuses
  }
}
