import TestSupport
import Testing

@Suite struct StraightApostropheCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu {title} pana d▲'Artagnana nie mamy.", "apostrophe-straight", "’")
  ]) func findsTheTypewritersApostrophe(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu {title} pana d’Artagnana nie mamy, ani '{'tego'}'."),
    ("title.missing", "Tytułu {title} pana d''Artagnana nie mamy."),
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
