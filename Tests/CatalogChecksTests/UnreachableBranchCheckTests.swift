import TestSupport
import Testing

@Suite struct UnreachableBranchCheckTests {
  @Test(arguments: [
    (
      "minutes.left",
      "{count, plural, ▲=0 {Koniec.} one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}",
      "branch-unreachable", "range"
    ),
    (
      "minutes.left",
      "{count, plural, ▲=121 {Dużo.} one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}",
      "branch-unreachable", "range"
    ),
  ]) func findsWhatNoNumberTakes(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    (
      "minutes.left",
      "{count, plural, =120 {Dwie godziny.} one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}"
    )
  ]) func acceptsWhatTheRangeHolds(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
