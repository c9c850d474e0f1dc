import TestSupport
import Testing

@Suite struct ArgumentDeclarationCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” nie mamy, ▲{autor}.", "argument-undeclared", "Declared: title"),
    ("title.missing", "Tytułu „{title}” oraz „▲{titel}” nie mamy.", "argument-undeclared", "Did you mean title?"),
    (
      "loan.done",
      "{item_gender, select, feminine {Ta} other {Ten}} {item, term, nominative} {count} {due, date, ::dMMMM} ▲{thing_gender, select, other {x}}",
      "argument-undeclared", "Declared"
    ),
  ]) func suggestsTheDeclared(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }
}
