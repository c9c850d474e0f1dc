import MessageSyntax
import PhraseModel

/// Choices are between whole sentences: word order and endings around a fragment cannot change with it.
struct FragmentCheck: MessageCheck {
  private static let word = Rule(
    "choice-in-word", .warning, "A choice begins or ends within a word.",
    help: "No translator can see what the word becomes. Write whole words, better whole sentences, in each branch.")
  private static let fragment = Rule(
    "choice-in-sentence", .warning, "A choice is between fragments of a sentence.",
    help:
      "Text outside of the outermost choice cannot agree with it in every language. Take the whole sentence into each branch."
  )
  static let rules = [word, fragment]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.isTerm || message.choices.isEmpty ? [] : findings(in: message.message, message)
  }

  private func findings(in tree: Message, _ message: CheckedMessage) -> [Finding] {
    var findings: [Finding] = []
    for (index, part) in tree.parts.enumerated() {
      // An ordinal stands within its sentence by nature: the 3rd place.
      guard case .choice(let choice) = part, choice.kind != .selectordinal else { continue }
      if splitsWord(choice, at: index, in: tree) {
        findings.append(
          message.finding(
            Self.word, at: choice.headRange, "this \(choice.kind.rawValue) is part of a word",
            hint: "Write whole words in each branch"))
      } else if hasWords(before: index, in: tree)
        || hasWords(after: index, in: tree) && !endsSentences(choice, message.context.language)
      {
        findings.append(
          message.finding(
            Self.fragment, at: choice.headRange, "this \(choice.kind.rawValue) is part of a sentence",
            hint: "Take the whole sentence into each branch"))
      }
      for branch in choice.branches { findings += self.findings(in: branch.message, message) }
    }
    return findings
  }

  /// Whether a letter of a script with blanks between words touches the choice.
  private func splitsWord(_ choice: Choice, at index: Int, in tree: Message) -> Bool {
    let before = index > 0 ? tree.parts[index - 1] : nil
    let after = index + 1 < tree.parts.count ? tree.parts[index + 1] : nil
    if case .text(let text, _)? = before, let last = text.unicodeScalars.last, isWordLetter(last) { return true }
    if case .text(let text, _)? = after, let first = text.unicodeScalars.first, isWordLetter(first) { return true }
    return false
  }

  private func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isLetter else { return false }
    switch scalar.value {
    // Thai, Lao, Myanmar, Khmer, kana, Han.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0x20000...0x3FFFF:
      return false
    default: return true
    }
  }

  /// Whether words stand before a part, back to where its sentence begins.
  private func hasWords(before index: Int, in tree: Message) -> Bool {
    for part in tree.parts[..<index].reversed() {
      guard case .text(let text, _) = part else { continue }
      for scalar in text.unicodeScalars.reversed() {
        if isSentenceEnd(scalar) { return false }
        if scalar.isLetter { return true }
      }
    }
    return false
  }

  /// Whether words stand behind a part, up to where its sentence ends.
  private func hasWords(after index: Int, in tree: Message) -> Bool {
    for part in tree.parts[(index + 1)...] {
      guard case .text(let text, _) = part else { continue }
      for scalar in text.unicodeScalars {
        if isSentenceEnd(scalar) { return false }
        if scalar.isLetter { return true }
      }
    }
    return false
  }

  /// Whether each branch of a choice ends its sentence, so that another one begins behind it.
  private func endsSentences(_ choice: Choice, _ language: String) -> Bool {
    choice.branches.allSatisfy { branch in
      SentenceEnding.endings(of: branch.message, language: language).allSatisfy { ending, _ in
        switch ending {
        case .stop, .question, .exclamation, .ellipsis: true
        case .colon, .pause, .none: false
        }
      }
    }
  }

  private func isSentenceEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", ":", ";", "。", "！", "？", "：", "।", "؟", "؛", "\n": true
    default: false
    }
  }
}
