extension IndexFormat {
  /// The words of a text in lower case, the same for what is indexed and what is typed: runs of letters,
  /// marks and digits. In a script that puts no spaces between words, each character stands for itself.
  ///
  /// An apostrophe within a word, of whichever shape, is passed over: `I’ll` and `I'll` are `ill`, `п’ять`
  /// and `п'ять` are `пять`.
  public static func words(in text: String) -> [String] {
    var words: [String] = []
    var current = String.UnicodeScalarView()
    var isCharacter = false
    func end() {
      if !current.isEmpty { words.append(String(current).lowercased()) }
      current = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      let part = part(of: scalar)
      switch part {
      case .apostrophe: continue
      case .none: end()
      case .mark, .letter, .character:
        if part != .mark {
          if isCharacter || part == .character { end() }
          isCharacter = part == .character
        }
        current.append(scalar)
      }
    }
    end()
    return words
  }

  /// What a scalar is to the words of a text.
  public enum WordPart: UInt8, Sendable {
    /// Stands between words.
    case none
    /// Is passed over.
    case apostrophe
    /// Belongs to the letter before it.
    case mark
    case letter
    /// Is a word of its own, together with its marks.
    case character
  }

  public static func part(of scalar: Unicode.Scalar) -> WordPart {
    if isApostrophe(scalar) { return .apostrophe }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return .mark
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return isContinuous(scalar) ? .character : .letter
    default: return .none
    }
  }

  /// Whether a sign that parts words stands between two letters, as in `ba;os`: on another layout it may be one.
  public static func hasSignWithinWord(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.dropFirst().dropLast().contains { index in
      "[];,.'`/".unicodeScalars.contains(scalars[index]) && part(of: scalars[index - 1]) == .letter
        && part(of: scalars[index + 1]) == .letter
    }
  }

  /// Whether a word is a character of a script that puts no spaces between words.
  public static func isContinuous(_ word: String) -> Bool {
    word.unicodeScalars.first.map(isContinuous) ?? false
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}"
  }

  /// Thai, Lao, Myanmar, Khmer, kana and Han (Unicode's blocks).
  private static func isContinuous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
