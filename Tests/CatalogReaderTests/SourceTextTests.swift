import CatalogReader
import PhraseModel
import TestSupport
import Testing

/// A place in a file leads back to the character of the text that stands there.
@Suite struct SourceTextTests {
  @Test(arguments: [
    "    say: Tytułu {title} nie mamy.\n",
    "    say: \"Tytułu \\u201E{title}\\\" nie\\tmamy.\"\n",
    "    say: |\n      Tytułu {title}\n      nie mamy.\n",
    "    say: >\n      Tytułu {title}\n      nie\n\n      mamy.\n",
    "    say: Tytułu\n      {title} nie\n      mamy.\n",
  ])
  func everyCharactersPlaceLeadsBackToIt(entry: String) throws {
    var fixture = Fixture()
    fixture.replacePhrase("title.missing", in: "pl.yaml", with: entry)
    let catalog = try #require(try fixture.phrasebook().catalog(LocaleTag("pl")))
    let source = try #require(catalog.phrases[PhraseID("title.missing")]).say.source
    let count = source.text.unicodeScalars.count
    #expect(count > 20)
    for offset in 0...count {
      // Where a line break was folded, two characters may share a place: the first is found.
      let found = try #require(source.offset(of: source.location(at: offset)))
      #expect(source.location(at: found) == source.location(at: offset))
    }
    let brace = try #require(Array(source.text.unicodeScalars).firstIndex(of: "{"))
    #expect(source.offset(of: source.location(at: brace)) == brace)
  }

  @Test func placesOutsideOfTheTextLeadNowhere() {
    let text = SourceText("abc", file: "pl.yaml", anchors: [.init(offset: 0, line: 4, column: 10)])
    #expect(text.offset(of: SourceLocation(file: "pl.yaml", line: 4, column: 13)) == 3)
    for (file, line, column) in [("pl.yaml", 4, 9), ("pl.yaml", 4, 14), ("pl.yaml", 5, 10), ("en.yaml", 4, 10)] {
      #expect(text.offset(of: SourceLocation(file: file, line: line, column: column)) == nil)
    }
  }
}
