import MessageSyntax
import PhraseModel

/// A branch says something.
struct EmptyBranchCheck: MessageCheck {
  private static let rule = Rule(
    "branch-empty", .warning, "A branch says nothing.",
    help: "Whoever it is for would be told nothing. Write what is said then.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.choices.flatMap { choice in
      choice.branches.filter(\.message.isEmpty).map { branch in
        message.finding(
          Self.rule, at: branch.keyRange, "the branch \(branch.selector) says nothing",
          hint: "Write what is said then")
      }
    }
  }
}

extension Message {
  /// Whether it says nothing at all.
  var isEmpty: Bool {
    parts.allSatisfy { part in
      if case .text(let text, _) = part { text.allSatisfy(\.isWhitespace) } else { false }
    }
  }
}
