import CatalogReader
import PhraseModel

extension PhrasebookPipeline {
  /// Makes the cards of one locale from catalogs that were read already; false where they have errors.
  static func cards(
    of locale: LocaleTag, _ report: CheckReport, from catalogs: CatalogFolder, as name: String, in output: String
  ) throws(PipelineError) -> Bool {
    guard let phrasebook = report.phrasebook, let catalog = phrasebook.catalog(locale),
      !report.hasErrors(in: locale)
    else { return false }
    let staging = try StagingFolder(in: output)
    let step = CardStep(
      phrasebook: phrasebook, catalogs: catalogs, reviewed: [locale: try ReviewedCatalog(catalog, of: phrasebook)])
    _ = try step.write(CardProduct(kind: .situations, own: locale)) { () throws(PipelineError) in
      try staging.path(for: name)
    }
    try staging.publish()
    return true
  }

  /// Makes the index of all locales; false where they have errors, nil where it was interrupted.
  static func index(
    of catalogs: CatalogFolder, as name: String, in output: String, isInterrupted: () -> Bool
  ) throws(PipelineError) -> Bool? {
    let report = try check(catalogs: catalogs)
    guard let phrasebook = report.phrasebook, report.errorCount == 0 else { return false }
    let staging = try StagingFolder(in: output)
    let step = try IndexStep(
      phrasebook: phrasebook, catalogs: catalogs, path: try staging.path(for: name),
      finalPath: staging.finalPath(for: name))
    for catalog in phrasebook.catalogs {
      if isInterrupted() { return nil }
      try step.add(try ReviewedCatalog(catalog, of: phrasebook))
    }
    _ = try step.finish()
    try staging.publish()
    return true
  }
}

extension CheckReport {
  /// Whether a locale, or what all locales are made with, has errors; other locales' don't count.
  fileprivate func hasErrors(in locale: LocaleTag) -> Bool {
    let files = ["/\(origins[locale] ?? locale).yaml", "/phrasebook.yaml", "/library.yaml"]
    return findings.contains { finding in
      finding.severity == .error && files.contains { finding.location.file.hasSuffix($0) }
    }
  }
}
