import MessageSyntax
import PhraseModel

/// The type after an argument's name is one that ICU formats, or `term`.
struct ArgumentTypeCheck: MessageCheck {
  private static let rule = Rule(
    "argument-type-unknown", .error, "The type after an argument's name is none.",
    help:
      "ICU formats number, date, time, spellout, ordinal and duration; term, plural, select and selectordinal are the others."
  )
  static let rules = [rule]

  static let known = ["number", "date", "time", "spellout", "ordinal", "duration", "term"]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.placeholders.compactMap { placeholder in
      guard let format = placeholder.format, !Self.known.contains(format) else { return nil }
      let choices = Self.known + ["plural", "select", "selectordinal"]
      return message.finding(
        Self.rule, at: placeholder.formatOffset..<(placeholder.formatOffset + format.unicodeScalars.count),
        "\(format) is no argument type",
        hint: format == "choice"
          ? "Use plural: ICU deprecates choice"
          : nearest(to: format, among: choices).map { "Did you mean \($0)?" }
            ?? "Known: \(choices.joined(separator: ", "))")
    }
  }
}
