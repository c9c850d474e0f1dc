import TestSupport
import Testing

@Suite struct QuestionMarkCheckTests {
  @Test(arguments: [
    ("title.missing", "Czy sprawdzić tytuł „{title}” raz jeszcze▲.", "question-mark-missing", "?"),
    (
      "card.ask",
      "{patron, select, female {Czy mogę Panią prosić o\u{A0}kartę▲.} male {Czy mogę Pana prosić o\u{A0}kartę?} other {Kartę poproszę.}}",
      "question-mark-missing", "?"
    ),
  ]) func findsQuestionsWithoutTheirMark(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Sprawdzę, czy mamy tytuł „{title}”. Czyżby nie? Czy to on?")
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
