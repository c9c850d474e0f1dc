import MessageSyntax
import PhraseModel

/// No characters that cannot be printed: controls, unassigned and private-use ones.
struct ForbiddenCharacterCheck: MessageCheck {
  private static let forbidden = Rule(
    "character-forbidden", .error, "A character is unassigned or of private use, and no font has it.",
    help: "It comes from a broken conversion or an icon font. Write what was meant.")
  private static let control = Rule(
    "character-control", .warning, "A control character stands in a text.",
    help: "Nothing can show it, and it upsets terminals and printers. In ids it is an error (yaml-key).",
    isFixable: true)
  static let rules = [forbidden, control]

  func findings(in message: CheckedMessage) -> [Finding] {
    guard message.hasRareCharacters else { return [] }
    var findings: [Finding] = []
    var offset = -1
    for scalar in message.source {
      offset += 1
      // Printable ASCII, and what is neither rare nor beyond the common scripts.
      if scalar.value >= 0x20, scalar.value < 0x7F { continue }
      switch scalar.properties.generalCategory {
      case .control where scalar != "\n" && scalar != "\t":
        findings.append(
          message.finding(
            Self.control, at: offset, "\(Self.name(of: scalar)) is a control character", hint: "Remove it",
            fix: message.fix("Remove it", (offset..<(offset + 1), ""))))
      case .unassigned, .privateUse, .surrogate:
        findings.append(
          message.finding(
            Self.forbidden, at: offset, "\(Self.name(of: scalar)) cannot be printed",
            hint: "Remove it, or write what was meant"))
      default: break
      }
    }
    return findings
  }

  /// `U+0007`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
  }
}
