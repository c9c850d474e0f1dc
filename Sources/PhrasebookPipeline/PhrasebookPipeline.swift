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
  /// No argument of that name; where there is no phrase, in none of those that were chosen.
  case unknownArgument(String, phrase: PhraseID?, known: [String])
  case inflection(String, phrase: PhraseID?, locale: LocaleTag?)
  case cards(CardError, locale: LocaleTag)
  /// An export or an import that could not be made.
  case exchange(ExchangeProblem)
  /// A catalog file cannot be replaced.
  case catalogFile(String, reason: String)
  /// A file or folder of the output cannot be written.
  case output(String, reason: String)
}

extension PipelineError {
  /// Does what cards need of several stages, and tells their errors as the pipeline's.
  static func ofCards<Value>(in locale: LocaleTag, _ body: () throws -> Value) throws(PipelineError) -> Value {
    do {
      return try body()
    } catch let error as PipelineError {
      throw error
    } catch CardError.file(let path, let reason) {
      throw .output(path, reason: reason)
    } catch let error as CardError {
      throw .cards(error, locale: locale)
    } catch {
      throw .inflection("\(error)", phrase: nil, locale: locale)
    }
  }
}
