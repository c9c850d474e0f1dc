import MessageSyntax
import PhraseModel

/// No branch stands twice: ICU would silently take the first.
struct DuplicateBranchCheck: MessageCheck {
  private static let rule = Rule(
    "branch-duplicate", .error, "A branch stands twice.",
    help: "ICU silently takes the first and drops the second.", isFixable: true)
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.choices.flatMap { choice in
      var seen: [String: Choice.Branch] = [:]
      return choice.branches.compactMap { branch -> Finding? in
        guard let first = seen.updateValue(seen[branch.selector] ?? branch, forKey: branch.selector) else { return nil }
        // Of two that differ, somebody must choose.
        let isSame = first.message.reads(like: branch.message)
        return message.finding(
          Self.rule, at: branch.keyRange,
          "the branch \(branch.selector) stands here a second time; ICU would ignore this one",
          hint: "Remove one of the two",
          fix: isSame ? message.removal(of: branch, from: choice, "Remove the second branch") : nil)
      }
    }
  }
}
