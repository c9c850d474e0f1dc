import MessageSyntax
import PhraseModel

/// Where a locale's typography lets no line end in a one-letter word, a no-break space follows each.
struct NoBreakSpaceCheck: MessageCheck {
  /// One-letter conjunctions and prepositions, by language. Czech and Slovak typography asks for the same as Polish.
  private static let words: [String: Set<Character>] = [
    "pl": ["a", "i", "o", "u", "w", "z"],
    "cs": ["a", "i", "k", "o", "s", "u", "v", "z"],
    "sk": ["a", "i", "k", "o", "s", "u", "v", "z"],
  ]

  func findings(in message: CheckedMessage) -> [Finding] {
    guard let words = Self.words[message.catalog.locale.identifier] else { return [] }
    var findings: [Finding] = []
    message.message.visit { part in
      guard case .text(let text, let start) = part else { return }
      let characters = Array(text)
      for index in characters.indices.dropLast() where characters[index + 1] == " " {
        guard words.contains(Character(characters[index].lowercased())),
          index == 0 || !isWordPart(characters[index - 1])
        else { continue }
        // At the start of a stretch of text, the word may be the end of one that a placeholder begins.
        if index == 0, start > 0, !isBranchStart(start, in: message) { continue }
        let offset = String(characters[...index]).unicodeScalars.count
        findings.append(
          message.finding(
            "no-break-space-missing", at: start + offset, "a line could end after “\(characters[index])”",
            hint: "Put a no-break space (U+00A0) here", severity: .warning))
      }
    }
    return findings
  }

  private func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }

  private func isBranchStart(_ offset: Int, in message: CheckedMessage) -> Bool {
    let scalars = message.text.source.text.unicodeScalars
    guard let index = scalars.index(scalars.startIndex, offsetBy: offset - 1, limitedBy: scalars.endIndex) else {
      return false
    }
    return scalars[index] == "{"
  }
}
