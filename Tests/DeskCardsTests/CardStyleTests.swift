import PhraseModel
import Testing

@testable import DeskCards

/// Type sizes, and the largest that a card holds.
@Suite struct CardStyleTests {
  @Test(arguments: CardSize.all)
  func nothingFallsBelowTheFloors(size: CardSize) {
    for (style, staff, reader) in [
      (CardStyle(size: size.size), 12.0, 14.0), (CardStyle(size: size.size, isLarge: true), 18.0, 18.0),
    ] {
      #expect(style.floor == Points(staff) && style.readerFloor == Points(reader))
      for size in [style.title, style.lead, style.form, style.footer, style.lead(.staff), style.lead(.cue)] {
        #expect(size >= Points(staff))
      }
      for size in [style.lead(.reader), style.pointing] { #expect(size >= Points(reader)) }
      // What leads is never smaller than what follows.
      #expect(style.title >= style.lead && style.lead >= style.form)
      // Printers leave about 4 mm white, but a card is cut out of the sheet.
      #expect(style.margin >= Millimetres(3) && style.width > style.margin * 2)
    }
  }

  @Test func largePrintHasOneAndAHalfEmsToALine() throws {
    let style = CardStyle(isLarge: true)
    #expect(style.leading == 1.5)
    let card = try #require(
      try CardComposer(
        set: CardFixtures.set([CardFixtures.entry("a", "Dzień dobry.")]), style: style, measurer: PlainMeasurer()
      ).cards().first)
    #expect(card.front.styledTexts.allSatisfy { $0.leading == 1.5 && $0.size >= Points(18) })
  }

  // MARK: Fitted type

  /// A text that takes one card up to a type size, as a poster does.
  private func size(fitting largest: Double, _ style: CardStyle) throws -> Double {
    var size = 0.0
    _ = try FittedType.cards(style) { style throws(CardError) in
      let fits = style.form.value <= largest
      if fits { size = style.form.value }
      let card = Card(front: CardLayout(size: style.size, items: []))
      return fits ? [card] : [card, card]
    }
    return size
  }

  @Test func theLargestTypeThatGoesOnOneCardIsFound() throws {
    let style = CardStyle()
    for largest in [12.0, 13.7, 18, 24, 36, 47] {
      let found = try size(fitting: largest, style)
      #expect(found <= largest && found >= 12)
      // To a fiftieth of what the style has.
      #expect(largest - found <= style.form.value * 0.02 + 0.001, "\(largest): \(found)")
    }
  }

  @Test func whatNeedsSeveralCardsIsSetAtTheFloor() throws {
    for style in [CardStyle(), CardStyle(size: .a4), CardStyle(size: .a4, isLarge: true)] {
      var sizes: [Double] = []
      let cards = try FittedType.cards(style) { style throws(CardError) in
        sizes.append(style.form.value)
        return Array(repeating: Card(front: CardLayout(size: style.size, items: [])), count: 3)
      }
      #expect(cards.count == 3 && sizes.count == 1)
      #expect(abs(sizes[0] - style.floor.value) < 0.001)
    }
  }

  @Test func aWordThatIsTooWideInLargeTypeIsNoError() throws {
    var largest = 0.0
    _ = try FittedType.cards(CardStyle()) { style throws(CardError) in
      guard style.form.value < 20 else { throw .overflow(text: "słowo", phrase: nil, size: style.form) }
      largest = max(largest, style.form.value)
      return [Card(front: CardLayout(size: style.size, items: []))]
    }
    #expect(largest > 19)
    #expect(throws: CardError.self) {
      try FittedType.cards(CardStyle()) { style throws(CardError) in
        throw .missingFont("Noto Sans", package: "fonts-noto-core")
      }
    }
  }
}
