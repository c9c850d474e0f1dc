/// The largest type with which everything goes on one card, for posters: what is read from further off is set larger.
enum FittedType {
  /// Type is tried up to this much larger than the style has it.
  private static let largest = 4.0

  /// The cards of a style whose type is as large as one card allows, and never below the floor; with type at the floor where
  /// even that needs several cards.
  static func cards(
    _ style: CardStyle, compose: (CardStyle) throws(CardError) -> [Card]
  ) throws(CardError) -> [Card] {
    let least = style.floor.value / style.form.value
    var best = try compose(style.scaled(by: least))
    guard best.count == 1 else { return best }
    let size = try largest(from: least, to: Self.largest) { size throws(CardError) in
      try single(style.scaled(by: size), compose)
    }
    best = size.cards ?? best
    let set = style.scaled(by: size.factor)
    // What is left of the card goes between its parts.
    let gap = try largest(from: 1, to: Self.largest) { factor throws(CardError) in
      var spaced = set
      spaced.entryGap = set.entryGap * factor
      return try single(spaced, compose)
    }
    return gap.cards ?? best
  }

  /// The largest factor with which something fits, to a fiftieth, which nobody sees.
  private static func largest(
    from least: Double, to most: Double, _ cards: (Double) throws(CardError) -> [Card]?
  ) throws(CardError) -> (factor: Double, cards: [Card]?) {
    var (low, high) = (least, most)
    var best: [Card]?
    while high - low > 0.02 {
      let middle = (low + high) / 2
      if let found = try cards(middle) {
        best = found
        low = middle
      } else {
        high = middle
      }
    }
    return (low, best)
  }

  /// Nil where a word or the whole is too large for one card.
  private static func single(
    _ style: CardStyle, _ compose: (CardStyle) throws(CardError) -> [Card]
  ) throws(CardError) -> [Card]? {
    do throws(CardError) {
      let cards = try compose(style)
      return cards.count == 1 ? cards : nil
    } catch {
      if case .overflow = error { return nil }
      throw error
    }
  }
}
