import Inflection
import MessageSyntax
import PhraseModel

/// ICU itself accepts the message: the last word on all that no other check looks for.
struct AcceptanceCheck: MessageCheck {
  private static let rule = Rule(
    "icu-refuses", .error, "ICU does not accept a message, for a reason that no other rule names.",
    help: "Names of arguments and branches take letters, digits and _ only.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    // Names of ASCII letters and digits are all that ICU could find fault with in a message that our parser has read.
    guard !hasPlainNames(message) else { return [] }
    // What ICU is given never holds our own `term` type, nor a type that another check has refused.
    guard message.placeholders.allSatisfy({ $0.format.map(ArgumentTypeCheck.known.contains) ?? true }),
      message.choices.allSatisfy({ choice in choice.branches.contains { $0.selector == "other" } }),
      // A number skeleton that does not exist is refused by ICU too, but has a finding of its own.
      FormatStyleCheck().findings(in: message).isEmpty
    else { return [] }
    let pattern = message.message.pattern { $0.format == "term" ? "{\($0.name)}" : nil }
    do throws(ICUError) {
      _ = try MessageFormat(pattern, locale: message.catalog.formattingLocale.identifier)
      return []
    } catch {
      return [
        message.finding(
          Self.rule, at: 0, "ICU does not accept this message (\(error.name))",
          hint: "Names of arguments and branches take letters, digits and _ only")
      ]
    }
  }

  private func hasPlainNames(_ message: CheckedMessage) -> Bool {
    message.placeholders.allSatisfy { isPlain($0.name) && $0.style?.contains("'") != true }
      && message.choices.allSatisfy { choice in
        isPlain(choice.name) && choice.subtrahend == 0
          && choice.branches.allSatisfy { branch in
            branch.selector.utf8.first == UInt8(ascii: "=")
              ? branch.selector.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
                && branch.selector.utf8.count < 9
              : isPlain(branch.selector)
          }
      }
  }

  /// Whether a name starts with an ASCII letter, and goes on with letters, digits and underscores.
  private func isPlain(_ name: String) -> Bool {
    var isFirst = true
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: break
      case 0x30...0x39, 0x5F: if isFirst { return false }
      default: return false
      }
      isFirst = false
    }
    return !isFirst
  }
}
