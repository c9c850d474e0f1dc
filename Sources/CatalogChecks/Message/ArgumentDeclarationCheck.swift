import MessageSyntax
import PhraseModel

/// Every argument that a message uses is declared by the book; ICU would print `{name}` for one that has no
/// value.
struct ArgumentDeclarationCheck: MessageCheck {
  private static let rule = Rule(
    "argument-undeclared", .error, "A message uses an argument that the book does not declare for its phrase.",
    help: "ICU would print {name} as it stands. Correct the name, or declare the argument in phrasebook.yaml.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    let uses =
      message.placeholders.map { ($0.name, $0.range) } + message.choices.map { ($0.name, $0.headRange) }
    return uses.compactMap { name, range in
      guard message.phrase.argument(name) == nil,
        message.phrase.termArgument(ofGenderArgument: name) == nil
      else { return nil }
      let known = message.phrase.arguments.map(\.name)
      let hint =
        nearest(to: name, among: known).map { "Did you mean \($0)?" }
        ?? (known.isEmpty ? "This phrase has no arguments" : "Declared: \(known.joined(separator: ", "))")
      return message.finding(
        Self.rule, at: range, "\(name) is not declared for \(message.phrase.id)", hint: hint)
    }
  }
}
