import MessageSyntax
import PhraseModel

/// No branch stands twice: ICU would silently take the first.
struct DuplicateBranchCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    message.message.choices.flatMap { choice in
      var seen: Set<String> = []
      return choice.branches.filter { !seen.insert($0.selector).inserted }.map { branch in
        message.finding(
          "branch-duplicate", at: branch.offset,
          "the branch \(branch.selector) stands here a second time; ICU would ignore this one",
          hint: "Remove one of the two")
      }
    }
  }
}
