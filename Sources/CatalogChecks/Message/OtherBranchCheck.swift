import MessageSyntax
import PhraseModel

/// Every plural and select ends in a branch for all that the others don't name.
struct OtherBranchCheck: MessageCheck {
  private static let rule = Rule(
    "other-missing", .error, "A plural or select has no branch `other`.",
    help: "ICU refuses a choice without it: it is for everything that the other branches don't name.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.choices.filter { choice in
      // A key that is none, such as a translated one, has a finding of its own and may well be this one.
      !choice.branches.contains { $0.selector == "other" } && !KeyCheck.hasUnknownKey(choice, in: message)
    }.map { choice in
      message.finding(
        Self.rule, at: choice.headRange, "this \(choice.kind.rawValue) on \(choice.name) has no branch `other`",
        hint: choice.kind == .select
          ? "Add other {…}, right for a person nothing is known about"
          : "Add other {…}, for fractions and every number the other branches leave out")
    }
  }
}
