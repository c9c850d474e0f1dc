import PhraseModel
import Testing

/// Texts and their Unicode scalars, in every width of UTF-8.
@Suite struct ScalarTextTests {
  @Test(arguments: [
    "", "a", "zażółć gęślą jaźń", "e\u{301}\u{323}x", "\u{0}\r\n\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
    "漢字かな交じり文",
    "שלום \u{202B}عربي\u{202C}", "👩\u{200D}💻 नमस्ते",
  ])
  func aTextIsMadeOfItsScalars(text: String) {
    #expect(text.scalars == Array(text.unicodeScalars))
    // Scalar by scalar: as text, letters with marks in another order would be equal, too.
    #expect(Array(String(text.scalars[...]).utf8) == Array(text.utf8))
    let middle = text.scalars.dropFirst().dropLast()
    #expect(Array(String(middle).unicodeScalars) == Array(middle))
  }
}
