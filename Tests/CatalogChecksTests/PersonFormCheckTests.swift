import TestSupport
import Testing

@Suite struct PersonFormCheckTests {
  @Test(arguments: [
    ("card.ask", "▲{patron, select, female {Pani} other {Czy}}", "person-form-missing", "Add male"),
    (
      "card.ask", "{patron, select, female {Pani} male {Pan} ▲kobieta {x} other {Czy}}", "select-key-unknown",
      "never translated"
    ),
    (
      "card.ask", "{patron, select, female {Pani} male {Pan} ▲femal {x} other {Czy}}", "select-key-unknown",
      "Did you mean female?"
    ),
  ]) func wantsTheDeclaredForms(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    (
      "card.ask",
      "{patron, select, female {Pani} male {Pan} women {Panie} men {Panowie} group {Państwo} child {ty} other {Czy}}"
    )
  ]) func acceptsMoreThanRequired(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
