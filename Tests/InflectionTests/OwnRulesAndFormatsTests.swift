import Inflection
import PhraseModel
import TestSupport
import Testing

/// A catalog's own plural rules choose the branch, whatever locale its numbers and dates are written as.
@Suite struct OwnRulesAndFormatsTests {
  private func texts(of phrase: String, count: String, in fixture: Fixture, _ locale: String) throws -> [String] {
    let phrasebook = try fixture.phrasebook()
    let catalog = try #require(phrasebook.catalog(LocaleTag(locale)))
    let inflector = try Inflector(phrasebook, catalog: catalog)
    return try inflector.forms(
      of: #require(phrasebook.book.phrase(PhraseID(phrase))), FormRequest(values: ["count": count])
    ).map(\.text)
  }

  /// A rule that no language has, so that nothing but the rule itself can have chosen.
  private func fixture(saying message: String) -> Fixture {
    var fixture = Fixture()
    fixture.files["csb.yaml"] = fixture.files["pl.yaml"]
    fixture.replace(
      "numbering: latn\n", with: "numbering: latn\nformatting: pl\nplurals: {one: n = 7, few: n = 5}\n", in: "csb.yaml")
    fixture.replacePhrase("minutes.left", in: "csb.yaml", with: "    say: |\n      \(message)")
    return fixture
  }

  @Test(arguments: [("7", "one 7"), ("5", "few 5"), ("1", "other 1"), ("2", "other 2"), ("22", "other 22")])
  func theBranchIsThatOfItsOwnRule(count: String, text: String) throws {
    let fixture = fixture(
      saying: "{count, plural, one {one {count}} few {few {count}} many {many} other {other {count}}}")
    #expect(try texts(of: "minutes.left", count: count, in: fixture, "csb") == [text])
  }

  @Test(arguments: [("3", "three"), ("7", "few 5"), ("9", "one 7"), ("4", "other 2")])
  func explicitBranchesOffsetsAndNumberSignsKeepTheirMeaning(count: String, text: String) throws {
    let fixture = fixture(saying: "{count, plural, offset:2 =3 {three} one {one #} few {few #} other {other #}}")
    #expect(try texts(of: "minutes.left", count: count, in: fixture, "csb") == [text])
  }

  @Test func termsAreCountedByItsOwnRule() throws {
    var fixture = fixture(saying: "{count}")
    fixture.replace(
      "one {książkę} few {książki} many {książek} other {książki}", with: "one {a} few {b} other {c}", in: "csb.yaml")
    let texts = try texts(of: "loan.done", count: "5", in: fixture, "csb")
    #expect(texts.first == "Wypożyczono 5 b, zwrot do 14 marca.")
  }

  /// 0 is `one` in Portuguese and `other` in Portuguese as in Portugal (CLDR, plurals.xml).
  @Test func theFormatsOfAnotherCountryDoNotBringItsPlurals() throws {
    var fixture = Fixture()
    fixture.replace("range: 1..120", with: "range: 0..120", in: "phrasebook.yaml")
    fixture.files["pt.yaml"] = fixture.files["pl.yaml"]
    fixture.replace("numbering: latn\n", with: "numbering: latn\nformatting: pt-PT\n", in: "pt.yaml")
    fixture.replacePhrase("minutes.left", in: "pt.yaml", with: "    say: \"{count, plural, one {um} other {muitos}}\"")
    #expect(try texts(of: "minutes.left", count: "0", in: fixture, "pt") == ["um"])
  }

  /// As the Oxford Guide to Style writes dates: the day before the month.
  @Test func datesInTheEnglishCatalogAreBritish() throws {
    let phrasebook = try ShippedCatalogs.phrasebook()
    let inflector = try Inflector(phrasebook, catalog: #require(phrasebook.catalog(LocaleTag("en"))))
    let due = try inflector.forms(of: #require(phrasebook.book.phrase(PhraseID("loan.due"))))
    #expect(due.allSatisfy { $0.text.contains("14 March") })
    let wait = try inflector.forms(of: #require(phrasebook.book.phrase(PhraseID("pc.wait"))))
    #expect(wait.allSatisfy { $0.text.contains("16:30") })
  }
}
