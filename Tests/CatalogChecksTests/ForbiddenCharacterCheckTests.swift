import TestSupport
import Testing

@Suite struct ForbiddenCharacterCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” nie▲\u{E000} mamy.", "character-forbidden", "Remove")
  ]) func findsWhatCannotBePrinted(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” nie mamy – naprawdę…")
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
