import TestSupport
import Testing

@Suite struct SpacingCheckTests {
  @Test(arguments: [
    ("title.missing", "Tytułu „{title}” ▲ nie mamy.", "space-doubled", "Remove"),
    ("title.missing", "Tytułu „{title}” nie ▲nie mamy.", "word-doubled", "Remove"),
    // Apostrophes that quote or double another take a place of their own in the file.
    ("title.missing", "Pan d''Artagnan oraz '{'ona'}' ▲ czytali {title}.", "space-doubled", "Remove"),
  ]) func findsWhatStandsTwice(phrase: String, text: String, rule: String, hint: String) throws {
    try expectFinding(rule, in: Fixture(phrase, says: text), hint: hint)
  }

  @Test(arguments: [
    ("title.missing", "Tytułu „{title}”\nnie mamy, nie, nie.")
  ]) func acceptsTheRest(phrase: String, text: String) throws {
    try expectNothing(in: Fixture(phrase, says: text))
  }

  /// Where doubling a word is grammar.
  @Test(arguments: [("fr", "Si vous vous êtes inscrit, {title}."), ("tr", "{title} için yavaş yavaş gelin.")])
  func languagesThatDoubleWordsMayDoSo(locale: String, text: String) throws {
    var fixture = Fixture.withEnglish
    fixture.replacePhrase("title.missing", in: "en.yaml", with: "    say: |\n      \(text)")
    fixture.files[locale + ".yaml"] = fixture.files["en.yaml"]
    fixture.files["en.yaml"] = nil
    #expect(try !fixture.check().findings.map(\.rule).contains("word-doubled"))
  }
}
