import CatalogChecks
import DeskCards
import Foundation
import PhraseModel
import Spelling

/// What the checks get from other stages: the dictionaries that are installed, and cards to measure on.
enum Instruments {
  static let all: CheckInstruments = {
    var instruments = CheckInstruments()
    let checker = SpellChecker()
    instruments.unknownWords = { words, locale in
      checker.unknownWords(among: words, in: locale)?.map { ($0.word, $0.suggestion) }
    }
    let cards = SmallestCards()
    instruments.overflowsSmallestCard = { cards.areOverflowed(by: $0, saidBy: $1, in: $2) }
    return instruments
  }()
}

/// A smallest card, kept; the lock lets one thread at a time measure, as Pango wants. Which language a text is in makes no
/// difference to its measures, but opening the fonts takes longer than all the other checks.
private final class SmallestCards: @unchecked Sendable {
  private let lock = NSLock()
  private var card: SmallestCard?

  /// Without fonts or glyphs, nothing can be said; building cards then names the package.
  func areOverflowed(by text: String, saidBy speaker: Phrase.Speaker, in locale: LocaleTag) -> Bool {
    lock.withLock {
      guard let card = try? card ?? SmallestCard(locale: locale) else { return false }
      self.card = card
      return (try? card.holds(text, saidBy: speaker)) == false
    }
  }
}
