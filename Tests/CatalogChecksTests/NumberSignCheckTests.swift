import TestSupport
import Testing

@Suite struct NumberSignCheckTests {
  @Test(arguments: [
    (
      "minutes.left",
      "{count, plural, one {x} few {{patron, select, female {Pani, ▲# minuty} male {Pan} other {x}}} many {y} other {z}}",
      "number-sign-literal", "Write {count}"
    )
  ]) func findsTheLiteralSign(phrase: String, text: String, rule: String, hint: String) throws {
    var fixture = Fixture(phrase, says: text)
    fixture.replace(
      "      count: {type: number, range: 1..120, sample: 15}",
      with: "      count: {type: number, range: 1..120, sample: 15}\n      patron: {type: person}",
      in: "phrasebook.yaml")
    try expectFinding(rule, in: fixture, hint: hint)
  }

  @Test(arguments: [
    ("minutes.left", "{count, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}"),
    ("title.missing", "Tytułu #1 „{title}” nie mamy."),
  ]) func acceptsItInAPlural(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
