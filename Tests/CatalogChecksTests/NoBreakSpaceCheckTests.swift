import TestSupport
import Testing

@Suite struct NoBreakSpaceCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” nie ma w▲ zbiorach.", "no-break-space-missing", "U+00A0"),
    ("title.missing", "O▲ tytule „{title}” nie słyszano.", "no-break-space-missing", "U+00A0"),
    ("card.ask", "{patron, select, female {Pani} male {Pan} other {Z▲ kim?}}", "no-break-space-missing", "U+00A0"),
  ]) func holdsOneLetterWords(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” nie ma w\u{A0}zbiorach ani we Lwowie, punkt A."),
    ("title.missing", "Tytułu {title} i\u{A0}{title} nie mamy."),
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
