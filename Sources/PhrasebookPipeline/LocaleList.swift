public import CatalogReader
import Inflection
public import PhraseModel

/// A locale that has a file, as a list of them shows it.
public struct LocaleEntry: Sendable {
  public let locale: LocaleTag
  /// What its speakers call the language, as its file says.
  public let ownName: String
  /// Nil where CLDR has no English name for it.
  public let englishName: String?
  public let isRightToLeft: Bool
  /// How many phrases of the book are written, of how many.
  public let phraseCount: Int
  public let bookCount: Int
  /// Whether the file claims to hold every phrase.
  public let isComplete: Bool
}

extension PhrasebookPipeline {
  /// The locales that have a file, in the order of their tags. A file that cannot be read is passed over; `check` says why.
  public static func locales(catalogs: CatalogFolder) throws(PipelineError) -> [LocaleEntry] {
    let contents: CatalogFolder.Contents
    do throws(CatalogFolderError) {
      contents = try catalogs.read()
    } catch {
      throw .catalogs(error)
    }
    guard let phrasebook = contents.phrasebook else { throw .findings(try check(catalogs: catalogs)) }
    return phrasebook.catalogs.sorted { $0.locale < $1.locale }.map { catalog in
      LocaleEntry(
        locale: catalog.locale, ownName: catalog.header.name,
        englishName: Languages.name(of: catalog.locale, in: LocaleTag("en")),
        isRightToLeft: LocaleFacts.isRightToLeft(catalog.locale),
        phraseCount: phrasebook.book.phrases.count { catalog.phrases[$0.id] != nil },
        bookCount: phrasebook.book.phrases.count, isComplete: catalog.header.isComplete)
    }
  }
}
