import MessageSyntax
import PhraseModel

/// A text, number, date, time or amount that the reference locale tells the reader is told here too.
struct LostArgumentCheck: MessageCheck {
  private static let rule = Rule(
    "argument-lost", .error, "A value that the reference tells the reader is told nowhere in this message.",
    help: "A date, an amount, a number or a title must not get lost between two languages.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    guard let reference = message.reference else { return [] }
    let lost = reference.argumentNames.subtracting(Set(message.placeholders.map(\.name) + message.choices.map(\.name)))
    return message.phrase.arguments.filter { lost.contains($0.name) && carriesInformation($0.type) }.map {
      message.finding(
        Self.rule, at: 0, "\($0.name) is told in \(message.context.phrasebook.book.reference) but not here",
        hint: "Put {\($0.name)} into the message")
    }
  }

  private func carriesInformation(_ type: Argument.ArgumentType) -> Bool {
    switch type {
    case .number, .date, .time, .money, .text: true
    case .person, .term: false
    }
  }
}
