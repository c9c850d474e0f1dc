import TestSupport
import Testing

@Suite struct LibraryCheckTests {
  private func fixture(facts: String) -> Fixture {
    var fixture = Fixture()
    fixture.replace(
      "fee: {type: money, sample: 2.40}", with: "fee: {type: money, sample: 2.40, fact: fees.card}",
      in: "phrasebook.yaml")
    fixture.files["library.yaml"]? += "facts:\n" + facts
    return fixture
  }

  @Test(arguments: [
    ("  ▲fees.cards: \"5\"\n", "fact-unknown", "Did you mean fees.card?"),
    ("  fees.card: ▲pięć\n", "fact-value", "a number"),
    ("  fees.card: {pl: ▲dużo}\n", "fact-value", "a number"),
  ])
  func findsWhatNoPhraseCanUse(facts: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: fixture(facts: facts), hint: hint)
  }

  @Test(arguments: ["  fees.card: \"5\"\n", "  fees.card: {pl: \"2.40\"}\n"])
  func acceptsTheRest(facts: String) throws {
    try expectNothing(in: fixture(facts: facts))
  }
}
