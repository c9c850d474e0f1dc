import MessageSyntax
import PhraseModel

/// Every argument that a message uses is declared by the book; ICU would print `{name}` for one that has no
/// value.
struct ArgumentDeclarationCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    let uses =
      message.message.placeholders.map { ($0.name, $0.offset) }
      + message.message.choices.map { ($0.name, $0.offset) }
    return uses.sorted { $0.1 < $1.1 }.compactMap { name, offset in
      guard message.phrase.argument(name) == nil,
        message.phrase.termArgument(ofGenderArgument: name) == nil
      else { return nil }
      let known = message.phrase.arguments.map(\.name)
      let hint =
        nearest(to: name, among: known).map { "Did you mean \($0)?" }
        ?? (known.isEmpty ? "This phrase has no arguments" : "Declared: \(known.joined(separator: ", "))")
      return message.finding(
        "argument-undeclared", at: offset, "\(name) is not declared for \(message.phrase.id)", hint: hint)
    }
  }
}
