import MessageSyntax
import PhraseModel

/// A choice makes a difference. Some of its branches may well read alike (Polish *2 razy*, *5 razy*); all of them need no choice.
struct NeedlessChoiceCheck: MessageCheck {
  private static let rule = Rule(
    "branches-identical", .warning, "All branches of a choice read alike.",
    help: "Write the text once, without the choice. That some of them read alike is fine: Polish 2 razy, 5 razy.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    // A noun may well have one form for all numbers: Spanish paraguas.
    guard !message.isTerm else { return [] }
    return message.choices.filter { choice in
      choice.branches.count > 1 && Self.areAlike(choice.branches)
    }.map { choice in
      message.finding(
        Self.rule, at: choice.headRange,
        "all branches of this \(choice.kind.rawValue) on \(choice.name) read alike",
        hint: "Write the text once, without the \(choice.kind.rawValue)")
    }
  }

  private static func areAlike(_ branches: [Choice.Branch]) -> Bool {
    guard let first = branches.first?.message else { return false }
    return branches.dropFirst().allSatisfy { $0.message.reads(like: first) }
  }
}
