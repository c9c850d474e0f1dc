public import CatalogReader
public import DeskCards
public import PhraseModel

/// The way of a phrase, step by step: read → check → inflect → lay out and paint, index.
public enum PhrasebookPipeline {}

/// Why a step could not be taken.
public enum PipelineError: Error, Sendable {
  case catalogs(CatalogFolderError)
  /// The catalogs have errors; nothing was made from them.
  case findings(CheckReport)
  /// Nobody has approved a text of these locales.
  case nothingApproved(locales: [LocaleTag])
  /// A text that cannot be signed, and why.
  case notToSign(PhraseID, reason: String)
  /// Rules for how a locale sounds, or is written in Latin letters, that ICU refuses.
  case rules(String, line: Int, reason: String)
  /// A proposal that does not fit the book, and why.
  case proposal(String)
  case noSituation(String, known: [String])
  /// No file is made for a locale.
  case addLocale(AddLocaleError)
  case noPhrase(PhraseID, nearest: String?)
  /// The locale does not have the phrase yet; its file may have a place for it.
  case unwritten(PhraseID, LocaleTag, place: SourceLocation?)
  /// A locale was asked for whose phrases, or whose words that every card needs, are still to be written.
  case noCards(LocaleTag, place: SourceLocation?)
  /// None of the phrases that were chosen is written in a locale.
  case noChosenPhrases(LocaleTag)
  /// A value given for an argument is none that it takes.
  case value(String, argument: String, expected: String)
  case unknownArgument(String, phrase: PhraseID, known: [String])
  case inflection(String, phrase: PhraseID?, locale: LocaleTag?)
  case cards(CardError, locale: LocaleTag)
  /// An export or an import that could not be made.
  case exchange(ExchangeProblem)
  /// A catalog file cannot be replaced.
  case catalogFile(String, reason: String)
  /// A file or folder of the output cannot be written.
  case output(String, reason: String)
}
