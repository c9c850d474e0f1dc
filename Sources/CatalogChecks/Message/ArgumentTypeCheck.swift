import MessageSyntax
import PhraseModel

/// The type after an argument's name is one that ICU formats, or `term`.
struct ArgumentTypeCheck: MessageCheck {
  static let known = ["number", "date", "time", "spellout", "ordinal", "duration", "term"]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.message.placeholders.compactMap { placeholder in
      guard let format = placeholder.format, !Self.known.contains(format) else { return nil }
      let choices = Self.known + ["plural", "select", "selectordinal"]
      return message.finding(
        "argument-type-unknown", at: placeholder.formatOffset, "\(format) is no argument type",
        hint: format == "choice"
          ? "Use plural: ICU deprecates choice"
          : nearest(to: format, among: choices).map { "Did you mean \($0)?" }
            ?? "Known: \(choices.joined(separator: ", "))")
    }
  }
}
