internal import IndexFormat

/// A word as it was typed.
struct QueryWord {
  /// What a word says besides itself, in a locale.
  struct Reading {
    let locale: Int
    let kind: IndexFormat.Reading
    let value: String
  }

  /// In lower case, with its diacritics.
  let spelling: String
  let folded: String
  /// Of a script that puts no spaces between words, the characters, which must stand side by side; else nothing.
  var characters: [String] = []
  /// The locales in which it says little of what is looked for.
  var lightLocales: Set<Int> = []
  var readings: [Reading] = []

  /// The number that its digits are.
  var digits: Int? { Self.digits(spelling) }

  /// The word as the index spaces the words of a text.
  var spaced: String { characters.isEmpty ? " \(folded) " : " \(characters.joined(separator: " ")) " }

  /// The whole number that a spelling is, in any script's digits.
  private static func digits(_ spelling: String) -> Int? {
    guard spelling.unicodeScalars.count < 8, spelling.first?.isNumber == true else { return nil }
    return spelling.reduce(0) { sum, character in
      guard let sum, let digit = character.wholeNumberValue, digit < 10 else { return nil }
      return sum * 10 + digit
    }
  }
}
