import Inflection
import PhraseLookup
import PhraseModel
import TestSupport
import Testing

/// What staff type, and what they must be shown.
@Suite struct LookupTests {
  @Test(arguments: [
    ("karta", "enc.card-ask"), ("KARTĘ BIBLIOTECZNĄ", "enc.card-ask"), ("jak mogę ci pomóc", "enc.help-offer"),
    ("czy to wszystko dla ciebie dzisiaj", "enc.all-today"), ("112", "em.112"), ("toaleta", "dir.toilet"),
    ("dzien dobry", "enc.greet-day"), ("may I have your library card", "enc.card-ask"),
    ("good evening", "enc.greet-evening"),
  ])
  func theBestLineComesFirst(query: String, id: String) throws {
    #expect(try ShippedIndex.lookUp(query).first?.id == id)
  }

  @Test(arguments: [
    ("zwrot", "zwrotu"), ("ksiazek", "książek"), ("laduje", ""), ("MINUT", "minut"), ("bibl", "bibliote"),
    ("prosic", "prosić"),
  ])
  func wordsAreFoundWithoutDiacriticsInAnyCaseAndUnfinished(query: String, contained: String) throws {
    let results = try ShippedIndex.lookUp(query)
    guard !contained.isEmpty else {
      #expect(results.isEmpty)
      return
    }
    #expect(results.contains { $0.text.lowercased().contains(contained) })
  }

  /// The promise itself: whatever form stands in the index is found by its own words, also when they are
  /// typed without diacritics.
  @Test func everyRenderedFormIsFound() throws {
    let phrasebook = try ShippedCatalogs.twoLocalesPhrasebook()
    let folding = try Folding()
    let index = try IndexFile(path: ShippedIndex.path.get())
    for catalog in phrasebook.catalogs {
      let breaks = try WordBreaks(locale: catalog.locale)
      let inflector = try Inflector(phrasebook, catalog: catalog)
      for phrase in phrasebook.book.phrases {
        for form in try inflector.forms(of: phrase, FormRequest(openValues: .slots)) {
          let spoken = form.runs.map { $0.role == .words ? $0.text : " " }.joined()
          let words = breaks.words(in: spoken)
          for query in [words.joined(separator: " "), folding.fold(words.joined(separator: " "))] {
            var request = LookupRequest(.words(query), searchedLocale: catalog.locale.identifier)
            request.limit = 200
            let ids = try Lookup(index: index).results(for: request).map(\.id)
            #expect(ids.contains(phrase.id.identifier), "\(catalog.locale) \(phrase.id): \(query)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("5 książek", "książek"), ("2 ksiazki", "2 książki"), ("1 książka", "1 książk"), ("22 minuty", "22 minuty"),
    ("7 minut", "7 minut"),
  ])
  func aNumberPicksTheForm(query: String, contained: String) throws {
    let line = try #require(try ShippedIndex.lookUp(query).first)
    #expect(line.text.contains(contained), "\(line.text)")
  }

  @Test(arguments: [
    ("1", "Pozostała jeszcze 1 minuta"), ("4", "Pozostały jeszcze 4 minuty"), ("12", "Pozostało jeszcze 12 minut"),
    ("22", "Pozostały jeszcze 22 minuty"), ("112", "Pozostało jeszcze 112 minut"),
  ])
  func aSetNumberPicksTheFormAndIsFilledIn(count: String, beginning: String) throws {
    let request = LookupRequest(.phrase("pc.left"), values: ["count": count])
    #expect(try ShippedIndex.lookUp(request).first?.text.hasPrefix(beginning) == true)
  }

  @Test(arguments: [("female", "Pani"), ("male", "Pan"), ("group", "Państwo"), ("child", "masz")])
  func aSetPersonPicksTheForm(person: String, word: String) throws {
    let request = LookupRequest(.phrase("loan.due"), values: ["patron": person, "due": "1 maja"])
    let line = try #require(try ShippedIndex.lookUp(request).first)
    #expect(line.text.contains(word) && line.text.contains("1 maja"), "\(line.text)")
    #expect(line.when.map(\.name) == ["patron"] && line.when.map(\.value) == [person])
  }

  @Test func aPersonWithoutAFormOfItsOwnGetsTheNeutralOne() throws {
    let women = try ShippedIndex.lookUp(LookupRequest(.phrase("loan.due"), values: ["patron": "women"]))
    #expect(women.first?.when.first?.value == "other")
  }

  @Test func anAnswerComesInTheLocaleAskedFor() throws {
    let lines = try ShippedIndex.lookUp("library card", to: ["pl", "en"])
    #expect(lines.prefix(2).map(\.locale) == ["pl", "en"])
    #expect(lines.prefix(2).map(\.id) == ["enc.card-ask", "enc.card-ask"])
    // Without being told, it comes in staff's own.
    #expect(try ShippedIndex.lookUp("library card").first?.locale == "pl")
  }

  @Test(arguments: ["xyzzy", "", "!!!", "😀", "%", "_", "'; DROP TABLE form", String(repeating: "qwxzy ", count: 2_000)])
  func nonsenseFindsNothing(query: String) throws {
    #expect(try ShippedIndex.lookUp(query).isEmpty)
  }

  @Test(arguments: ["abc", "-5", "500"])
  func aSearchNeverSaysANumberThatThePhraseDoesNotTake(count: String) throws {
    #expect(try ShippedIndex.lookUp("wypożyczono", values: ["count": count]).allSatisfy { !$0.text.contains(count) })
  }

  @Test func aMatchSaysHowItWasFound() throws {
    #expect(try ShippedIndex.lookUp("wypożyczono").first?.matched == .exact)
    #expect(try ShippedIndex.lookUp("wypozyczono").first?.matched == .folded)
    #expect(try ShippedIndex.lookUp("wypozyczon").first?.matched == .prefix)
    #expect(try ShippedIndex.lookUp("patron").first?.matched == .keyword)
  }

  @Test func errorsNameWhatTheIndexDoesNotHave() {
    #expect(throws: LookupError.unknownLocale("uk", known: ["en", "pl"], nearest: nil)) {
      try ShippedIndex.lookUp("x", to: ["uk"])
    }
    #expect(throws: LookupError.unknownLocale("plk", known: ["en", "pl"], nearest: "pl")) {
      try ShippedIndex.lookUp("x", to: ["plk"])
    }
    #expect(throws: LookupError.unknownPhrase("loan.doen", nearest: "loan.done")) {
      try ShippedIndex.lookUp(LookupRequest(.phrase("loan.doen")))
    }
  }

  @Test(arguments: [
    ("pc.left", "count", "500"), ("pc.left", "count", "1.5"), ("loan.due", "patron", "femal"),
    ("loan.done", "item", "filn"),
  ])
  func aValueThatDoesNotFitIsAnError(id: String, argument: String, value: String) {
    #expect(
      performing: { try ShippedIndex.lookUp(LookupRequest(.phrase(id), values: [argument: value])) },
      throws: { error in
        if case LookupError.invalidValue(value, argument: argument, _) = error { true } else { false }
      })
  }
}
