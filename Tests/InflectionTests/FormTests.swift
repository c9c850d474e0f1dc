import CatalogReader
import Inflection
import PhraseModel
import TestSupport
import Testing

/// Which forms a phrase has, and what each is for.
@Suite struct FormTests {
  private func forms(
    of id: String, _ request: FormRequest = FormRequest(), in fixture: Fixture = Fixture()
  ) throws -> [Form] {
    let phrasebook = try fixture.phrasebook()
    let catalog = try #require(phrasebook.catalog(LocaleTag("pl")))
    let phrase = try #require(phrasebook.book.phrase(PhraseID(id)))
    return try Inflector(phrasebook, catalog: catalog).forms(of: phrase, request)
  }

  private func when(_ form: Form) -> String {
    form.when.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }

  @Test func theNeutralFormLeads() throws {
    let forms = try forms(of: "card.ask")
    #expect(forms.map(when) == ["patron=other", "patron=female", "patron=male"])
    #expect(
      forms.map(\.text) == [
        "Czy mogę prosić o\u{A0}kartę?", "Czy mogę Panią prosić o\u{A0}kartę?", "Czy mogę Pana prosić o\u{A0}kartę?",
      ])
  }

  @Test func aPluralHasAFormForEachCategoryThatItsRangeReaches() throws {
    let forms = try forms(of: "minutes.left")
    // `other` is for fractions in Polish: no whole number reaches it.
    #expect(forms.map(when) == ["count=one", "count=few", "count=many"])
    #expect(forms.map(\.text) == ["Pozostała 1 minuta.", "Pozostały 2 minuty.", "Pozostało 5 minut."])
    #expect(forms.map { $0.sample.map(\.value) } == [["1"], ["2"], ["5"]])
  }

  @Test func termsAreShownOnePerGenderOrAll() throws {
    #expect(try forms(of: "loan.done").count == 9)
    var fixture = Fixture()
    fixture.replace(
      "  film: {gloss: film, kind: loan}",
      with: "  film: {gloss: film, kind: loan}\n  comic: {gloss: comic, kind: loan}", in: "phrasebook.yaml")
    fixture.replace(
      "  film:\n", with: "  comic:\n    gender: masculine\n    nominative: komiks\n    accusative: komiks\n  film:\n",
      in: "pl.yaml")
    let perGender = try forms(of: "loan.done", in: fixture).compactMap { $0.condition("item") }
    #expect(Set(perGender) == ["book", "magazine", "film"])
    let all = try forms(of: "loan.done", FormRequest(terms: .all), in: fixture).compactMap { $0.condition("item") }
    #expect(Set(all) == ["book", "magazine", "film", "comic"])
  }

  @Test func aSettledArgumentDoesNotVary() throws {
    let forms = try forms(of: "loan.done", FormRequest(values: ["count": "22", "item": "film", "due": "2027-05-01"]))
    #expect(forms.map(\.text) == ["Wypożyczono 22 filmy, zwrot do 1 maja."])
    #expect(Set(forms[0].when) == [.init("count", "few"), .init("item", "film")])
  }

  @Test func aFractionTakesItsOwnForm() throws {
    let forms = try forms(of: "minutes.left", FormRequest(values: ["count": "1.5"]))
    #expect(forms.map(\.text) == ["Pozostało 1,5 minuty."])
  }

  @Test func aChoiceWithinABranchMultipliesThatBranchOnly() throws {
    var fixture = Fixture(
      "minutes.left",
      says:
        "{patron, select, female {Pani: {count, plural, one {minuta} few {minuty} many {minut} other {minuty}}} male {Pan} other {Koniec}}"
    )
    fixture.replace(
      "count: {type: number, range: 1..120, sample: 15}",
      with: "count: {type: number, range: 1..120, sample: 15}\n      patron: {type: person}", in: "phrasebook.yaml")
    #expect(
      try forms(of: "minutes.left", in: fixture).map(when) == [
        "patron=other", "patron=female count=one", "patron=female count=few", "patron=female count=many", "patron=male",
      ])
  }

  @Test(arguments: [
    ("women", "group {Vy} other {Ty}", "Vy"), ("men", "group {Vy} child {Ty} other {Ty}", "Vy"),
    ("women", "women {Panie} group {Państwo} other {osoba}", "Panie"),
    ("men", "female {Pani} male {Pan} group {Państwo} other {osoba}", "osoba"),
  ])
  func severalWomenOrMenAreAGroupWhereNoSexIsMarked(person: String, branches: String, text: String) throws {
    var fixture = Fixture("minutes.left", says: "{patron, select, \(branches)}")
    fixture.replace(
      "count: {type: number, range: 1..120, sample: 15}",
      with: "count: {type: number, range: 1..120, sample: 15}\n      patron: {type: person}", in: "phrasebook.yaml")
    #expect(try forms(of: "minutes.left", FormRequest(values: ["patron": person]), in: fixture).map(\.text) == [text])
  }

  @Test func anExplicitNumberHasAFormOfItsOwn() throws {
    let fixture = Fixture(
      "minutes.left",
      says: "{count, plural, =1 {Ostatnia minuta.} few {{count} minuty} many {{count} minut} other {{count} minuty}}")
    #expect(try forms(of: "minutes.left", in: fixture).map(when) == ["count==1", "count=few", "count=many"])
  }

  @Test func agreementFollowsTheGenderOfTheTerm() throws {
    let fixture = Fixture(
      "loan.done",
      says:
        "{item_gender, select, feminine {Ta} masculine {Ten} neuter {To} other {To}} {item, term, nominative}: {count}, {due, date, ::dMMMM}"
    )
    let texts = try ["book", "magazine", "film"].flatMap { item in
      try forms(of: "loan.done", FormRequest(values: ["item": item, "count": "1"]), in: fixture).map(\.text)
    }
    #expect(texts == ["Ta książka: 1, 14 marca", "To czasopismo: 1, 14 marca", "Ten film: 1, 14 marca"])
  }

  @Test func moneyDatesAndTimesAreTheLocales() throws {
    #expect(try forms(of: "pay.now").map(\.text) == ["Opłatę 2,40\u{A0}zł można wnieść do 16:30."])
  }

  @Test func whatIsNotKnownIsASlotAndWhatTheLibraryLeavesOutABlank() throws {
    var fixture = Fixture()
    fixture.replace(
      "fee: {type: money, sample: 2.40}", with: "fee: {type: money, sample: 2.40, fact: fees.card}",
      in: "phrasebook.yaml")
    let open = try #require(try forms(of: "pay.now", FormRequest(openValues: .slots), in: fixture).first)
    #expect(open.text == "Opłatę ‹kwota› można wnieść do ‹godzina›.")
    #expect(open.runs.map(\.role) == [.words, .blank(argument: "fee"), .words, .slot(argument: "time"), .words])
    fixture.files["library.yaml"]? += "facts:\n  fees.card: \"5\"\n"
    let told = try #require(try forms(of: "pay.now", FormRequest(openValues: .slots), in: fixture).first)
    #expect(told.text == "Opłatę 5,00\u{A0}zł można wnieść do ‹godzina›.")
  }

  @Test(arguments: [
    ("minutes.left", "count", "0"), ("minutes.left", "count", "121"), ("minutes.left", "count", "five"),
    ("card.ask", "patron", "queen"), ("loan.done", "item", "umbrella"), ("loan.done", "due", "2027-02-30"),
    ("loan.done", "due", "14 marca"), ("pay.now", "time", "25:00"), ("pay.now", "fee", "dużo"),
  ])
  func aValueThatDoesNotFitIsAnError(phrase: String, argument: String, value: String) {
    #expect(
      performing: { try forms(of: phrase, FormRequest(values: [argument: value])) },
      throws: { error in
        if case InflectionError.invalidValue(value, argument: argument, _) = error { true } else { false }
      })
  }

  @Test func anArgumentThatThePhraseDoesNotHaveIsAnError() {
    #expect(
      performing: { try forms(of: "card.ask", FormRequest(values: ["count": "5"])) },
      throws: { error in
        if case InflectionError.unknownArgument("count", known: ["patron"]) = error { true } else { false }
      })
  }
}
