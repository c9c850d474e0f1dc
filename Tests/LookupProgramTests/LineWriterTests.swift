import Testing

@testable import LookupProgram

/// Lines as staff see them.
@Suite struct LineWriterTests {
  @Test(arguments: [
    ("Proszę o kartę.", ["kartę"], "Proszę o *kartę*."), ("Proszę o kartę.", [], "Proszę o kartę."),
    ("KARTY i kartka", ["karty"], "*KARTY* i kartka"), ("karty", ["kart"], "*karty*"),
    // No spaces stand between Chinese words.
    ("\u{501F}\u{4E66}\u{5417}", ["\u{4E66}"], "\u{501F}*\u{4E66}*\u{5417}"),
    ("\u{501F}\u{4E86}1\u{672C}", ["\u{501F}", "1"], "*\u{501F}*\u{4E86}*1*\u{672C}"),
  ])
  func whatWasLookedForStandsOut(text: String, words: [String], marked: String) {
    #expect(LineWriter.emphasised(text, words, by: ("*", "*")) == marked)
  }

  @Test func aTextFromTheRightIsIsolated() {
    #expect(LineWriter.isolated("karta") == "karta")
    #expect(LineWriter.isolated("\u{05D0}\u{05D1}") == "\u{2068}\u{05D0}\u{05D1}\u{2069}")
  }
}
