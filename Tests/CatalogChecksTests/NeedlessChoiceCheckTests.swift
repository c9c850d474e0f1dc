import TestSupport
import Testing

@Suite struct NeedlessChoiceCheckTests {
  @Test(arguments: [
    ("card.ask", "▲{patron, select, female {Czy?} male {Czy?} other {Czy?}}", "branches-identical", "once")
  ]) func wantsAChoiceToMakeADifference(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("minutes.left", "{count, plural, one {{count} raz} few {{count} razy} many {{count} razy} other {{count} raza}}")
  ]) func acceptsBranchesThatPartlyReadAlike(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
