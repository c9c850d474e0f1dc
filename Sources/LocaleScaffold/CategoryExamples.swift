import Inflection
import PhraseModel

/// Which numbers a plural category is for, in words that need no grammar.
struct CategoryExamples {
  /// Far above what a desk counts; some languages have a category from a million on.
  private static let everyNumber = 0...10_000_000

  let rules: PluralRules
  /// The locale whose digits and decimal sign are shown, with its numbering system.
  let formattingLocale: String

  /// The whole numbers of a range that take a category, as runs; where none does, what other numbers do.
  func text(for category: PluralCategory, in range: ClosedRange<Int>) -> String {
    if let runs = rules.runs(in: range)[category] { return NumberRuns.label(runs) }
    return "\(firstNumbers(for: category)), which never come here"
  }

  /// The first whole numbers that take a category, else fractions that do.
  func firstNumbers(for category: PluralCategory) -> String {
    guard let runs = rules.runs(in: Self.everyNumber)[category] else {
      return "\(fraction(of: category)) and other fractions"
    }
    let numbers = runs.lazy.joined().prefix(7)
    let isAllOfThem = numbers.count < 7 && (numbers.last ?? 0) < 1_999
    return numbers.prefix(6).map(String.init).joined(separator: ", ") + (isAllOfThem ? "" : ", …")
  }

  /// Whether a desk, which counts whole things and not many of them, ever meets a category.
  func isMet(_ category: PluralCategory) -> Bool {
    rules.runs(in: 0...1_999)[category] != nil
  }

  /// A fraction of the category, as the locale writes it.
  private func fraction(of category: PluralCategory) -> String {
    let fractions = ["1.5", "0.5", "2.5", "10.5"]
    let number = fractions.first { Double($0).map { rules.category(of: $0) } == category } ?? fractions[0]
    let format = try? MessageFormat("{n}", locale: formattingLocale)
    return (try? format?.format(["n": .number(number)])) ?? number
  }
}
