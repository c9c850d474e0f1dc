import MessageSyntax
import PhraseModel

/// No characters that cannot be printed: controls, unassigned and private-use ones.
struct ForbiddenCharacterCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    message.text.source.text.unicodeScalars.enumerated().compactMap { offset, scalar in
      guard !scalar.isASCII || scalar.value < 0x20, scalar != "\n", scalar != "\t" else { return nil }
      switch scalar.properties.generalCategory {
      case .control, .unassigned, .privateUse, .surrogate:
        let code = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        return message.finding(
          "character-forbidden", at: offset, "\(name) cannot be printed", hint: "Remove it")
      default: return nil
      }
    }
  }
}
