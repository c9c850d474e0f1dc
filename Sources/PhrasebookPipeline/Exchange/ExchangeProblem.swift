public import CatalogReader
public import PhraseModel

/// Why an export or an import could not be made.
public enum ExchangeProblem: Sendable {
  /// The exchange file cannot be opened.
  case unreadable(String, reason: String)
  /// Something is wrong with the exchange file; its lines, to show the place.
  case malformed(Finding, lines: [String])
  /// The file is in a locale that nothing here is in; nil where it does not say which.
  case unknownLocale(LocaleTag?, file: String, available: [LocaleTag])
  /// The file is in another locale than the one asked for.
  case otherLocale(LocaleTag, file: String, wanted: LocaleTag)
  /// Source and target are one locale.
  case sameLocale(LocaleTag)
  /// Two files hold different translations of one text.
  case contradiction(id: String, SourceLocation, SourceLocation)
  /// What is there already is no export, or one for other locales.
  case foreignOutput(String)
  /// What is there already holds translations that have not been imported.
  case unimported(String, count: Int)
  /// A catalog was changed by somebody else after the plan was made.
  case changedMeanwhile(String)
  case notEdited(String, CatalogEditError)
}
