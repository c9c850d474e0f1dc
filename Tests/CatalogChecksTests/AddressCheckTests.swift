import TestSupport
import Testing

@Suite struct AddressCheckTests {
  @Test(arguments: [
    (
      "card.ask",
      "{patron, select, female {Czy ▲możesz podać kartę?} male {Czy mogę Pana prosić o\u{A0}kartę?} other {Czy mogę prosić o\u{A0}kartę?}}",
      "address-register", "formal address"
    ),
    (
      "card.ask",
      "{patron, select, female {Czy może Pani podać swoją, to jest ▲twoją kartę?} male {Czy może Pan podać kartę?} other {Czy mogę prosić o\u{A0}kartę?}}",
      "address-mixed", "formal"
    ),
    (
      "card.ask",
      "{patron, select, female {Czy może Pani podać kartę?} male {Czy może Pan podać kartę?} group {Czy Państwo ▲macie kartę?} other {Czy mogę prosić o\u{A0}kartę?}}",
      "address-mixed", "formal"
    ),
  ]) func holdsTheRegister(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    (
      "card.ask",
      "{patron, select, female {Czy może Pani podać kartę?} male {Czy może Pan podać kartę?} child {Czy masz swoją kartę? Możesz ją podać?} other {Czy mogę prosić o\u{A0}kartę?}}"
    ),
    ("title.missing", "Tytułu „{title}” nie mamy, ale ci Państwo już czekają."),
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }

  @Test func germanPronounsAreFormalWithinASentenceOnly() throws {
    var fixture = Fixture.withEnglish
    fixture.files["de.yaml"] = fixture.files["en.yaml"]
    fixture.files["en.yaml"] = nil
    fixture.replace("name: English", with: "name: Deutsch", in: "de.yaml")
    fixture.replacePhrase("card.ask", in: "de.yaml", with: "    say: Sie kommen gleich, hast ▲du gehört?")
    fixture.replace("hast ▲du", with: "▲hast du", in: "de.yaml")
    try expectFinding("address-register", in: fixture, hint: "formal")
    fixture.replacePhrase("card.ask", in: "de.yaml", with: "    say: Ich bitte Sie, ▲bist du das?")
    try expectFinding("address-mixed", in: fixture, hint: "formal")
    fixture.replacePhrase("card.ask", in: "de.yaml", with: "    say: Darf ich Sie um Ihre Karte bitten?")
    try expectNothing(in: fixture)
  }
}
