import PhraseModel
import TestSupport
import Testing

/// A language that CLDR has no plural rules for brings its own, and a language that it has rules for does not.
@Suite struct PluralRulesCheckTests {
  /// Kashubian is written here as Polish is: what is checked is how it counts.
  private func kashubian(_ header: String, complete: Bool = true) -> Fixture {
    var fixture = Fixture()
    fixture.files["csb.yaml"] = fixture.files["pl.yaml"]
    fixture.replace("numbering: latn\n", with: "numbering: latn\nformatting: pl\n\(header)", in: "csb.yaml")
    return fixture
  }

  private func pluralFindings(in fixture: Fixture) throws -> (findings: [Finding], marked: PhraseModel.SourceLocation?)
  {
    let (findings, marked) = try fixture.check()
    return (findings.filter { $0.rule.contains("plural") || $0.rule.contains("branch") }, marked)
  }

  @Test func withoutRulesThereIsOneFindingAndNoOtherAboutPlurals() throws {
    var fixture = kashubian("")
    fixture.replace("schema: 1", with: "▲schema: 1", in: "csb.yaml")
    let (findings, marked) = try pluralFindings(in: fixture)
    #expect(findings.map(\.rule) == ["plural-rules-unknown"])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.location == marked)
    #expect(findings.first?.hint?.contains("`plurals:`") == true)
  }

  @Test func aFileThatUsesNoPluralYetIsOnlyWarned() throws {
    var fixture = kashubian("")
    fixture.replacePhrase("minutes.left", in: "csb.yaml", with: "    say: \"Minuty: {count}\"")
    for term in ["one {książka}", "one {książkę}", "one {czasopismo}", "one {film}"] {
      fixture.replace(term, with: "▼", in: "csb.yaml")
    }
    fixture.files["csb.yaml"] = fixture.files["csb.yaml"]?.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.contains("▼") ? line.prefix { $0 != ":" } + ": słowo" : line }.joined(separator: "\n")
    #expect(try pluralFindings(in: fixture).findings.map(\.severity) == [.warning])
  }

  @Test func itsOwnRulesAreWhatItsPluralsAreHeldAgainst() throws {
    // As CLDR has them for Polish.
    let rules = """
      plurals:
        one: i = 1 and v = 0
        few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14
        many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14

      """
    #expect(try pluralFindings(in: kashubian(rules)).findings == [])
  }

  @Test func aBranchThatItsRulesDoNotHaveIsFound() throws {
    var fixture = kashubian("plurals:\n  one: n = 1\n  few: n % 10 = 2..4 and n % 100 != 12..14\n")
    fixture.replacePhrase(
      "minutes.left", in: "csb.yaml",
      with: "    say: |\n      {count, plural, one {{count} a} few {{count} b} ▲many {{count} c} other {{count} d}}")
    let (findings, marked) = try pluralFindings(in: fixture)
    let own = findings.filter { $0.phrase == PhraseID("minutes.left") }
    #expect(own.map(\.rule) == ["plural-category-foreign"])
    #expect(own.first?.location == marked)
  }

  @Test func allNumbersMayBeAlike() throws {
    let findings = try pluralFindings(in: kashubian("plurals: {}\n")).findings
    #expect(Set(findings.map(\.rule)) == ["plural-category-foreign"])
  }

  @Test(arguments: [
    "n = 1 and", "n = 1 or", "x = 1", "n == 1", "n % 0 = 1", "n = 4..2", "n = 1; few: n = 2", "n 1", "n % = 1",
    "n is 1",
    "n = 1.5", "(n = 1)", "n = 1 n = 2",
  ])
  func aRuleThatIsNoneIsFoundAtItsPlace(rule: String) throws {
    let (findings, marked) = try pluralFindings(in: kashubian("plurals:\n  one: n = 1\n  few: ▲\"\(rule)\"\n"))
    #expect(findings.map(\.rule) == ["plural-rules-invalid"])
    #expect(findings.first?.location == marked)
  }

  @Test func otherIsWhatTheRulesLeave() throws {
    let (findings, marked) = try kashubian("plurals:\n  one: n = 1\n  ▲other: n = 2\n").check()
    #expect(findings.filter { $0.location == marked }.map(\.rule) == ["yaml-unknown-key"])
  }

  @Test func aLanguageThatCLDRKnowsNeedsNone() throws {
    var fixture = Fixture()
    fixture.replace("numbering: latn\n", with: "numbering: latn\n▲plurals: {one: n = 1}\n", in: "pl.yaml")
    try expectFinding("plural-rules-known", in: fixture, hint: "Remove")
  }
}
