import TestSupport
import Testing

@Suite struct DuplicateBranchCheckTests {
  @Test(arguments: [
    (
      "minutes.left",
      "{count, plural, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.} ▲one {x}}",
      "branch-duplicate", "Remove one"
    ),
    (
      "card.ask", "{patron, select, female {Pani} male {Pan} ▲female {x} other {Czy}}", "branch-duplicate", "Remove one"
    ),
  ]) func findsTheSecond(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }
}
