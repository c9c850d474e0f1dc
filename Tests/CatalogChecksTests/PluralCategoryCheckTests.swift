import TestSupport
import Testing

@Suite struct PluralCategoryCheckTests {
  @Test(arguments: [
    (
      "minutes.left", "▲{count, plural, one {{count} minuta} few {{count} minuty} other {{count} minuty}}",
      "plural-category-missing", "Add many"
    ),
    (
      "minutes.left", "▲{count, plural, one {{count} minuta} many {{count} minut} other {{count} minuty}}",
      "plural-category-missing", "Add few"
    ),
    (
      "minutes.left",
      "{count, plural, ▲single {x} one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}",
      "plural-keyword-unknown", "one, few, many, other"
    ),
    (
      "minutes.left",
      "{count, plural, =1 {Pozostała minuta.} one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.} ▲ones {x}}",
      "plural-keyword-unknown", "one"
    ),
    (
      "minutes.left",
      "{count, plural, ▲two {x} one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}",
      "plural-category-foreign", "one, few, many, other"
    ),
    (
      "minutes.left",
      "{count, plural, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.} ▲zero {x}}",
      "plural-category-foreign", "one, few, many, other"
    ),
    (
      "minutes.left",
      "▲{count, selectordinal, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}",
      "plural-swapped", "{count, plural, …}"
    ),
  ]) func namesTheCategory(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    (
      "minutes.left",
      "{count, plural, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}"
    ),
    (
      "minutes.left",
      "{count, plural, =1 {Pozostała minuta.} one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}"
    ),
    ("minutes.left", "To {count, selectordinal, other {{count}.}} minuta."),
    ("minutes.left", "Minuty: {count}"),
  ]) func acceptsWhatTheRulesReach(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }

  /// French needs `many` only from a million (CLDR), and its ordinals have the keys that its plurals need below that.
  @Test(arguments: [("1..120", false), ("1..2000000", true)])
  func whatIsNeededDependsOnTheRange(range: String, isNeeded: Bool) throws {
    var fixture = Fixture.withEnglish
    fixture.replace("range: 1..120", with: "range: \(range)", in: "phrasebook.yaml")
    fixture.files["fr.yaml"] = fixture.files["en.yaml"]
    fixture.files["en.yaml"] = nil
    let rules = try fixture.check().findings.filter { $0.location.file.hasSuffix("fr.yaml") }.map(\.rule)
    #expect(rules.contains { $0 == "plural-category-missing" || $0 == "plural-swapped" } == isNeeded)
  }
}
