import MessageSyntax
import PhraseModel

/// A value that all branches of a choice tell but one is missing from that one.
struct BranchPlaceholderCheck: MessageCheck {
  private static let rule = Rule(
    "placeholder-missing-in-branch", .warning, "A value that every other branch tells is missing from one.",
    help: "Some readers would not be told the date, the amount or the place. Put the argument into that branch too.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.choices.flatMap { choice -> [Finding] in
      // `=0 {none}` has a wording of its own.
      let branches = choice.branches.filter { !$0.selector.hasPrefix("=") && !$0.message.parts.isEmpty }
      guard branches.count > 1 else { return [] }
      let told = branches.map { Set($0.message.placeholders.map(\.name)) }
      let names = told.reduce(into: Set<String>()) { $0.formUnion($1) }
      guard !names.isEmpty else { return [] }
      return names.sorted().compactMap { name in
        let missing = branches.indices.filter { !told[$0].contains(name) }
        // A plural's own number has a rule of its own, since `one` may well leave it out.
        guard missing.count == 1, let index = missing.first, name != choice.name || choice.kind == .select,
          !isToldOutside(choice, name, in: message), !isToldByNumberSign(name, in: branches[index].message)
        else { return nil }
        return message.finding(
          Self.rule, at: branches[index].keyRange,
          "\(name) is told in every branch but \(branches[index].selector)", hint: "Put {\(name)} into it")
      }
    }
  }

  private func isToldOutside(_ choice: Choice, _ name: String, in message: CheckedMessage) -> Bool {
    message.placeholders.contains { $0.name == name && !(choice.offset...choice.end).contains($0.offset) }
  }

  /// Whether a plural within tells the number with `#`, or chooses by it, as where *one book* needs no digit.
  private func isToldByNumberSign(_ name: String, in message: Message) -> Bool {
    message.choices.contains { $0.name == name && $0.kind != .select }
  }
}
