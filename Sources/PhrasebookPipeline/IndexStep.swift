import IndexFormat
import Inflection
import PhraseIndex
import PhraseModel

/// All locales' phrases become one index file.
final class IndexStep {
  private let phrasebook: Phrasebook
  private let finalPath: String
  private let writer: IndexWriter
  private var localeCount = 0

  init(phrasebook: Phrasebook, path: String, finalPath: String) throws(PipelineError) {
    self.phrasebook = phrasebook
    self.finalPath = finalPath
    do {
      let folding = try Folding()
      writer = try IndexWriter(
        path: path, edition: phrasebook.book.edition, staffLocale: phrasebook.library.locale,
        foldings: folding.table(), fold: { folding.fold($0) })
      for phrase in phrasebook.book.phrases { try writer.add(phrase) }
    } catch let error as DatabaseError {
      throw .output(finalPath, reason: error.message)
    } catch {
      throw .inflection("\(error)", phrase: nil, locale: nil)
    }
  }

  func add(_ catalog: Catalog) throws(PipelineError) {
    let header = catalog.header
    do {
      let breaks = try WordBreaks(locale: catalog.locale)
      let rules = try PluralRules.rules(of: catalog)
      try writer.add(
        IndexContent.Locale(
          tag: catalog.locale, name: header.name,
          digits: LocaleFacts.digits(of: header.numbering) ?? "0123456789",
          pluralRuns: rules.runs(in: 0...1099), words: { breaks.words(in: $0) }))
      let inflector = try Inflector(phrasebook, catalog: catalog)
      for phrase in phrasebook.book.phrases {
        guard let wording = catalog.phrases[phrase.id] else { continue }
        let forms = try inflector.forms(of: phrase, FormRequest(terms: .all, openValues: .slots))
        let topics = [
          header.headings.situations[phrase.situation], header.headings.rights[phrase.right]?.title,
        ].compactMap(\.self)
        // No ledger of reviews is read yet: until one is, every text is a draft.
        try writer.add(
          IndexContent.Wording(
            forms: forms, keywords: wording.keywords, topics: topics,
            sounds: wording.sounds[phrasebook.library.locale], state: .draft),
          of: phrase.id, in: catalog.locale)
      }
      localeCount += 1
    } catch let error as DatabaseError {
      throw .output(finalPath, reason: error.message)
    } catch {
      throw .inflection("\(error)", phrase: nil, locale: catalog.locale)
    }
  }

  func finish() throws(PipelineError) -> BuildSummary.Index {
    do throws(DatabaseError) {
      try writer.finish()
    } catch {
      throw .output(finalPath, reason: error.message)
    }
    return BuildSummary.Index(
      path: finalPath, formCount: writer.formCount, phraseCount: phrasebook.book.phrases.count,
      localeCount: localeCount)
  }
}
