import PhraseModel
import TestSupport
import Testing

@Suite struct ConfusableCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” nie m▲\u{430}my.", "character-confusable", "polski"),
    ("title.missing", "Tytułu „{title}” nie ma ▲\u{430} będzie.", "character-confusable", "polski"),
    ("title.missing", "Tytułu „{title}” nie ma w\u{A0}▲\u{3BF}gule.", "character-confusable", "polski"),
  ]) func findsLettersOfOtherAlphabets(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” nie mamy, «Кобзар» jest, oraz «Ω» też.")
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }

  @Test func anAbbreviationInLatinLettersIsNoCyrillicWord() throws {
    var fixture = Fixture.withEnglish
    fixture.files["uk.yaml"] = fixture.files["en.yaml"]
    fixture.files["en.yaml"] = nil
    fixture.replace("name: English", with: "name: українська", in: "uk.yaml")
    fixture.replacePhrase("card.ask", in: "uk.yaml", with: "    say: Картка, OPAC, A4, e-mail ▲i Wi-Fi?")
    let (findings, marked) = try fixture.check()
    let own = findings.filter { $0.phrase == PhraseID("card.ask") }
    #expect(own.map(\.rule) == ["character-confusable"])
    #expect(own.first?.location == marked)
  }
}
