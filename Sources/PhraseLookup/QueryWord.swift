/// A word as it was typed.
struct QueryWord: Hashable {
  /// In lower case, with its diacritics.
  let spelling: String
  let folded: String

  /// The whole number that the word is, in any script's digits.
  var number: Int? {
    let digits = spelling.map(\.wholeNumberValue)
    guard !digits.isEmpty, digits.count < 8 else { return nil }
    return digits.reduce(0) { sum, digit in
      guard let sum, let digit, digit < 10 else { return nil }
      return sum * 10 + digit
    }
  }
}
