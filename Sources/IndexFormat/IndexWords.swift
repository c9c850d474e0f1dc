extension IndexFormat {
  /// The words of a text in lower case, the same for what is indexed and what is typed: runs of letters,
  /// marks and digits.
  ///
  /// An apostrophe within a word, of whichever shape, is passed over: `I’ll` and `I'll` are `ill`, `п’ять`
  /// and `п'ять` are `пять`.
  public static func words(in text: String) -> [String] {
    var words: [String] = []
    var current = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isApostrophe(scalar) { continue }
      if isPart(scalar) {
        current.append(scalar)
      } else if !current.isEmpty {
        words.append(String(current).lowercased())
        current = String.UnicodeScalarView()
      }
    }
    return current.isEmpty ? words : words + [String(current).lowercased()]
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}"
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
