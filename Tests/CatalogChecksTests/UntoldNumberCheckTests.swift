import TestSupport
import Testing

@Suite struct UntoldNumberCheckTests {
  @Test(arguments: [
    (
      "minutes.left",
      "{count, plural, one {Pozostała {count} minuta.} ▲few {Pozostały minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}",
      "number-untold", "{count}"
    )
  ]) func wantsTheNumber(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    (
      "minutes.left",
      "{count, plural, one {Pozostała minuta.} few {Pozostały {count} minuty.} many {Pozostało # minut.} other {Pozostało {count} minuty.}}"
    ),
    ("minutes.left", "Zostało {count}, {count, plural, one {minuta} few {minuty} many {minut} other {minuty}}."),
    ("minutes.left", "Ostatnie {count, plural, one {chwila} few {chwile} many {chwil} other {chwili}}."),
  ]) func acceptsWhatNeedsNone(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
