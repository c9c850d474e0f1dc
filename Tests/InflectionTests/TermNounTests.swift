import Inflection
import PhraseModel
import TestSupport
import Testing

/// A noun through its cases and numbers. The Polish is from any grammar: 1 książka, 2–4 książki, 5 książek.
@Suite struct TermNounTests {
  private func nouns(_ id: String, _ name: String) throws -> [String] {
    let phrasebook = try Fixture().phrasebook()
    let catalog = try #require(phrasebook.catalog(LocaleTag("pl")))
    let term = try #require(catalog.terms[id])
    return try Inflector(phrasebook, catalog: catalog).nouns(of: term, inCase: name).map {
      "\(NumberRuns.label($0.numbers)): \($0.noun)"
    }
  }

  @Test func aNounHasAFormForEachCategoryOfTheNumbersThatPhrasesCount() throws {
    #expect(try nouns("book", "nominative") == ["1: książka", "2–4, 22–24, …: książki", "5–21, 25–31, …: książek"])
    #expect(try nouns("book", "accusative") == ["1: książkę", "2–4, 22–24, …: książki", "5–21, 25–31, …: książek"])
  }

  @Test func aCaseThatTheTermLacksHasNoForms() throws {
    #expect(try nouns("book", "vocative").isEmpty)
  }
}
