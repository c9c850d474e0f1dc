import CatalogReader
import Foundation
import PhraseModel
import TestSupport
import Testing

struct LayerTests {
  /// Reads the fixture with `files` as a layer in a folder `branch` of it.
  private func read(
    _ files: [String: String], onto fixture: Fixture = Fixture()
  ) throws -> (CatalogFolder.Contents, CatalogFolder) {
    var fixture = fixture
    for (name, text) in files { fixture.files["branch/\(name)"] = text }
    let (folder, _) = try fixture.write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let catalogs = CatalogFolder(path: folder, layers: ["\(folder)/branch/"])
    return (try catalogs.read(), catalogs)
  }

  private static let pier = """
    schema: 1
    phrases:
      pier.boats:
        situation: loans
        right: courtesy
        speaker: staff
        gloss: The boats leave from the pier
        note: Only in the branch by the lake.

    """

  @Test func aLayerAddsPhrasesTermsAndFacts() throws {
    let (contents, catalogs) = try read([
      "phrasebook.yaml": Self.pier,
      "pl.yaml": "schema: 1\nphrases:\n  pier.boats:\n    say: Łodzie odpływają z przystani.\n",
      "library.yaml": "schema: 1\nfacts:\n  name: Biblioteka nad Jeziorem\n",
    ])
    #expect(contents.findings == [])
    let phrasebook = try #require(contents.phrasebook)
    #expect(phrasebook.book.phrases.last?.id == PhraseID("pier.boats"))
    let wording = try #require(phrasebook.catalog(LocaleTag("pl"))?.phrases[PhraseID("pier.boats")])
    #expect(catalogs.layer(ofFile: wording.location.file)?.hasSuffix("/branch") == true)
    #expect(phrasebook.library.fact("name", in: LocaleTag("pl")) == "Biblioteka nad Jeziorem")
    // What the layer leaves out stays.
    #expect(phrasebook.library.currency == "PLN")
  }

  @Test func aLayerWritesWhatWasStillToBeWritten() throws {
    var fixture = Fixture("title.missing", says: "___ {title} ___")
    fixture.replace("title: tytuł,", with: "title: ___,", in: "pl.yaml")
    fixture.replace("loans: Wypożyczenia", with: "loans: ___", in: "pl.yaml")
    fixture.replace("avoid: Karta!", with: "avoid: ___", in: "pl.yaml")
    let (contents, _) = try read(
      [
        "pl.yaml": """
        schema: 1
        headings: {situations: {loans: Wypożyczenia}}
        slots: {title: tytuł}
        phrases:
          title.missing:
            say: Nie mamy „{title}”.
          pay.now:
            say: ___ {fee} {time, time, ::jmm}

        """
      ], onto: fixture)
    let catalog = try #require(contents.phrasebook?.catalog(LocaleTag("pl")))
    // The base's text stays where the layer's own is still to be written.
    #expect(catalog.blanks.map(\.path) == [["phrases", "card.ask", "avoid"], ["phrases", "pay.now", "say"]])
    #expect(catalog.phrases[PhraseID("pay.now")] != nil)
    #expect(catalog.hasCardWords)
  }

  @Test func aLayerReplacesWhatHasTheSameID() throws {
    let (contents, catalogs) = try read([
      "pl.yaml": "schema: 1\nphrases:\n  title.missing:\n    say: Nie mamy „{title}”.\n"
    ])
    let catalog = try #require(contents.phrasebook?.catalog(LocaleTag("pl")))
    let replaced = try #require(catalog.phrases[PhraseID("title.missing")])
    #expect(replaced.say.source.text == "Nie mamy „{title}”.")
    let kept = try #require(catalog.phrases[PhraseID("card.ask")])
    #expect(catalogs.layer(ofFile: kept.location.file) == nil)
  }

  @Test func aProblemInALayerIsFoundInItsFile() throws {
    let (contents, _) = try read([
      "pl.yaml": "schema: 1\nphrases:\n  title.missing:\n    say: \"Nie mamy {title\"\n"
    ])
    let finding = try #require(contents.findings.first)
    #expect(finding.location.file.hasSuffix("/branch/pl.yaml"))
    #expect(finding.location.line == 4)
  }

  @Test func aLocaleThatOnlyTheLayerHasIsFound() throws {
    let (contents, _) = try read(["pt.yaml": "schema: 1\n"])
    #expect(contents.findings.map(\.rule) == ["layer-locale"])
    #expect(contents.findings.first?.hint == "Did you mean pl?")
  }

  @Test func whatBelongsToTheBookOnlyIsNoKeyOfALayer() throws {
    let (contents, _) = try read(["phrasebook.yaml": "schema: 1\nladder: {}\n"])
    #expect(contents.findings.map(\.rule) == ["yaml-unknown-key"])
  }

  @Test func anEmptyLayerIsAnError() throws {
    #expect {
      try read(["notes.txt": "nothing"])
    } throws: { error in
      if case CatalogFolderError.emptyLayer? = error as? CatalogFolderError { true } else { false }
    }
  }

  @Test func signaturesOfALayerCountToo() throws {
    let line =
      "{name: Ada, level: native, state: checked, date: \"2026-11-24\", text: \"\(String(repeating: "0", count: 64))\"}"
    let (contents, _) = try read([
      "pl.yaml": "schema: 1\n", "reviews/pl.yaml": "schema: 1\nsignatures:\n  card.ask: [\(line)]\n",
    ])
    #expect(contents.findings == [])
    #expect(contents.phrasebook?.ledgers[LocaleTag("pl")]?.signatures.map(\.name) == ["Ada"])
  }
}
