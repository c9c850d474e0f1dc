import Exchange
import PhraseModel
import TestSupport
import Testing

@Suite struct UnitCollectorTests {
  private func unit(_ id: String) throws -> TranslationUnit {
    try #require(try Fixture.withSlovak.units().first { $0.id == id })
  }

  @Test func everyTextOfTheSourceIsAUnitInTheOrderOfTheFile() throws {
    let ids = try Fixture.withSlovak.units().map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(
      ids.prefix(4) == [
        "forms.patron.labels.other", "forms.patron.labels.female", "forms.patron.labels.male", "labels.say",
      ])
    #expect(
      ids.filter { $0.hasPrefix("headings") } == [
        "headings.rights.courtesy.title", "headings.rights.courtesy.text", "headings.situations.loans",
        "headings.encounter.greet",
        "headings.ladder.explain", "headings.ladder.step",
      ])
    #expect(
      ids.filter { $0.hasPrefix("phrases") } == [
        "phrases.card.ask.say", "phrases.card.ask.avoid", "phrases.card.ask.keywords", "phrases.loan.done.say",
        "phrases.minutes.left.say", "phrases.title.missing.say", "phrases.pay.now.say",
      ])
  }

  @Test func aTermHasTheCasesOfTheTargetLocale() throws {
    let ids = try Fixture.withSlovak.units().map(\.id).filter { $0.hasPrefix("terms.book") }
    #expect(ids == ["terms.book.gender", "terms.book.nominative", "terms.book.genitive"])
    let genitive = try unit("terms.book.genitive")
    #expect(genitive.source == "{count, plural, one {książka} few {książki} many {książek} other {książki}}")
    #expect(genitive.target == nil)
    #expect(genitive.notes.last?.text == "{count, plural, …} has in sk: plural 1–40.")
    #expect(try unit("terms.book.gender").notes.last?.text == "The noun’s gender in sk; one of: feminine, masculine.")
    #expect(try unit("terms.book.gender").target == "feminine")
  }

  @Test func textsStandBesideEachOther() throws {
    let say = try unit("phrases.card.ask.say")
    #expect(say.target == "Môžem poprosiť o preukaz?")
    #expect(say.state == .translated(.draft))
    #expect(say.source.hasPrefix("{patron, select, female"))
    #expect(try unit("phrases.card.ask.keywords").source == "legitymacja")
    #expect(try unit("phrases.card.ask.keywords").target == "preukaz")
    #expect(try unit("phrases.card.ask.avoid").state == .untranslated)
    #expect(try unit("labels.states.desk-tested").target == "vyskúšané")
  }

  /// What a translator has to know of Slovak, and of each argument.
  @Test(arguments: [
    (
      "phrases.card.ask.say",
      [
        "May I ask for your card?", "Politely.", "Said by staff to a reader.",
        "{patron, select, …}: the reader who is spoken to. A choice has in sk: female, male, child, other.",
      ]
    ),
    (
      "phrases.loan.done.say",
      [
        "Checked out", "Said when done.", "Said by staff to a reader.",
        "{count}: a whole number from 1 to 40, such as 5. {count, plural, …} has in sk: plural 1–40.",
        "{item, term, CASE}: a noun such as book, magazine, film. CASE in sk: nominative, genitive. Its gender: {item_gender, select, …} with feminine, masculine.",
        "{due, date, ::dMMMM}: a date, such as 2027-03-14.",
      ]
    ),
    (
      "phrases.pay.now.say",
      [
        "You can pay until", "At the till.", "Said by staff to a reader.", "{fee}: an amount of money, such as 2.40.",
        "{time, time, ::Hmm}: a time of day, such as 16:30.",
      ]
    ),
    (
      "phrases.title.missing.say",
      ["We do not have it", "Kindly.", "Said by staff to a reader.", "{title}: a text, such as Pomocník."]
    ),
  ])
  func notesTellWhatATranslatorNeeds(id: String, notes: [String]) throws {
    #expect(try unit(id).notes.map(\.text) == notes)
  }

  @Test func placesAreThoseOfTheCatalogs() throws {
    let units = try Fixture.withSlovak.units()
    let lines = Fixture.withSlovak.files["pl.yaml"]?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    let say = try #require(units.first { $0.id == "phrases.title.missing.say" })
    #expect(lines[say.sourceLocation.line - 1].hasPrefix("    say: Tytułu"))
    let slot = try #require(units.first { $0.id == "slots.due" })
    #expect(lines[slot.sourceLocation.line - 1].hasPrefix("slots:"))
  }

  @Test func aPhraseThatTheSourceDoesNotHaveIsNoUnit() throws {
    var fixture = Fixture.withSlovak
    fixture.replace("complete: true", with: "complete: false", in: "pl.yaml")
    fixture.replace("  card.ask:\n    say: |\n", with: "  other.one:\n    say: |\n", in: "pl.yaml")
    #expect(try !fixture.units().contains { $0.id.hasPrefix("phrases.card.ask") })
  }

  @Test func howAPhraseSoundsIsAUnitForEachReader() throws {
    var fixture = Fixture.withSlovak
    fixture.replace("    keywords: [preukaz]\n", with: "    sounds: {pl: muożem}\n", in: "sk.yaml")
    let sounds = try #require(try fixture.units().first { $0.id == "phrases.card.ask.sounds.pl" })
    #expect(sounds.target == "muożem")
    #expect(sounds.source.hasPrefix("{patron, select"))
  }
}
