import PhraseModel

/// Rewrites text for a pseudo-locale. Only literal text changes: arguments, keys of branches and styles are what they were.
struct PseudoText {
  let pseudoLocale: PseudoLocale

  /// A text that stands by itself.
  func whole(_ text: String) -> String {
    switch pseudoLocale {
    case .accented: "[" + part(text) + "]"
    case .mirrored: part(text)
    }
  }

  /// A text that is put into another one: a noun, a sample.
  func part(_ text: String) -> String {
    switch pseudoLocale {
    case .accented: Accents.accented(text) + Accents.padding(forLength: text.count)
    case .mirrored: Mirror.mirrored(text)
    }
  }

  /// A message that stands by itself.
  func whole(_ message: Message) -> Message {
    var message = part(message)
    if pseudoLocale == .accented {
      message.parts.insert(.text("[", offset: 0), at: 0)
      message.parts.append(.text("]", offset: 0))
    }
    return message
  }

  /// A message that is put into another one. Each branch grows by itself, so that every form of it is longer.
  func part(_ message: Message) -> Message {
    var length = 0
    var parts = message.parts.map { part -> MessagePart in
      switch part {
      case .text(let text, let offset):
        length += text.contains { !$0.isWhitespace } ? text.count : 0
        return .text(pseudoLocale == .accented ? Accents.accented(text) : Mirror.mirrored(text), offset: offset)
      case .choice(let choice): return .choice(self.choice(choice))
      case .placeholder, .numberSign: return part
      }
    }
    if pseudoLocale == .accented, length > 0 { parts.append(.text(Accents.padding(forLength: length), offset: 0)) }
    return Message(parts)
  }

  private func choice(_ choice: Choice) -> Choice {
    Choice(
      name: choice.name, kind: choice.kind, subtrahend: choice.subtrahend,
      branches: choice.branches.map { branch in
        Choice.Branch(selector: branch.selector, offset: branch.offset, message: part(branch.message))
      }, offset: choice.offset, end: choice.end)
  }
}

/// Accented English.
private enum Accents {
  /// CLDR's own: each letter keeps its look. In a right-hand column, what stands for the letter to its left.
  private static let letters: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"))

  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]

  static func accented(_ text: String) -> String {
    String(text.map { letters[$0] ?? $0 })
  }

  /// Words that make a text of some length at least 40 % longer, each with a blank before it.
  static func padding(forLength length: Int) -> String {
    let wanted = (length * 2 + 4) / 5
    var padding = ""
    var index = 0
    while padding.count < wanted {
      padding += " " + words[index % words.count]
      index += 1
    }
    return padding
  }
}

/// English from right to left.
private enum Mirror {
  private static let mark = "\u{200F}"
  private static let override = "\u{202E}"
  private static let pop = "\u{202C}"

  /// Each word overridden to run from right to left, and marked on both sides so that blanks and values beside it do too
  /// (UAX #9, "Explicit Directional Overrides").
  static func mirrored(_ text: String) -> String {
    var mirrored = ""
    var word = ""
    func close() {
      if !word.isEmpty { mirrored += mark + override + word + pop + mark }
      word = ""
    }
    for character in text {
      if character.isWhitespace {
        close()
        mirrored.append(character)
      } else {
        word.append(character)
      }
    }
    close()
    return mirrored
  }
}
