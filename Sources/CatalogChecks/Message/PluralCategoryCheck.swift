import Inflection
import MessageSyntax
import PhraseModel

/// A plural has a branch for each category that whole numbers of the declared range reach, and no branch that
/// the locale's rules never choose.
struct PluralCategoryCheck: MessageCheck {
  private static let unknown = Rule(
    "plural-keyword-unknown", .error, "A key of a plural is no plural category.",
    help: "Keys are never translated; they are zero, one, two, few, many, other, and =N for one number.")
  private static let foreign = Rule(
    "plural-category-foreign", .error, "A plural has a category that the locale's rules never choose.",
    help: "Each language has categories of its own (CLDR's plural rules); don't take them over from another one.")
  private static let missing = Rule(
    "plural-category-missing", .error, "A plural lacks a category that whole numbers of the declared range reach.",
    help: "ICU would take `other`, which is often meant for fractions only: 5 książki.")
  private static let swapped = Rule(
    "plural-swapped", .error, "The branches of a plural are those of a selectordinal, or the other way round.",
    help: "plural counts things (3 books), selectordinal ranks them (3rd).")
  static let rules = [unknown, foreign, missing, swapped]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.choices.flatMap { choice -> [Finding] in
      guard choice.kind != .select else { return [] }
      let unknown = unknownKeys(of: choice, in: message)
      guard unknown.isEmpty, let rules = message.context.rules(for: choice.kind) else { return unknown }
      if let swapped = swapped(choice, in: message) { return [swapped] }
      return foreign(choice, rules.categories, in: message) + missing(choice, in: message)
    }
  }

  private func unknownKeys(of choice: Choice, in message: CheckedMessage) -> [Finding] {
    choice.branches.compactMap { branch in
      guard !branch.selector.hasPrefix("="), PluralCategory(rawValue: branch.selector) == nil else { return nil }
      return message.finding(
        Self.unknown, at: branch.keyRange, "\(branch.selector) is no plural category",
        hint: nearest(to: branch.selector, among: PluralCategory.allCases.map(\.rawValue)).map {
          "Did you mean \($0)?"
        } ?? "This locale has: \(list(message.context.rules(for: choice.kind)?.categories ?? []))")
    }
  }

  private func foreign(
    _ choice: Choice, _ categories: [PluralCategory], in message: CheckedMessage
  ) -> [Finding] {
    choice.branches.compactMap { branch in
      guard let category = PluralCategory(rawValue: branch.selector), !categories.contains(category),
        category != .other
      else { return nil }
      return message.finding(
        Self.foreign, at: branch.keyRange,
        "\(message.catalog.locale) has no \(ordinal(choice))plural category \(category.rawValue)",
        hint: "It has: \(list(categories))")
    }
  }

  /// Categories that the range reaches but that have no branch.
  private func missing(_ choice: Choice, in message: CheckedMessage) -> [Finding] {
    let uncovered = Self.uncovered(choice, in: message)
    guard !uncovered.isEmpty else { return [] }
    let names = uncovered.map(\.category.rawValue)
    return [
      message.finding(
        Self.missing, at: choice.headRange,
        "the \(ordinal(choice))plural on \(choice.name) has no branch \(names.joined(separator: ", ")), which \(examples(uncovered.flatMap(\.numbers))) would need",
        hint: "Add \(names.map { "\($0) {…}" }.joined(separator: " "))")
    ]
  }

  /// The categories without a branch, with the numbers that would need it.
  static func uncovered(_ choice: Choice, in message: CheckedMessage) -> [(category: PluralCategory, numbers: [Int])] {
    guard case .number(let range)? = message.argumentType(choice.name),
      let runs = message.context.rules(for: choice.kind)?.runs(in: range)
    else { return [] }
    return PluralCategory.allCases.compactMap { category in
      guard category != .other, let runs = runs[category],
        !choice.branches.contains(where: { $0.selector == category.rawValue })
      else { return nil }
      let explicit = Set(choice.branches.map(\.selector).filter { $0.hasPrefix("=") })
      let numbers = Array(runs.joined().lazy.filter { !explicit.contains("=\($0)") }.prefix(3))
      return numbers.isEmpty ? nil : (category, numbers)
    }
  }

  /// A plural whose keys are those of the ordinal rules, or the other way round.
  private func swapped(_ choice: Choice, in message: CheckedMessage) -> Finding? {
    let other: Choice.Kind = choice.kind == .plural ? .selectordinal : .plural
    guard let own = message.context.rules(for: choice.kind)?.categories,
      let others = message.context.rules(for: other)?.categories
    else { return nil }
    let keys = Set(choice.branches.compactMap { PluralCategory(rawValue: $0.selector) })
    // French ordinals have one and other, and so have its plurals up to a million: those keys are not swapped.
    guard keys.count > 1, keys == Set(others),
      !keys.isSubset(of: own) || !Self.uncovered(choice, in: message).isEmpty
    else { return nil }
    return message.finding(
      Self.swapped, at: choice.headRange,
      "the branches of this \(choice.kind.rawValue) are those of a \(other.rawValue) in \(message.catalog.locale)",
      hint: "Write {\(choice.name), \(other.rawValue), …}")
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
