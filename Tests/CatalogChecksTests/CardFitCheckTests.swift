import CatalogChecks
import PhraseModel
import TestSupport
import Testing

@Suite struct CardFitCheckTests {
  private var longText: String { String(repeating: "bardzo długo ", count: 20) }

  @Test func aTextThatTheCardDoesNotHoldIsFoundAtItsLongestBranch() throws {
    var instruments = CheckInstruments()
    instruments.overflowsSmallestCard = { text, speaker, locale in
      text.hasPrefix("Dziś bardzo") && speaker == .staff && locale == LocaleTag("pl")
    }
    let fixture = Fixture(
      "card.ask",
      says: "{patron, select, ▲female {Dziś \(longText)czekamy na Panią.} male {Czekamy na Pana.} other {Czekamy.}}")
    let (findings, marked) = try fixture.check(instruments)
    #expect(findings.map(\.rule) == ["card-overflow"])
    #expect(findings.first?.location == marked)
  }

  /// Measuring takes time, and a text of one line fits any card.
  @Test func shortTextsAreNotMeasured() throws {
    var instruments = CheckInstruments()
    instruments.overflowsSmallestCard = { _, _, _ in true }
    #expect(try Fixture().check(instruments).findings == [])
  }
}
