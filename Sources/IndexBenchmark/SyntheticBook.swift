import PhraseModel

/// A phrasebook of any size, the same at every run: words made of syllables, as common as Zipf's law has it, in as many locales as are shipped.
struct SyntheticBook {
  static let localeCount = 15
  /// How many forms a phrase has in a locale.
  private static let formsPerPhrase = 8
  private static let syllables = [
    "ka", "rto", "bi", "blio", "te", "czy", "zwró", "da", "wy", "po", "ży", "ksią", "re", "no", "mi", "lu", "sta",
    "gre", "po", "so", "we", "fa",
    "dru", "ne", "ki", "la", "mo", "pra", "ro", "su", "ta", "ul", "ga", "he", "ja", "ce", "bo", "da", "zie", "ści",
  ]

  let phraseCount: Int
  /// How many words a locale has; it grows with the texts as Heaps' law has it, with an exponent of a half.
  let wordCount: Int
  private var state: UInt64 = 0x2545_F491_4F6C_DD1D

  init(formCount: Int) {
    phraseCount = max(1, formCount / Self.localeCount / Self.formsPerPhrase)
    wordCount = max(500, Int(20 * Double(formCount / Self.localeCount).squareRoot()))
  }

  /// xorshift64* (Marsaglia 2003; Vigna 2016).
  private mutating func random() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// A word's place in the order of how common they are: the chance of a place is one by the place.
  private mutating func commonness() -> Int {
    let share = Double(random() >> 11) / Double(1 << 53)
    var place = 1
    var reach = 1.0
    // The place is the number of words to the power of the share, found by doubling.
    let doublings = share * Self.binaryLogarithm(wordCount)
    while reach <= doublings {
      place *= 2
      reach += 1
    }
    return min(wordCount - 1, place - 1 + Int(random() % UInt64(place)))
  }

  private static func binaryLogarithm(_ number: Int) -> Double {
    var rest = Double(number)
    var logarithm = 0.0
    while rest >= 2 {
      rest /= 2
      logarithm += 1
    }
    return logarithm + (rest - 1)
  }

  /// A word of a locale: its number in syllables, at least two of them.
  static func word(_ number: Int, in locale: Int) -> String {
    var rest = number + syllables.count
    var word = ""
    while rest > 0 {
      // Locales have words of their own: the syllables are shifted.
      word += syllables[(rest + 7 * locale) % syllables.count]
      rest /= syllables.count
    }
    return word + (locale == 0 ? "" : syllables[locale])
  }

  func phrase(_ number: Int) -> Phrase {
    Phrase(
      id: PhraseID("synthetic.p\(number)"), situation: "synthetic", right: "synthetic", speaker: .staff,
      gloss: "\(Self.word(number % wordCount, in: 14)) \(Self.word(number / 7 % wordCount, in: 14))", note: "",
      arguments: [], location: SourceLocation(file: "", line: 1, column: 1))
  }

  /// The forms of the next phrase: a sentence, and the same with two of its words changed in each other form.
  mutating func forms(in locale: Int) -> [Form] {
    let length = 5 + Int(random() % 6)
    var words = (0..<length).map { _ in Self.word(commonness(), in: locale) }
    return (0..<Self.formsPerPhrase).map { number in
      if number > 0 {
        for _ in 0..<2 { words[Int(random() % UInt64(length))] = Self.word(commonness(), in: locale) }
      }
      return Form(
        when: [.init("count", "f\(number)")], sample: [], runs: [TextRun(words.joined(separator: " ") + ".")])
    }
  }
}
