import CatalogReader
import IndexFormat
import Inflection
import MessageSyntax
import PhraseIndex
import PhraseModel

/// All locales' phrases become one index file.
final class IndexStep {
  private let phrasebook: Phrasebook
  private let catalogs: CatalogFolder
  private let finalPath: String
  private let writer: IndexWriter
  private var localeCount = 0
  private var aliases: [LocaleTag: (Set<String>) -> [IndexContent.Alias]] = [:]

  init(phrasebook: Phrasebook, catalogs: CatalogFolder, path: String, finalPath: String) throws(PipelineError) {
    self.phrasebook = phrasebook
    self.catalogs = catalogs
    self.finalPath = finalPath
    do {
      writer = try IndexWriter(
        path: path, edition: phrasebook.book.edition, staffLocale: phrasebook.library.locale,
        foldings: Folding().table())
      for phrase in phrasebook.book.phrases { try writer.add(phrase) }
    } catch let error as DatabaseError {
      throw .output(finalPath, reason: error.message)
    } catch {
      throw .inflection("\(error)", phrase: nil, locale: nil)
    }
  }

  func add(_ reviewed: ReviewedCatalog) throws(PipelineError) {
    let catalog = reviewed.catalog
    let header = catalog.header
    let staff = phrasebook.library.locale
    let sounds = try Sounds(
      of: catalog.locale, for: staff, slots: phrasebook.catalog(staff)?.header.slots ?? [:], catalogs: catalogs)
    let latin = try LatinSpelling(of: catalog.locale, catalogs: catalogs)
    do {
      let rules = try PluralRules.rules(of: catalog)
      try writer.add(
        IndexContent.Locale(
          tag: catalog.locale, name: header.name,
          digits: LocaleFacts.digits(of: header.numbering) ?? "0123456789",
          pluralRuns: rules.runs(in: 0...1099), fillers: header.fillers, readings: readings(of: catalog)))
      var aliases = WordAliases(catalog, romanisations: latin.typed)
      for phrase in phrasebook.book.phrases {
        guard let wording = catalog.phrases[phrase.id] else { continue }
        let forms = try reviewed.inflector.formsByLead(of: phrase)
        for text in wording.keywords + forms.map(\.text) { aliases.read(text) }
        let topics = [
          header.headings.situations[phrase.situation], header.headings.rights[phrase.right]?.title,
        ].compactMap(\.self)
        try writer.add(
          IndexContent.Wording(
            forms: forms, romanised: latin.marked(forms),
            keywords: wording.keywords, topics: topics,
            sounds: sounds.marked(forms, wording), state: reviewed.state(of: phrase),
            layer: catalogs.layer(ofFile: wording.location.file)),
          of: phrase.id, in: catalog.locale)
      }
      self.aliases[catalog.locale] = aliases.aliases
      localeCount += 1
    } catch let error as DatabaseError {
      throw .output(finalPath, reason: error.message)
    } catch {
      throw .inflection("\(error)", phrase: nil, locale: catalog.locale)
    }
  }

  /// What the locale's words for numbers and for people pick.
  private func readings(of catalog: Catalog) -> [IndexContent.Reading] {
    let numbers = NumberWords.table(for: catalog.locale).sorted { $0.key < $1.key }.map {
      IndexContent.Reading(word: $0.key, kind: .number, value: String($0.value))
    }
    let labels = (catalog.header.forms["patron"]?.labels ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }
    return numbers
      + labels.filter { $0.key != .other }.map { form, label in
        // A label such as "dziecko" only tells the form; one such as "Pani" is how that reader is spoken to.
        IndexContent.Reading(
          word: label, kind: isSaid(label, to: form, in: catalog) ? .person : .label, value: form.rawValue)
      }
  }

  private func isSaid(_ word: String, to person: PersonForm, in catalog: Catalog) -> Bool {
    let word = word.lowercased()
    return catalog.phrases.values.contains { wording in
      (wording.say.message?.choices ?? []).contains { choice in
        choice.name == "patron"
          && choice.branches.contains {
            $0.selector == person.rawValue && IndexFormat.words(in: $0.message.pattern()).contains(word)
          }
      }
    }
  }

  func finish() throws(PipelineError) -> BuildSummary.Index {
    do throws(DatabaseError) {
      try writer.finish(aliases: aliases)
    } catch {
      throw .output(finalPath, reason: error.message)
    }
    return BuildSummary.Index(
      path: finalPath, formCount: writer.formCount, phraseCount: phrasebook.book.phrases.count,
      localeCount: localeCount)
  }
}
