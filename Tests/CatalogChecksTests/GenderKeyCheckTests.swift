import TestSupport
import Testing

@Suite struct GenderKeyCheckTests {
  @Test(arguments: [
    (
      "loan.done",
      "{item_gender, select, feminine {Ta} ▲feminie {x} other {Ten}} {count} {item, term, nominative} {due, date, ::dMMMM}",
      "term-gender", "Did you mean feminine?"
    ),
    (
      "loan.done",
      "{item_gender, select, ▲common {Ta} other {Ten}} {count} {item, term, nominative} {due, date, ::dMMMM}",
      "term-gender", "feminine, neuter, masculine"
    ),
  ]) func knowsTheGenders(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    (
      "loan.done",
      "{item_gender, select, feminine {Ta} masculine {Ten} neuter {To} other {To}} {count} {item, term, nominative} {due, date, ::dMMMM}"
    )
  ]) func acceptsThem(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
