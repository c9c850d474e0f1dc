import MessageSyntax
import PhraseModel

/// What nobody sees is a mistake, unless the script needs it as Persian and Hindi need joiners: zero-width spaces, soft hyphens.
struct InvisibleCharacterCheck: MessageCheck {
  private static let rule = Rule(
    "character-invisible", .warning, "A character that nobody sees stands in a text.",
    help: "It comes along from web pages, breaks searches, and prints as a gap or a hyphen.", isFixable: true)
  static let rules = [rule]

  private static let names: [Unicode.Scalar: String] = [
    "\u{200B}": "a zero-width space", "\u{FEFF}": "a byte-order mark", "\u{AD}": "a soft hyphen",
    "\u{2060}": "a word joiner", "\u{180E}": "a vowel separator", "\u{200C}": "a zero-width non-joiner",
    "\u{200D}": "a zero-width joiner",
  ]

  func findings(in message: CheckedMessage) -> [Finding] {
    guard message.hasRareCharacters else { return [] }
    var findings: [Finding] = []
    var offset = -1
    for scalar in message.source {
      offset += 1
      guard scalar.value > 0x7F, let name = Self.names[scalar],
        !isNeeded(scalar, in: message.context.language)
      else { continue }
      findings.append(
        message.finding(
          Self.rule, at: offset, "here stands \(name), which nobody sees", hint: "Remove it",
          fix: message.fix("Remove it", (offset..<(offset + 1), ""))))
    }
    return findings
  }

  /// Joiners shape letters in the Arabic script and in those of India; zero-width spaces part words where no blanks do.
  private func isNeeded(_ scalar: Unicode.Scalar, in language: String) -> Bool {
    switch scalar {
    case "\u{200C}", "\u{200D}": Self.languagesWithJoiners.contains(language)
    case "\u{200B}": ["th", "km", "lo", "my"].contains(language)
    default: false
    }
  }

  private static let languagesWithJoiners: Set<String> = [
    "ar", "fa", "ur", "ps", "ku", "ckb", "sd", "ug", "hi", "mr", "ne", "bn", "as", "pa", "gu", "or", "ta", "te", "kn",
    "ml", "si", "km", "my", "mn",
  ]
}
