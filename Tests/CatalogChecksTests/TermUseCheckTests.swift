import TestSupport
import Testing

@Suite struct TermUseCheckTests {
  @Test(arguments: [
    (
      "loan.done", "Wypożyczono {count} {item, term, ▲dative}, do {due, date, ::dMMMM}.", "term-case-unknown",
      "nominative, accusative"
    ),
    (
      "loan.done", "Wypożyczono {count} {item, term, ▲acusative}, do {due, date, ::dMMMM}.", "term-case-unknown",
      "Did you mean accusative?"
    ),
    (
      "loan.done", "Wypożyczono {count} ▲{item, term}, do {due, date, ::dMMMM}.", "term-case-unknown",
      "nominative, accusative"
    ),
  ]) func knowsTheCases(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }
}
