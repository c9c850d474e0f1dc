import MessageSyntax
import PhraseModel

/// A sentence that its first or last word makes a question has a question mark.
struct QuestionMarkCheck: MessageCheck {
  private static let rule = Rule(
    "question-mark-missing", .warning, "A sentence that can only be a question ends without a question mark.",
    help: "It begins with a word such as Czy, Чи or هل, with ¿, or has a particle such as 吗 or mısınız.",
    isFixable: true)
  static let rules = [rule]

  /// Words that a sentence begins with only where it asks.
  private static let openings: [String: Set<String>] = [
    "pl": ["Czy"], "uk": ["Чи"], "be": ["Ці"], "ar": ["هل"], "he": ["האם"], "fa": ["آیا"], "hi": ["क्या"], "lt": ["Ar"],
    "lv": ["Vai"], "et": ["Kas"],
  ]

  /// Whether a language marks questions by words, too.
  private static func canTell(_ language: String) -> Bool {
    ["es", "zh", "tr"].contains(language) || openings[language] != nil
  }

  func findings(in message: CheckedMessage) -> [Finding] {
    guard message.kind == .phrase, Self.canTell(message.context.language) else { return [] }
    return findings(in: message.message, message)
  }

  private func findings(in tree: Message, _ message: CheckedMessage) -> [Finding] {
    var findings: [Finding] = []
    // From where it begins; what stands for a value is no word that it could begin with.
    var sentence: [Unicode.Scalar] = []
    for part in tree.parts {
      switch part {
      case .text(_, let start):
        guard let stretch = message.stretch(at: start) else { continue }
        for (index, scalar) in stretch.scalars.enumerated() {
          switch scalar {
          case ".", "。", "।":
            if isQuestion(sentence[...], message.context.language) {
              findings.append(finding(at: stretch.offset(of: index), message))
            }
            sentence = []
          case "?", "؟", "？", "!", "…": sentence = []
          default: sentence.append(scalar)
          }
        }
      case .choice(let choice):
        for branch in choice.branches { findings += self.findings(in: branch.message, message) }
        sentence.append("\u{FFFC}")
      case .placeholder, .numberSign: sentence.append("\u{FFFC}")
      }
    }
    return findings
  }

  private func finding(at offset: Int, _ message: CheckedMessage) -> Finding {
    let mark = mark(in: message.context.language)
    return message.finding(
      Self.rule, at: offset, "this question ends without a question mark", hint: "Write \(mark)",
      fix: message.fix("Write \(mark)", (offset..<(offset + 1), mark)))
  }

  private func isQuestion(_ sentence: ArraySlice<Unicode.Scalar>, _ language: String) -> Bool {
    switch language {
    case "es": return sentence.first { $0 != " " } == "¿"
    case "zh": return sentence.last == "吗"
    case "tr": return Self.isTurkishParticle(sentence.suffix { $0 != " " })
    default:
      guard let openings = Self.openings[language] else { return false }
      let text = sentence.drop { $0 == " " || $0 == "\n" }
      return openings.contains(String(text.prefix { $0.isLetter || $0.isMark }))
    }
  }

  /// mı, mi, mu, mü and their persons, written apart: mısınız, miyim.
  private static func isTurkishParticle(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.first == "m", word.count <= 8 else { return false }
    return String(word).wholeMatch(of: /m[ıiuü](s[ıiuü]n([ıiuü]z)?|y[ıiuü][mz])?/) != nil
  }

  private func mark(in language: String) -> String {
    switch language {
    case "ar", "fa", "ur": "؟"
    case "zh": "？"
    default: "?"
    }
  }
}

extension ArraySlice {
  /// What stands behind the last element that does not meet a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice {
    guard let last = lastIndex(where: { !condition($0) }) else { return self }
    return self[(last + 1)...]
  }
}
