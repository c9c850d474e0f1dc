import TestSupport
import Testing

@Suite struct SpacingCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” ▲ nie mamy.", "space-doubled", "Remove"),
    ("title.missing", "Tytułu „{title}” nie ▲nie mamy.", "word-doubled", "Remove"),
  ]) func findsWhatStandsTwice(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu „{title}”\nnie mamy, nie, nie.")
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
