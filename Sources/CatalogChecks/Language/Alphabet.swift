import PhraseModel

/// The alphabets of which letters pass for those of another.
enum Alphabet: Hashable {
  case latin, cyrillic, greek

  var name: String {
    switch self {
    case .latin: "Latin"
    case .cyrillic: "Cyrillic"
    case .greek: "Greek"
    }
  }

  /// Whether a character is a small letter of the alphabet without marks, as most of a text is.
  func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .latin: "a"..."z" ~= scalar
    case .cyrillic: "а"..."я" ~= scalar
    case .greek: "α"..."ω" ~= scalar
    }
  }

  /// The alphabet of a letter; nil for any other, and for what is no letter.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x37F...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x481, 0x48A...0x52F, 0x1C80...0x1C8F: self = .cyrillic
    default: return nil
    }
  }

  /// The alphabet that a language is written in (CLDR's likely subtags); nil where it is none of these.
  init?(language: String) {
    switch language {
    case "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "mn": self = .cyrillic
    case "el": self = .greek
    case "ar", "fa", "ur", "ps", "he", "yi", "hi", "mr", "ne", "bn", "pa", "gu", "ta", "te", "kn", "ml", "si", "th",
      "lo",
      "km", "my", "ka", "hy", "am", "ti", "zh", "ja", "ko":
      return nil
    default: self = .latin
    }
  }

  /// The alphabet that a tag names: `sr-Latn`.
  init?(locale: LocaleTag) {
    let parts = locale.identifier.split(separator: "-")
    if parts.contains("Latn") {
      self = .latin
    } else if parts.contains("Cyrl") {
      self = .cyrillic
    } else {
      return nil
    }
  }
}
