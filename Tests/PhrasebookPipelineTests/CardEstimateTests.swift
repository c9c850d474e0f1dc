import DeskCards
import PhraseModel
import TestSupport
import Testing

@testable import CatalogChecks

/// What the check takes to fit without setting it does fit, as Pango sets it.
@Suite struct CardEstimateTests {
  /// The fonts are those of the machine.
  private static let hasFonts = (try? SmallestCard(locale: LocaleTag("pl"))) != nil

  @Test(
    .enabled(if: hasFonts), arguments: ["pl", "en", "vi", "uk", "ar", "he", "hi", "ka", "zh-Hans"],
    [Phrase.Speaker.staff, .reader])
  func whatFitsForSureFits(locale: String, speaker: Phrase.Speaker) throws {
    let card = try SmallestCard(locale: LocaleTag(locale))
    let catalog = try #require(try ShippedCatalogs.phrasebook().catalog(LocaleTag(locale)))
    // Words of the locale, from a few to more than a card holds.
    let words = catalog.phrases.values.sorted { $0.phrase < $1.phrase }
      .flatMap { $0.say.source.text.split { " {},\n".contains($0) } }
    var estimates = 0
    for start in stride(from: 0, to: words.count, by: 37) {
      for count in stride(from: 4, through: 40, by: 3) {
        let text = words[start...].prefix(count).joined(separator: " ")
        guard CardEstimate.fitsForSure(text, saidBy: speaker) else { continue }
        estimates += 1
        #expect(try card.holds(text, saidBy: speaker), "\(text)")
      }
    }
    #expect(estimates > 0)
  }
}
