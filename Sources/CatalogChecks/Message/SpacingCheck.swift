import MessageSyntax
import PhraseModel

/// One blank between words, and no word twice.
struct SpacingCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    var findings: [Finding] = []
    message.message.visit { part in
      guard case .text(let text, let offset) = part else { return }
      findings += doubledSpaces(text, at: offset, in: message) + doubledWords(text, at: offset, in: message)
    }
    return findings
  }

  private func doubledSpaces(_ text: String, at start: Int, in message: CheckedMessage) -> [Finding] {
    let scalars = Array(text.unicodeScalars)
    // The second blank of a run, unless the run indents a line.
    return scalars.indices.dropFirst().filter { index in
      isBlank(scalars[index]) && isBlank(scalars[index - 1])
        && (index < 2 || !isBlank(scalars[index - 2]) && scalars[index - 2] != "\n")
    }.map { index in
      message.finding(
        "space-doubled", at: start + index, "two blanks stand side by side", hint: "Remove one", severity: .warning)
    }
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  private func doubledWords(_ text: String, at start: Int, in message: CheckedMessage) -> [Finding] {
    var findings: [Finding] = []
    var previous: Substring?
    for word in text.split(separator: " ") {
      if word.count > 1, word.allSatisfy(\.isLetter), word == previous {
        let offset = text.unicodeScalars.distance(from: text.startIndex, to: word.startIndex)
        findings.append(
          message.finding(
            "word-doubled", at: start + offset, "\(word) stands here twice", hint: "Remove one", severity: .warning))
      }
      previous = word
    }
    return findings
  }
}
