import PhraseModel
import TestSupport
import Testing

/// A text with `___` in it is still to be written: a fault of a file that claims to be complete, and of no other.
@Suite struct BlankCheckTests {
  @Test(arguments: [
    ("say: Tytułu „{title}” nie mamy, ale sprawdzę, jak go zdobyć.", "say: Tytułu „{title}” ▲___.", "title.missing"),
    ("avoid: Karta!", "avoid: ▲___", "card.ask"),
    ("loans: Wypożyczenia", "loans: ▲___", nil),
    ("text: Pomożemy życzliwie.", "text: \"Tu ▲___\"", nil),
    ("title: tytuł,", "title: ▲___,", nil),
    ("female: Pani,", "female: ▲___,", nil),
    ("gender: neuter", "gender: ▲___", nil),
    ("one {film} few {filmy}", "one {film} few {▲___}", nil),
    ("name: polski", "name: ▲___", nil),
  ])
  func aCompleteFileHasNothingLeftToWrite(old: String, new: String, phrase: String?) throws {
    var fixture = Fixture()
    let first = try #require(fixture.files["pl.yaml"]?.range(of: old))
    fixture.files["pl.yaml"]?.replaceSubrange(first, with: new)
    let (findings, marked) = try fixture.check()
    #expect(findings.map(\.rule) == ["blank-left"])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.location == marked)
    #expect(findings.first?.phrase == phrase.map { PhraseID($0) })
  }

  @Test func anUnfinishedFileMayHaveAnythingLeftToWrite() throws {
    var fixture = Fixture(
      "minutes.left", says: "{count, plural, one {___ {count} ___.} few {___} many {___} other {___}}")
    fixture.replace("complete: true", with: "complete: false", in: "pl.yaml")
    fixture.replace("loans: Wypożyczenia", with: "loans: ___", in: "pl.yaml")
    fixture.replace("avoid: Karta!", with: "avoid: ___", in: "pl.yaml")
    fixture.replace("gender: neuter", with: "gender: ___", in: "pl.yaml")
    try expectNothing(in: fixture)
    let catalog = try #require(fixture.phrasebook().catalog(LocaleTag("pl")))
    #expect(catalog.phrases[PhraseID("minutes.left")] == nil)
    #expect(catalog.phrases[PhraseID("card.ask")]?.avoid == nil)
    #expect(catalog.phrases[PhraseID("card.ask")] != nil)
    #expect(catalog.terms["magazine"] == nil)
    #expect(catalog.header.headings.situations["loans"] == nil)
    #expect(!catalog.hasCardWords)
  }

  @Test func aPhraseThatIsBegunIsToldOf() throws {
    var fixture = Fixture(
      "minutes.left", says: "{count, plural, one {Minuta.} few {▲___ {count}.} many {___} other {___}}")
    fixture.replace("complete: true", with: "complete: false", in: "pl.yaml")
    let (findings, marked) = try fixture.check()
    #expect(findings.map(\.rule) == ["blank-begun"])
    #expect(findings.first?.severity == .warning)
    #expect(findings.first?.location == marked)
    #expect(findings.first?.message.contains("3 × ___") == true)
  }

  @Test func aPhraseStillToBeWrittenIsOneOfTheBook() throws {
    var fixture = Fixture()
    fixture.replace("complete: true", with: "complete: false", in: "pl.yaml")
    fixture.files["pl.yaml"]? += "  card.aks:\n    say: ▲___\n"
    try expectFinding("phrase-unknown", in: fixture, hint: "card.ask")
  }

  @Test func oneOrTwoLinesAreNoMark() throws {
    var fixture = Fixture()
    fixture.replace("loans: Wypożyczenia", with: "loans: Wypo__życzenia _", in: "pl.yaml")
    try expectNothing(in: fixture)
  }

  @Test func rulesHalfWrittenAreNoRules() throws {
    var fixture = Fixture()
    fixture.files["csb.yaml"] = fixture.files["pl.yaml"]
    fixture.replace(
      "numbering: latn\n", with: "numbering: latn\nformatting: pl\nplurals: {one: n = 1, few: ___}\n", in: "csb.yaml")
    let rules = try fixture.check().findings.map(\.rule).filter { $0.hasPrefix("plural") }
    #expect(rules == ["plural-rules-unknown"])
  }
}
