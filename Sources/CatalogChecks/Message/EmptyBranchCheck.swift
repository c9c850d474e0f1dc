import MessageSyntax
import PhraseModel

/// A branch says something.
struct EmptyBranchCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    message.message.choices.flatMap { choice in
      choice.branches.filter { isEmpty($0.message) }.map { branch in
        message.finding(
          "branch-empty", at: branch.offset, "the branch \(branch.selector) says nothing",
          hint: "Write what is said then", severity: .warning)
      }
    }
  }

  private func isEmpty(_ message: Message) -> Bool {
    message.parts.allSatisfy { part in
      if case .text(let text, _) = part { text.allSatisfy(\.isWhitespace) } else { false }
    }
  }
}
