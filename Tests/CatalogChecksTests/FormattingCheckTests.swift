import TestSupport
import Testing

/// Dates and numbers are those of the catalog's own language, as far as ICU has them.
@Suite struct FormattingCheckTests {
  @Test(arguments: [
    ("en-gb", "en-GB"), ("en", "another language"), ("pl-XX", "has no formats"),
  ])
  func namesALocaleOfTheSameLanguage(tag: String, problem: String) throws {
    var fixture = Fixture()
    fixture.replace("numbering: latn\n", with: "numbering: latn\nformatting: ▲\(tag)\n", in: "pl.yaml")
    let (findings, marked) = try fixture.check()
    #expect(findings.first?.location == marked)
    #expect(
      findings.map { $0.rule.hasPrefix("locale-formatting") || $0.rule == "yaml-type" } == findings.map { _ in true })
    let said = findings.map { $0.message + ($0.hint ?? "") }.joined()
    #expect(said.contains(problem) || findings.contains { $0.rule == "yaml-type" })
  }

  @Test func acceptsACountryOfTheSameLanguage() throws {
    var fixture = Fixture()
    fixture.replace("numbering: latn\n", with: "numbering: latn\nformatting: pl-PL\n", in: "pl.yaml")
    try expectNothing(in: fixture)
  }

  @Test func aLanguageThatICUHasNoFormatsOfNamesAnother() throws {
    var fixture = Fixture()
    fixture.files["csb.yaml"] = fixture.files["pl.yaml"]
    #expect(try fixture.check().findings.contains { $0.rule.hasPrefix("locale-formatting") })
    fixture.replace("numbering: latn\n", with: "numbering: latn\nformatting: pl\n", in: "csb.yaml")
    #expect(try !fixture.check().findings.contains { $0.rule.hasPrefix("locale-formatting") })
  }
}
