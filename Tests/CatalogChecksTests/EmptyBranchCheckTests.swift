import TestSupport
import Testing

@Suite struct EmptyBranchCheckTests {
  @Test(arguments: [
    ("card.ask", "{patron, select, ▲female {} male {Pan} other {Czy}}", "branch-empty", "said"),
    (
      "minutes.left", "Minuty: {count}. {count, plural, one {Jedna.} ▲few { } many {Dużo.} other {Ułamek.}}",
      "branch-empty", "said"
    ),
    // That it does not tell the number either goes without saying.
    (
      "minutes.left", "{count, plural, one {{count} minuta.} ▲few {} many {{count} minut.} other {{count} minuty.}}",
      "branch-empty", "said"
    ),
  ]) func wantsABranchToSaySomething(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("card.ask", "{patron, select, female {Pani} male {Pan} other {Czy}}")
  ]) func acceptsOthers(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
