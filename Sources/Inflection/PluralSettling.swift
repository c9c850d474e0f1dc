import MessageSyntax
import PhraseModel

/// Settles the plurals of a message before ICU formats it.
///
/// ICU's MessageFormat goes by the plural rules of the locale that it formats numbers and dates for. Where a catalog has
/// rules of its own, or takes its dates from another locale, ICU is given the chosen branch as the only one.
struct PluralSettling {
  let rules: PluralRules
  let ordinalRules: PluralRules

  /// The message with each plural on a number that is known left with the branch that it takes.
  ///
  /// The branch stays within a plural, so that `#` and `offset:` keep their meaning.
  func settled(_ message: Message, numbers: [String: String]) -> Message {
    Message(
      message.parts.map { part in
        guard case .choice(let choice) = part else { return part }
        return .choice(settled(choice, numbers: numbers))
      })
  }

  private func settled(_ choice: Choice, numbers: [String: String]) -> Choice {
    var branches = choice.branches
    if choice.kind != .select, let number = numbers[choice.name].flatMap({ Double($0) }),
      let branch = choice.branch(selector(of: choice, for: number))
    {
      branches = [Choice.Branch(selector: "other", offset: branch.offset, message: branch.message)]
    }
    return Choice(
      name: choice.name, kind: choice.kind, subtrahend: choice.subtrahend,
      branches: branches.map { branch in
        Choice.Branch(
          selector: branch.selector, offset: branch.offset, message: settled(branch.message, numbers: numbers))
      },
      offset: choice.offset, end: choice.end)
  }

  private func selector(of choice: Choice, for number: Double) -> String {
    let explicit = choice.branches.first { $0.selector.hasPrefix("=") && Double($0.selector.dropFirst()) == number }
    if let explicit { return explicit.selector }
    let rules = choice.kind == .selectordinal ? ordinalRules : rules
    return rules.category(of: number - Double(choice.subtrahend)).rawValue
  }
}
