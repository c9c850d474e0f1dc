import Inflection
import MessageSyntax
import PhraseModel

/// A plural has a branch for each category that whole numbers of the declared range reach, and no branch that
/// the locale's rules never choose.
struct PluralCategoryCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    guard let cardinal = message.context.rules, let ordinal = message.context.ordinalRules else { return [] }
    return message.message.choices.filter { $0.kind != .select }.flatMap { choice -> [Finding] in
      let own = choice.kind == .selectordinal ? ordinal : cardinal
      let other = choice.kind == .selectordinal ? cardinal : ordinal
      let findings = foreign(choice, rules: own, in: message) + missing(choice, rules: own, in: message)
      // Keys that the rules reach are no sign of a swap, even if the other rules have just those.
      guard !findings.isEmpty, let swapped = swapped(choice, own: own, other: other, in: message) else {
        return findings
      }
      return [swapped]
    }
  }

  /// Keys that are no category, or none of this locale's.
  private func foreign(_ choice: Choice, rules: PluralRules, in message: CheckedMessage) -> [Finding] {
    let categories = rules.categories
    return choice.branches.compactMap { branch in
      if branch.selector.hasPrefix("=") { return nil }
      guard let category = PluralCategory(rawValue: branch.selector) else {
        return message.finding(
          "plural-keyword-unknown", at: branch.offset, "\(branch.selector) is no plural category",
          hint: nearest(to: branch.selector, among: PluralCategory.allCases.map(\.rawValue)).map {
            "Did you mean \($0)?"
          } ?? "This locale has: \(list(categories))")
      }
      guard !categories.contains(category), category != .other else { return nil }
      return message.finding(
        "plural-category-foreign", at: branch.offset,
        "\(message.catalog.locale) has no \(ordinal(choice))plural category \(category.rawValue)",
        hint: "It has: \(list(categories))")
    }
  }

  /// Categories that the range reaches but that have no branch.
  private func missing(_ choice: Choice, rules: PluralRules, in message: CheckedMessage) -> [Finding] {
    guard case .number(let range)? = message.phrase.argument(choice.name)?.type else { return [] }
    let keys = Set(choice.branches.map(\.selector))
    let runs = rules.runs(in: range)
    return runs.sorted { $0.key < $1.key }.compactMap { category, runs in
      guard category != .other, !keys.contains(category.rawValue) else { return nil }
      let uncovered = runs.joined().filter { !keys.contains("=\($0)") }
      guard !uncovered.isEmpty else { return nil }
      return message.finding(
        "plural-category-missing", at: choice.offset,
        "the \(ordinal(choice))plural on \(choice.name) has no branch \(category.rawValue), which \(examples(uncovered)) would need",
        hint: "Add \(category.rawValue) {…}")
    }
  }

  /// A plural whose keys are those of the ordinal rules, or the other way round.
  private func swapped(
    _ choice: Choice, own: PluralRules, other: PluralRules, in message: CheckedMessage
  ) -> Finding? {
    let otherKind: Choice.Kind = choice.kind == .plural ? .selectordinal : .plural
    let own = Set(own.categories.map(\.rawValue))
    let others = Set(other.categories.map(\.rawValue))
    let keys = Set(choice.branches.map(\.selector).filter { !$0.hasPrefix("=") })
    guard own != others, keys == others, keys.count > 1 else { return nil }
    return message.finding(
      "plural-swapped", at: choice.offset,
      "the branches of this \(choice.kind.rawValue) are those of a \(otherKind.rawValue) in \(message.catalog.locale)",
      hint: "Write {\(choice.name), \(otherKind.rawValue), …}")
  }

  private func ordinal(_ choice: Choice) -> String {
    choice.kind == .selectordinal ? "ordinal " : ""
  }

  private func list(_ categories: [PluralCategory]) -> String {
    categories.map(\.rawValue).joined(separator: ", ")
  }

  private func examples(_ numbers: [Int]) -> String {
    numbers.prefix(3).map(String.init).joined(separator: ", ")
  }
}
