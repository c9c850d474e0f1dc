import Inflection
import MessageSyntax
import PhraseModel

/// ICU itself accepts the message: the last word on all that no other check looks for.
struct AcceptanceCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    // What ICU is given never holds our own `term` type, nor a type that another check has refused.
    guard message.message.placeholders.allSatisfy({ $0.format.map(ArgumentTypeCheck.known.contains) ?? true }),
      message.message.choices.allSatisfy({ choice in choice.branches.contains { $0.selector == "other" } }),
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
          "icu-refuses", at: 0, "ICU does not accept this message (\(error.name))",
          hint: "Names of arguments and branches take letters, digits and _ only")
      ]
    }
  }
}
