import TestSupport
import Testing

@Suite struct ArgumentTypeCheckTests {
  @Test(arguments: [
    ("pay.now", "Opłatę {fee} można wnieść do {time, ▲tme, ::Hmm}.", "argument-type-unknown", "Did you mean time?"),
    ("minutes.left", "Minuty: {count, ▲choice, 0#x}", "argument-type-unknown", "plural"),
  ]) func suggestsTheNearest(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }
}
