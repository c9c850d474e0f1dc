/// A word as it was typed.
struct QueryWord: Hashable {
  /// In lower case, with its diacritics.
  let spelling: String
  let folded: String
  /// Of a script that puts no spaces between words, the characters, which must stand side by side; else nothing.
  let characters: [String]
  /// Whether it says little of what is looked for.
  let isLight: Bool
  /// The number that it is or says.
  let number: Int?
  /// The person form that it says.
  let person: String?

  init(
    spelling: String, folded: String, characters: [String] = [], isLight: Bool = false, number: Int? = nil,
    person: String? = nil
  ) {
    self.spelling = spelling
    self.folded = folded
    self.characters = characters
    self.isLight = isLight
    self.number = number
    self.person = person
  }

  /// The word as the index spaces the words of a text.
  var spaced: String { characters.isEmpty ? " \(folded) " : " \(characters.joined(separator: " ")) " }

  /// The whole number that a spelling is, in any script's digits.
  static func digits(_ spelling: String) -> Int? {
    let digits = spelling.map(\.wholeNumberValue)
    guard !digits.isEmpty, digits.count < 8 else { return nil }
    return digits.reduce(0) { sum, digit in
      guard let sum, let digit, digit < 10 else { return nil }
      return sum * 10 + digit
    }
  }
}
