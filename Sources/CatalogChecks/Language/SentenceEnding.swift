import PhraseModel

/// How a text ends, whatever the script writes for it.
enum SentenceEnding: Hashable {
  /// `.` and its like: `。` `।` `۔` `։`.
  case stop
  /// `?` and its like: `؟` `？`, in Greek `;`.
  case question
  case exclamation, ellipsis, colon
  /// A comma, semicolon or dash.
  case pause
  case none

  /// What ends alike: what one language asks, another says, and a letter may open with a comma or a colon.
  var kind: SentenceEnding {
    switch self {
    case .question: .stop
    case .colon: .pause
    default: self
    }
  }

  var name: String {
    switch self {
    case .stop: "a full stop"
    case .question: "a question mark"
    case .exclamation: "an exclamation mark"
    case .ellipsis: "an ellipsis"
    case .colon: "a colon"
    case .pause: "a comma or dash"
    case .none: "no punctuation"
    }
  }

  /// How each branch of a message ends, with the offset of the last scalar; nothing for a branch that says nothing.
  static func endings(
    of message: Message, language: String, syntaxApostrophes: [Int] = []
  ) -> [(ending: SentenceEnding, offset: Int)] {
    for part in message.parts.reversed() {
      switch part {
      case .text(let text, let start):
        let stretch = TextStretch(text, at: start, syntaxApostrophes: syntaxApostrophes)
        guard let last = stretch.scalars.lastIndex(where: { !isClosing($0) }) else { continue }
        return [(ending(stretch.scalars[...last], language: language), stretch.offset(of: last))]
      case .choice(let choice):
        return choice.branches.flatMap {
          endings(of: $0.message, language: language, syntaxApostrophes: syntaxApostrophes)
        }
      // What a value ends in is not the message's.
      case .placeholder(let placeholder): return [(.none, placeholder.offset)]
      case .numberSign(let offset): return [(.none, offset)]
      }
    }
    return []
  }

  private static func ending(_ scalars: ArraySlice<Unicode.Scalar>, language: String) -> SentenceEnding {
    guard let last = scalars.last else { return .none }
    switch last {
    case ".", "。", "।", "॥", "۔", "։", "።", "။", "។", "．", "｡":
      return scalars.count > 2 && scalars.suffix(3).allSatisfy { $0 == "." } ? .ellipsis : .stop
    case ";" where language == "el": return .question
    case "?", "؟", "？", "\u{37E}", "፧", "՞": return .question
    case "!", "！", "՜": return .exclamation
    case "…": return .ellipsis
    case ":", "：": return .colon
    case ",", ";", "،", "؛", "，", "；", "、", "–", "—", "-": return .pause
    default: return .none
    }
  }

  /// What may stand behind the mark that ends a sentence.
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .initialPunctuation, .spaceSeparator, .format, .control: true
    default: scalar == "\"" || scalar == "'"
    }
  }
}
