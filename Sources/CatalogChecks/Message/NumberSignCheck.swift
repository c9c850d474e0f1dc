import MessageSyntax
import PhraseModel

/// No `#` in a select within a plural: ICU would print it as it stands.
struct NumberSignCheck: MessageCheck {
  private static let rule = Rule(
    "number-sign-literal", .error, "A # within a select within a plural is printed as #.",
    help: "ICU replaces # only directly in a plural. Write the argument in braces.", isFixable: true)
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    // Most messages have none.
    guard message.stretches.contains(where: { $0.scalars.contains("#") }) else { return [] }
    return findings(in: message.message, pluralArgument: nil, message)
  }

  private func findings(
    in tree: Message, pluralArgument: String?, _ message: CheckedMessage, isWithinSelect: Bool = false
  ) -> [Finding] {
    tree.parts.flatMap { part -> [Finding] in
      switch part {
      case .text(_, let offset):
        guard let argument = pluralArgument, isWithinSelect, let stretch = message.stretch(at: offset),
          let index = stretch.scalars.firstIndex(of: "#")
        else { return [] }
        let start = stretch.offset(of: index)
        return [
          message.finding(
            Self.rule, at: start, "this # stands in a select, so ICU prints it as #", hint: "Write {\(argument)}",
            fix: message.fix("Write {\(argument)}", (start..<(start + 1), "{\(argument)}")))
        ]
      case .choice(let choice):
        let isSelect = choice.kind == .select
        return choice.branches.flatMap { branch in
          findings(
            in: branch.message, pluralArgument: isSelect ? pluralArgument : choice.name, message,
            isWithinSelect: isSelect && pluralArgument != nil)
        }
      case .placeholder, .numberSign: return []
      }
    }
  }
}
