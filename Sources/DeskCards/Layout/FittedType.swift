/// The largest type with which everything goes on one card, for posters: what is read from further off is set larger.
enum FittedType {
  /// Type is tried up to this much larger than the style has it.
  private static let largest = 4.0

  /// The cards of a style whose type is as large as one card allows, and never below the floor; with type at the floor where
  /// even that needs several cards.
  static func cards(
    _ style: CardStyle, compose: (CardStyle) throws(CardError) -> [Card]
  ) throws(CardError) -> [Card] {
    var (low, high) = (style.floor.value / style.form.value, largest)
    var best = try compose(style.scaled(by: low))
    guard best.count == 1 else { return best }
    // To a fiftieth, which nobody sees.
    while high - low > 0.02 {
      let middle = (low + high) / 2
      if let cards = try single(style.scaled(by: middle), compose) {
        best = cards
        low = middle
      } else {
        high = middle
      }
    }
    return best
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
