import CatalogChecks
import TestSupport
import Testing

@Suite struct SpellingCheckTests {
  /// Knows every word but some.
  private func instruments(without unknown: String...) -> CheckInstruments {
    var instruments = CheckInstruments()
    instruments.unknownWords = { words, _ in words.filter { unknown.contains($0) }.map { ($0, "karta") } }
    return instruments
  }

  @Test func anUnknownWordIsFoundOnceInAFile() throws {
    let fixture = Fixture("title.missing", says: "Tytułu „{title}” nie ▲mammy i\u{A0}nie mammy.")
    let (findings, marked) = try fixture.check(instruments(without: "mammy"))
    #expect(findings.map(\.rule) == ["spelling"])
    #expect(findings.first?.location == marked)
    #expect(findings.first?.hint?.contains("“karta”") == true)
  }

  /// Abbreviations, words with digits, words of other alphabets, and the ends of words that a value begins.
  @Test(arguments: ["SMS", "ą", "B2", "Кобзар", "ami", "ką"]) func someAreNotAsked(word: String) throws {
    let fixture = Fixture("title.missing", says: "Tytułu {title}ami nie ma, SMS, B2, „Кобзар”, 112-ką.")
    #expect(try fixture.check(instruments(without: word)).findings == [])
  }

  @Test(arguments: ["mammy  # tak mówią dzieci\n", "# słowa\nmam*\n"]) func aWordListKnowsMore(list: String) throws {
    var fixture = Fixture("title.missing", says: "Tytułu „{title}” nie mammy.")
    fixture.files["words/pl.txt"] = list
    #expect(try fixture.check(instruments(without: "mammy")).findings == [])
  }

  @Test func withoutADictionaryNothingIsFound() throws {
    var instruments = CheckInstruments()
    instruments.unknownWords = { _, _ in nil }
    #expect(try Fixture().check(instruments).findings == [])
  }
}
