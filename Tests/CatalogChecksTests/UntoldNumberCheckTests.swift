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
    (
      "minutes.left",
      "Zostało: {count}. {count, plural, one {To minuta.} few {To minuty.} many {To tyle minut.} other {To część minuty.}}"
    ),
    (
      "minutes.left",
      "{count, plural, one {Ostatnia chwila.} few {Ostatnie chwile.} many {Ostatnich chwil.} other {Ostatniej chwili.}}"
    ),
  ]) func acceptsWhatNeedsNone(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
