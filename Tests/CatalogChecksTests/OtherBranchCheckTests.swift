import TestSupport
import Testing

@Suite struct OtherBranchCheckTests {
  @Test(arguments: [
    (
      "minutes.left",
      "▲{count, plural, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.}}",
      "other-missing", "other"
    ),
    ("card.ask", "▲{patron, select, female {Pani} male {Pan}}", "other-missing", "other"),
  ]) func asksForOther(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }
}
