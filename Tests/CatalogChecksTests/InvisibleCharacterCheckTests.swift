import TestSupport
import Testing

@Suite struct InvisibleCharacterCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” nie▲\u{200B} mamy.", "character-invisible", "Remove"),
    ("title.missing", "Tytułu „{title}” nie ma▲\u{AD}my.", "character-invisible", "Remove"),
    ("title.missing", "Tytułu ▲\u{2066}„{title}” nie mamy.", "direction-unbalanced", "U+2069"),
    ("title.missing", "Tytułu „{title}”▲\u{2069} nie mamy.", "direction-unbalanced", "U+2069"),
  ]) func findsWhatNobodySees(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu \u{2066}„{title}”\u{2069} nie mamy.")
  ]) func acceptsWhatIsBalanced(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
