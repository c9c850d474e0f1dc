import IndexFormat
import PhraseLookup
import Testing

/// Values in an answer: which form they pick, how they stand in its text, and how they are said.
@Suite struct ValueTests {
  private func line(_ id: String, to locale: String, _ values: [String: String]) throws -> LookupResult {
    let lookup = try Lookup(index: IndexFile(path: ShippedIndex.allLocales.get()))
    let request = LookupRequest(.phrase(id), answerLocales: [locale], values: values)
    return try #require(try lookup.results(for: request).first)
  }

  /// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9) around what would turn, or be turned.
  @Test(arguments: ["ar", "he"])
  func aValueIsIsolatedInWhatIsWrittenFromTheRight(locale: String) throws {
    let given = try line("loan.done", to: locale, ["count": "3", "due": "14 marca"])
    #expect(given.text.contains("\u{2068}14 marca\u{2069}"))
    // A plain number reads the same in both directions.
    #expect(given.text.contains("3 "))
    #expect(!given.text.contains("\u{2068}3\u{2069}"))
    let left = try line("loan.done", to: locale, ["count": "3"])
    #expect(left.text.contains("\u{2068}\u{2039}"))
    #expect(left.text.contains("\u{203A}\u{2069}"))
  }

  @Test func aValueWrittenFromTheRightIsIsolatedInAnyText() throws {
    let hebrew = "\u{05D1}-14 \u{05D1}\u{05DE}\u{05E8}\u{05E5}"
    #expect(try line("loan.due", to: "pl", ["due": hebrew]).text.contains("\u{2068}\(hebrew)\u{2069}"))
    let plain = try line("loan.due", to: "pl", ["due": "14 marca"]).text
    #expect(plain.contains("do 14 marca"))
    #expect(!plain.unicodeScalars.contains("\u{2068}"))
  }

  /// Who reads the line out says the number that it has.
  @Test func howToSayItHasTheValuesOfTheText() throws {
    let line = try line("loan.done", to: "uk", ["count": "3", "due": "14.03"])
    let sounds = try #require(line.sounds)
    #expect(line.text.contains("3 книжки"))
    #expect(sounds.contains("3 kny"))
    #expect(sounds.contains("14.03"))
    let romanised = try #require(line.romanised)
    #expect(romanised.contains("3 kny"))
    #expect(romanised.contains("14.03"))
  }

  /// What is written by hand names the slot in the language of staff.
  @Test func whatIsWrittenByHandTakesTheValueToo() throws {
    #expect(try line("join.limit", to: "en", ["count": "12"]).sounds == "Ju ken boroł ap tu 12 buks et e tajm.")
  }

  /// The leading form of a language without plurals says a number; what is written by hand for it leaves it open.
  @Test func whatTheTextSaysIsSaid() throws {
    let line = try line("loan.done", to: "zh-Hans", [:])
    #expect(line.text.contains("1"))
    #expect(try #require(line.sounds).contains(" 1 "))
  }

  /// Some terms are the same in singular and plural, and have a form for any number: they go before none that says the number.
  @Test(arguments: [("de", "1", "1 Buch"), ("hi", "3", "3 \u{0915}\u{093F}\u{0924}\u{093E}\u{092C}\u{0947}\u{0902}")])
  func aNumberAlonePicksTheLeadingTerm(locale: String, count: String, words: String) throws {
    #expect(try line("loan.done", to: locale, ["count": count]).text.contains(words))
  }

  @Test func anOperationKeepsTheMarksOrLeavesThemOut() {
    let stretches: [(text: String, argument: String?)] = [("do ", nil), ("środy", "due"), (".", nil)]
    let marked = MarkedText.text(of: stretches) { $0.uppercased() }
    #expect(marked == "DO \(MarkedText.value("ŚRODY", of: "due")).")
    // One that looks at neighbours may see the marks, and write something else.
    let seeing = MarkedText.text(of: stretches) { $0.unicodeScalars.contains("\u{E000}") ? "?" : $0 }
    #expect(seeing == "do środy.")
    #expect(MarkedText.text(of: [("do", nil)]) { $0 + "!" } == "do!")
  }
}
