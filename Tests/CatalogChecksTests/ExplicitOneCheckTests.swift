import TestSupport
import Testing

@Suite struct ExplicitOneCheckTests {
  @Test(arguments: [
    (
      "minutes.left",
      "{count, plural, ▲=1 {Pozostała minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}",
      "plural-explicit-one", "one {…}"
    )
  ]) func wantsOneItself(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    (
      "minutes.left",
      "{count, plural, =1 {Pozostała minuta.} one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}"
    )
  ]) func acceptsItBesideOne(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
