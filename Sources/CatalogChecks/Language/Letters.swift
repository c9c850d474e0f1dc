/// Unicode's properties of letters, answered at once for those that most texts are written in.
extension Unicode.Scalar {
  /// Whether it is a letter (Unicode's property Alphabetic).
  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x48A...0x52F, 0x5D0...0x5EA,
      0x620...0x64A, 0x904...0x939, 0x10D0...0x10FA, 0x1E00...0x1EFF, 0x4E00...0x9FFF:
      true
    case 0...0xA9, 0xD7, 0xF7: false
    default: properties.isAlphabetic
    }
  }

  /// Whether it is a visible character of the alphabets that most catalogs are written in, or a blank.
  var isCommon: Bool {
    switch value {
    case 0x0A, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x377, 0x400...0x52F, 0x5D0...0x5EA, 0x620...0x64A, 0x904...0x950,
      0x10D0...0x10FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x202F...0x205E, 0x3001...0x3029, 0x4E00...0x9FFF:
      true
    default: false
    }
  }

  /// Whether it is a mark on the letter before it.
  var isMark: Bool {
    switch value {
    case 0..<0x300, 0x400...0x481, 0x48A...0x52F, 0x5D0...0x5EA, 0x620...0x64A, 0x904...0x939, 0x10D0...0x10FF,
      0x1E00...0x1EFF, 0x2010...0x2027, 0x4E00...0x9FFF:
      return false
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether it is a decimal digit of any script.
  var isDigit: Bool {
    if value < 0x660 { return (0x30...0x39).contains(value) }
    return properties.generalCategory == .decimalNumber
  }
}
