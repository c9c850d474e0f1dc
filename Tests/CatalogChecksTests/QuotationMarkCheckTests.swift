import TestSupport
import Testing

@Suite struct QuotationMarkCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” ▲\"nie mamy.", "quotes-straight", "„…”")
  ]) func wantsTheLocalesOwn(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu «{title}» nie mamy.")
  ]) func acceptsThem(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
