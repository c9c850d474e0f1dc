import MessageSyntax
import PhraseModel

/// A plural's branches are for numbers that the declared range holds. `other` is always wanted by ICU.
struct UnreachableBranchCheck: MessageCheck {
  private static let rule = Rule(
    "branch-unreachable", .warning, "A plural's branch is for numbers that the declared range does not hold.",
    help: "Remove it, or widen the argument's range in the book. `other` always stays: ICU wants it.", isFixable: true)
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    // A term serves phrases of several ranges, and any of its forms may be wanted one day.
    guard !message.isTerm else { return [] }
    return message.choices.filter { $0.kind != .select }.flatMap { choice -> [Finding] in
      guard case .number(let range)? = message.phrase.argument(choice.name)?.type,
        let rules = message.context.rules(for: choice.kind)
      else { return [] }
      let reached = rules.runs(in: range)
      return choice.branches.filter { branch in
        if branch.selector.hasPrefix("=") {
          return Int(branch.selector.dropFirst()).map { !range.contains($0) } ?? false
        }
        guard let category = PluralCategory(rawValue: branch.selector), category != .other else { return false }
        // A category that no whole number takes at all, such as Czech `many`, is there for fractions.
        return reached[category] == nil && rules.runs(in: 0...1_999)[category] != nil
      }.map { branch in
        message.finding(
          Self.rule, at: branch.keyRange,
          "no number from \(range.lowerBound) to \(range.upperBound) takes the branch \(branch.selector)",
          hint: "Remove it, or widen the range of \(choice.name) in the book",
          fix: message.removal(of: branch, from: choice, "Remove the branch"))
      }
    }
  }
}
