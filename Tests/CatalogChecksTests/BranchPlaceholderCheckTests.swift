import TestSupport
import Testing

@Suite struct BranchPlaceholderCheckTests {
  @Test(arguments: [
    (
      "loan.done",
      "{item_gender, select, feminine {Oto {count} {item, term, accusative}, do {due, date, ::dMMMM}.} ▲masculine {Oto {count} {item, term, accusative}.} other {Oto {count} {item, term, accusative}, do {due, date, ::dMMMM}.}}",
      "placeholder-missing-in-branch", "{due}"
    )
  ]) func wantsTheValueInEveryBranch(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    (
      "loan.done",
      "{item_gender, select, feminine {Oto {count} {item, term, accusative}.} masculine {Oto {count} {item, term, accusative}.} other {Oto {count} {item, term, accusative}, do {due, date, ::dMMMM}.}} Zwrot do {due, date, ::dMMMM}."
    ),
    (
      "minutes.left",
      "{count, plural, one {Ostatnia minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}"
    ),
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }
}
