import MessageSyntax
import PhraseModel

/// `=1` does not stand in for `one`: it is for the number 1 alone, and `one` covers more in many locales, 21 in Ukrainian for instance.
struct ExplicitOneCheck: MessageCheck {
  private static let rule = Rule(
    "plural-explicit-one", .warning, "=1 stands in place of `one`.",
    help:
      "=1 is for the number 1 alone, one for all that the language counts so. Keep =1 only beside one, for a wording of its own.",
    isFixable: true)
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.choices.compactMap { choice in
      guard choice.kind == .plural, message.context.rules?.categories.contains(.one) == true,
        !choice.branches.contains(where: { $0.selector == "one" }),
        let explicit = choice.branches.first(where: { $0.selector == "=1" }),
        // Where other numbers need `one` as well, its absence is an error already.
        !PluralCategoryCheck.uncovered(choice, in: message).contains(where: { $0.category == .one })
      else { return nil }
      return message.finding(
        Self.rule, at: explicit.keyRange, "=1 stands here in place of one",
        hint: "Write one {…}; keep =1 only beside it, for a wording of its own",
        fix: message.fix("Write one", (explicit.keyRange, "one")))
    }
  }
}
