import TestSupport
import Testing

@Suite struct FragmentCheckTests {
  @Test(arguments: [
    (
      "minutes.left",
      "Minut▲{count, plural, one {a: {count}.} few {y: {count}.} many {: {count}.} other {y: {count}.}}",
      "choice-in-word", "whole words"
    ),
    (
      "minutes.left",
      "Na komputerze ▲{count, plural, one {pozostała {count} minuta} few {pozostały {count} minuty} many {pozostało {count} minut} other {pozostało {count} minuty}}.",
      "choice-in-sentence", "whole sentence"
    ),
    (
      "minutes.left",
      "▲{count, plural, one {Pozostała {count} minuta} few {Pozostały {count} minuty} many {Pozostało {count} minut} other {Pozostało {count} minuty}} pracy.",
      "choice-in-sentence", "whole sentence"
    ),
  ]) func wantsWholeSentences(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    (
      "minutes.left",
      "Czas: {count, plural, one {pozostała {count} minuta} few {pozostały {count} minuty} many {pozostało {count} minut} other {pozostało {count} minuty}}."
    ),
    (
      "minutes.left",
      "Dzień dobry. {count, plural, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}} Zapraszam."
    ),
    ("minutes.left", "To już {count, selectordinal, other {{count}.}} minuta."),
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
