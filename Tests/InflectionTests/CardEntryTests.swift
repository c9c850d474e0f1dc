import Inflection
import PhraseModel
import TestSupport
import Testing

/// What a card shows of a phrase.
@Suite struct CardEntryTests {
  private func entry(_ id: String, in fixture: Fixture = Fixture()) throws -> CardEntry {
    let phrasebook = try fixture.phrasebook()
    let catalog = try #require(phrasebook.catalog(LocaleTag("pl")))
    let inflector = try Inflector(phrasebook, catalog: catalog)
    let phrase = try #require(phrasebook.book.phrase(PhraseID(id)))
    return try #require(try inflector.cardEntry(for: phrase, state: .draft))
  }

  @Test func theNeutralFormLeadsAndTheOthersFollowWithTheirLabels() throws {
    let entry = try entry("card.ask")
    #expect(entry.lead.text == "Czy mogę prosić o\u{A0}kartę?")
    #expect(entry.axes.map(\.kind) == [.person])
    #expect(entry.axes[0].rows.map(\.label) == ["Pani", "Pan"])
    #expect(entry.avoid == "Karta!")
  }

  @Test func numbersStandWithTheFormsThatTheyGoWith() throws {
    let entry = try entry("loan.done")
    #expect(entry.lead.text == "Wypożyczono 5 książek, zwrot do ‹termin›.")
    #expect(entry.axes.map(\.argument) == ["count"])
    #expect(entry.axes[0].rows.map(\.label) == ["1", "2–4, 22–24, …", "5–21, 25–31, …"])
  }

  @Test func theIndexHasTheLeadingFormOfTheCardFirst() throws {
    let phrasebook = try Fixture().phrasebook()
    let inflector = try Inflector(phrasebook, catalog: #require(phrasebook.catalog(LocaleTag("pl"))))
    let forms = try inflector.formsByLead(of: #require(phrasebook.book.phrase(PhraseID("loan.done"))))
    #expect(forms.first?.text == "Wypożyczono 5 książek, zwrot do ‹termin›.")
    // One, few and many of each of three terms, none lost and none twice.
    #expect(forms.count == 9 && Set(forms.map(\.text)).count == 9)
  }

  @Test func categoriesThatReadTheSameAreOne() throws {
    let fixture = Fixture(
      "minutes.left",
      says: "Jeszcze {count, plural, one {{count} raz} few {{count} razy} many {{count} razy} other {{count} raza}}.")
    #expect(try entry("minutes.left", in: fixture).axes[0].rows.map(\.label) == ["1", "2–120"])
  }

  @Test func aPhraseThatNeverChangesHasNoAxes() throws {
    #expect(try entry("title.missing").axes.isEmpty)
  }
}
