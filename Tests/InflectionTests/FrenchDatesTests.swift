import Inflection
import PhraseModel
import TestSupport
import Testing

/// Dates and times as French typography has them (Imprimerie nationale, “Lexique des règles typographiques”).
@Suite struct FrenchDatesTests {
  private func text(of id: String, _ values: [String: String]) throws -> String? {
    let phrasebook = try ShippedCatalogs.phrasebook()
    let inflector = try Inflector(phrasebook, catalog: #require(phrasebook.catalog(LocaleTag("fr"))))
    let phrase = try #require(phrasebook.book.phrase(PhraseID(id)))
    return try inflector.forms(of: phrase, FormRequest(values: values)).first?.text
  }

  @Test(arguments: [
    ("2027-05-01", "1er mai"), ("2027-01-01", "1er janvier"), ("2027-05-02", "2 mai"), ("2027-05-11", "11 mai"),
    ("2027-05-21", "21 mai"), ("2027-05-31", "31 mai"),
  ])
  func onlyTheFirstOfAMonthIsAnOrdinal(date: String, words: String) throws {
    #expect(try text(of: "hours.closed", ["date": date]) == "La bibliothèque est fermée le \(words).")
  }

  @Test(arguments: [
    ("16:30", "16\u{A0}h\u{A0}30"), ("16:05", "16\u{A0}h\u{A0}05"), ("09:30", "9\u{A0}h\u{A0}30"),
    ("19:00", "19\u{A0}h"), ("00:00", "0\u{A0}h"),
  ])
  func aTimeIsWrittenOut(time: String, words: String) throws {
    #expect(try text(of: "pc.wait", ["time": time]) == "Le prochain ordinateur se libère à \(words).")
  }

  /// What stands in a sentence as a number or a text is no date.
  @Test func nothingElseIsTouched() throws {
    #expect(try text(of: "pc.free", ["number": "1"]) == "L’ordinateur numéro 1 est libre.")
  }
}
