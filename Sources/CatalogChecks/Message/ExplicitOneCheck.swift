import MessageSyntax
import PhraseModel

/// `=1` does not stand in for `one`: it is for the number 1 alone, and `one` covers more in many locales, 21 in Ukrainian for instance.
struct ExplicitOneCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    message.message.choices.compactMap { choice in
      guard choice.kind == .plural, message.context.rules?.categories.contains(.one) == true,
        !choice.branches.contains(where: { $0.selector == "one" }),
        let explicit = choice.branches.first(where: { $0.selector == "=1" })
      else { return nil }
      return message.finding(
        "plural-explicit-one", at: explicit.offset, "=1 stands here in place of one",
        hint: "Write one {…}; keep =1 only beside it, for a wording of its own", severity: .warning)
    }
  }
}
