import TestSupport
import Testing

@Suite struct DirectionCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu ▲\u{2068}{title} nie mamy.", "direction-unbalanced", "U+2069"),
    ("title.missing", "Tytułu {title}▲\u{2069} nie mamy.", "direction-unbalanced", "U+2069"),
    ("title.missing", "Tytułu \u{2067}▲\u{202B}{title}\u{2069} nie mamy.", "direction-unbalanced", "U+202C"),
  ]) func findsControlsWithoutACounterpart(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu \u{2068}{title}\u{2069} nie mamy, \u{202A}ISBN\u{202C} też nie.")
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
