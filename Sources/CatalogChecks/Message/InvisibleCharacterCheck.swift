import MessageSyntax
import PhraseModel

/// What nobody sees is either needed by the script or a mistake: zero-width spaces, soft hyphens, unbalanced direction controls.
struct InvisibleCharacterCheck: MessageCheck {
  private static let names: [Unicode.Scalar: String] = [
    "\u{200B}": "a zero-width space", "\u{FEFF}": "a byte-order mark", "\u{AD}": "a soft hyphen",
    "\u{2060}": "a word joiner", "\u{180E}": "a vowel separator",
  ]

  private static let openings: Set<Unicode.Scalar> = [
    "\u{2066}", "\u{2067}", "\u{2068}", "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}",
  ]
  private static let closings: Set<Unicode.Scalar> = ["\u{2069}", "\u{202C}"]

  func findings(in message: CheckedMessage) -> [Finding] {
    var findings: [Finding] = []
    var open: [Int] = []
    for (offset, scalar) in message.text.source.text.unicodeScalars.enumerated() {
      if let name = Self.names[scalar] {
        findings.append(
          message.finding(
            "character-invisible", at: offset, "here stands \(name), which nobody sees", hint: "Remove it",
            severity: .warning))
      } else if Self.openings.contains(scalar) {
        open.append(offset)
      } else if Self.closings.contains(scalar), open.popLast() == nil {
        findings.append(unbalanced(message, at: offset))
      }
    }
    return findings + open.map { unbalanced(message, at: $0) }
  }

  private func unbalanced(_ message: CheckedMessage, at offset: Int) -> Finding {
    message.finding(
      "direction-unbalanced", at: offset, "a direction control has no counterpart",
      hint: "Close each isolate (U+2066–U+2068) with U+2069, and each embedding with U+202C", severity: .warning)
  }
}
