import MessageSyntax
import PhraseModel

/// Where some branches of a plural tell the number, every branch that several numbers reach tells it.
struct UntoldNumberCheck: MessageCheck {
  private static let rule = Rule(
    "number-untold", .warning, "A branch that several numbers reach does not tell the number, though others do.",
    help: "Of 2, 3 and 4 the reader would hear the same. Put the argument into the branch.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    guard !message.isTerm, let rules = message.context.rules else { return [] }
    return message.choices.filter { $0.kind == .plural }.flatMap { choice -> [Finding] in
      guard case .number(let range)? = message.phrase.argument(choice.name)?.type,
        !isToldOutside(choice, in: message),
        choice.branches.contains(where: { tells(choice.name, in: $0.message) })
      else { return [] }
      let reached = rules.runs(in: range)
      return choice.branches.filter { branch in
        // One that says nothing at all is another rule's.
        guard let category = PluralCategory(rawValue: branch.selector), !branch.message.isEmpty,
          !tells(choice.name, in: branch.message)
        else { return false }
        let numbers = (reached[category] ?? []).joined().filter { number in
          !choice.branches.contains { $0.selector == "=\(number)" }
        }
        return numbers.count > 1
      }.map { branch in
        message.finding(
          Self.rule, at: branch.keyRange, "the branch \(branch.selector) is for several numbers but tells none",
          hint: "Put {\(choice.name)} into it")
      }
    }
  }

  private func tells(_ name: String, in message: Message) -> Bool {
    var isTold = false
    message.visit { part in
      switch part {
      case .numberSign: isTold = true
      case .placeholder(let placeholder) where placeholder.name == name: isTold = true
      default: break
      }
    }
    return isTold
  }

  /// Whether the number stands in the message outside of the choice.
  private func isToldOutside(_ choice: Choice, in message: CheckedMessage) -> Bool {
    message.placeholders.contains { $0.name == choice.name && !(choice.offset...choice.end).contains($0.offset) }
  }
}
