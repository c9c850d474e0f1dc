import MessageSyntax
import PhraseModel

/// Every plural and select ends in a branch for all that the others don't name.
struct OtherBranchCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    message.message.choices.filter { choice in !choice.branches.contains { $0.selector == "other" } }.map { choice in
      message.finding(
        "other-missing", at: choice.offset, "this \(choice.kind.rawValue) on \(choice.name) has no branch `other`",
        hint: choice.kind == .select
          ? "Add other {…}, right for a person nothing is known about"
          : "Add other {…}, for fractions and every number the other branches leave out")
    }
  }
}
