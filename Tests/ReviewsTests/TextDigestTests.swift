import PhraseModel
import TestSupport
import Testing

@testable import Reviews

/// The vectors are those of FIPS 180-2, appendix B.
@Test(arguments: [
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
])
func digestsAreSHA256(text: String, digest: String) {
  #expect(TextDigest.sha256(text) == digest)
}

struct TextDigestTests {
  private func digest(_ id: String, _ fixture: Fixture) throws -> String? {
    let phrasebook = try fixture.phrasebook()
    let phrase = try #require(phrasebook.book.phrase(PhraseID(id)))
    let catalog = try #require(phrasebook.catalog(LocaleTag("pl")))
    return TextDigest.digest(of: phrase, in: catalog, terms: phrasebook.book.terms)
  }

  @Test(arguments: [
    ("card.ask", "Czy mogę prosić o", "Czy mogę poprosić o", true),
    ("card.ask", "avoid: Karta!", "avoid: Kartę!", true),
    ("card.ask", "keywords: [legitymacja]", "keywords: [karta]", false),
    ("card.ask", " male {Czy", "\n        male {Czy", false),
    ("loan.done", "one {książkę}", "one {księgę}", true),
    ("loan.done", "one {książka}", "one {księga}", false),
    ("minutes.left", "one {książkę}", "one {księgę}", false),
  ])
  func aDigestChangesWithWhatIsSaidAndWithNothingElse(
    phrase: String, old: String, new: String, changes: Bool
  ) throws {
    var changed = Fixture()
    changed.replace(old, with: new, in: "pl.yaml")
    try #require(changed.files["pl.yaml"] != Fixture().files["pl.yaml"])
    #expect(try (digest(phrase, changed) != digest(phrase, Fixture())) == changes)
  }
}
