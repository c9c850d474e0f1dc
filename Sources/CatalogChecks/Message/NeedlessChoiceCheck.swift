import MessageSyntax
import PhraseModel

/// A choice makes a difference. Some of its branches may well read alike (Polish *2 razy*, *5 razy*); all of them need no choice.
struct NeedlessChoiceCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    message.message.choices.filter { choice in
      choice.branches.count > 1 && Set(choice.branches.map { $0.message.pattern() }).count == 1
    }.map { choice in
      message.finding(
        "branches-identical", at: choice.offset,
        "all branches of this \(choice.kind.rawValue) on \(choice.name) read alike",
        hint: "Write the text once, without the \(choice.kind.rawValue)", severity: .warning)
    }
  }
}
