import Inflection
import PhraseModel
import TestSupport
import Testing

/// Whole sentences of the shipped catalogs against tables that people who know the language have inflected by hand; no line is
/// copied from the program.
@Suite struct GrammarTests {
  @Test(arguments: try SentenceLine.locales().flatMap(SentenceLine.lines))
  func aSentenceIsInflectedAsItsLanguageDoes(line: SentenceLine) throws {
    let row = try SentenceRow(line)
    let phrasebook = try ShippedCatalogs.phrasebook()
    let catalog = try #require(phrasebook.catalog(LocaleTag(line.locale)))
    let phrase = try #require(phrasebook.book.phrase(PhraseID(row.phrase)), "\(line.place): no phrase \(row.phrase)")
    let forms = try Inflector(phrasebook, catalog: catalog).forms(of: phrase, FormRequest(values: row.settings))
    #expect(forms.map(\.text) == [row.sentence])
  }

  @Test(arguments: try ShippedCatalogs.phrasebook().catalogs.map(\.locale))
  func aTableCountsAsFarAsItsLanguageChangesAndMeetsEveryPerson(locale: LocaleTag) throws {
    let rows = try SentenceLine.lines(of: locale.identifier).map(SentenceRow.init)
    let phrasebook = try ShippedCatalogs.phrasebook()
    let catalog = try #require(phrasebook.catalog(locale))

    let counted = rows.flatMap { row in numbers(in: row, phrasebook.book).map { (row.sentence, $0) } }
    #expect(Set(counted.map(\.0)).count >= 12)
    // A number of each kind that languages tell apart; only the ground floor is 0.
    #expect(Set(["0", "1", "2", "3", "5", "11", "21", "100"]).subtracting(counted.map(\.1)).isEmpty)

    let inflector = try Inflector(phrasebook, catalog: catalog)
    let met = try phrasebook.book.phrases.filter { phrase in
      let people = phrase.arguments.filter { $0.type == .person }
      let ofPhrase = rows.filter { $0.phrase == phrase.id.identifier }
      let forms = people.isEmpty || ofPhrase.isEmpty ? [] : try inflector.forms(of: phrase)
      return !forms.isEmpty
        && people.allSatisfy { person in
          // Those that the header asks of every phrase, and those that this one tells apart.
          let required = catalog.header.forms[person.name]?.required.map(\.rawValue) ?? []
          let wanted = Set(["other"]).union(required).union(forms.compactMap { $0.condition(person.name) })
          return wanted.isSubset(of: ofPhrase.compactMap { $0.settings[person.name] })
        }
    }
    #expect(met.count >= 5, "every person form of: \(met.map(\.id.identifier))")
  }

  private func numbers(in row: SentenceRow, _ book: Book) -> [String] {
    (book.phrase(PhraseID(row.phrase))?.arguments ?? []).compactMap { argument in
      guard case .number = argument.type else { return nil }
      return row.settings[argument.name]
    }
  }
}

/// What a row of a table may be.
@Suite struct SentenceRowTests {
  private func row(_ text: String) throws -> SentenceRow {
    try SentenceRow(SentenceLine(locale: "pl", number: 7, text: text))
  }

  @Test func aRowIsAPhraseItsSettingsAndTheSentence() throws {
    let row = try row("loan.done\tcount=2 item=book\tGotowe: a\\u{A0}\\u{2066}b\u{A0}c.")
    #expect(row.phrase == "loan.done")
    #expect(row.settings == ["count": "2", "item": "book"])
    #expect(row.sentence == "Gotowe: a\u{A0}\u{2066}b\u{A0}c.")
  }

  @Test func aPhraseWithoutArgumentsHasNoSettings() throws {
    #expect(try row("lang.yes\t\tTak").settings.isEmpty)
  }

  @Test(arguments: [
    "loan.done\tcount=2", "loan.done\tcount=2\tGotowe.\t", "\tcount=2\tGotowe.", "loan.done\tcount=2\t",
    "loan.done\tcount\tGotowe.", "loan.done\tcount=\tGotowe.", "loan.done\t=2\tGotowe.",
    "loan.done\tcount=2 count=3\tGotowe.", "loan.done\tcount=2\tGotowe. ", "loan.done\tcount=2\tGotowe\\A0.",
    "loan.done\tcount=2\tGotowe\\u{D800}.", "loan.done\tcount=2\tGotowe\u{200F}.",
  ])
  func aMalformedRowIsNamedByItsLine(text: String) throws {
    let error = #expect(throws: SentenceRow.Malformed.self) { try row(text) }
    #expect(error?.description.hasPrefix("Sentences/pl.tsv:7 ") == true)
  }
}
