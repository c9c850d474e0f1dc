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
    for scalar in text.unicodeScalars where !isApostrophe(scalar) {
      guard isPart(scalar) else {
        end()
        continue
      }
      if !isMark(scalar) {
        if isCharacter || isContinuous(scalar) { end() }
        isCharacter = isContinuous(scalar)
      }
      current.append(scalar)
    }
    end()
    return words
  }

  /// Whether a word is a character of a script that puts no spaces between words.
  public static func isContinuous(_ word: String) -> Bool {
    word.unicodeScalars.first.map(isContinuous) ?? false
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}"
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
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
