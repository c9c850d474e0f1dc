import MessageSyntax
import PhraseModel

/// No `#` in a select within a plural: ICU would print it as it stands.
struct NumberSignCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    findings(in: message.message, pluralArgument: nil, message)
  }

  private func findings(
    in tree: Message, pluralArgument: String?, _ message: CheckedMessage, isWithinSelect: Bool = false
  ) -> [Finding] {
    tree.parts.flatMap { part -> [Finding] in
      switch part {
      case .text(let text, let offset):
        guard let argument = pluralArgument, isWithinSelect,
          let index = text.unicodeScalars.firstIndex(of: "#")
        else { return [] }
        let place = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: index)
        return [
          message.finding(
            "number-sign-literal", at: offset + place, "this # stands in a select, so ICU prints it as #",
            hint: "Write {\(argument)}")
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
