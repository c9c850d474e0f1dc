import TestSupport
import Testing

@Suite struct InvisibleCharacterCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” nie▲\u{200B} mamy.", "character-invisible", "Remove"),
    ("title.missing", "Tytułu „{title}” nie ma▲\u{AD}my.", "character-invisible", "Remove"),
    ("title.missing", "Tytułu „{title}” nie▲\u{FEFF} mamy.", "character-invisible", "Remove"),
  ]) func findsWhatNobodySees(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu \u{2066}„{title}”\u{2069} nie mamy.")
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
