internal import CICU
import Foundation
public import PhraseModel

/// CLDR's plural rules for one locale, as ICU carries them (`unicode/plurrule.h`).
///
/// ICU's object is immutable once made, and its const methods are safe on any thread; a lock guards what is kept here.
public final class PluralRules: @unchecked Sendable {
  private let rules: OpaquePointer
  private let lock = NSLock()
  private var knownRuns: [ClosedRange<Int>: [PluralCategory: [ClosedRange<Int>]]] = [:]
  private var firstCategories: [PluralCategory] = []
  /// The categories that the locale distinguishes, in CLDR's order.
  public let categories: [PluralCategory]

  /// Opens the rules for cardinal numbers, or for ordinal ones.
  ///
  /// A locale that ICU doesn't know gets rules with `other` only; ask `isKnown(_:)` first.
  public convenience init(locale: LocaleTag, ordinal: Bool = false) throws(ICUError) {
    try self.init(
      taking: icu("open the plural rules of \(locale)") { icu_plural_rules_open(locale.identifier, ordinal, &$0) })
  }

  /// Makes rules from text in CLDR's syntax, by category; `other` is what they leave.
  ///
  /// - Throws: `ICUError` where ICU refuses one. It takes some that end too early: ask `PluralRuleSyntax` first.
  public convenience init(rules: [PluralCategory: String]) throws(ICUError) {
    let description = rules.sorted { $0.key < $1.key }.map { "\($0.key.rawValue): \($0.value)" }
    // ICU misreads an empty description; `other` alone is no rule at all.
    let text = description.isEmpty ? "other:" : description.joined(separator: "; ")
    try self.init(taking: icu("read the plural rules \(text)") { icu_plural_rules_create(text, &$0) })
  }

  /// The rules that a catalog's messages go by: CLDR's, or its own where CLDR has none.
  ///
  /// Nobody gives ordinal rules of their own, so that those are `other` only where CLDR has none.
  public static func rules(of catalog: Catalog, ordinal: Bool = false) throws(ICUError) -> PluralRules {
    guard !ordinal, let rules = catalog.ownPluralRules else {
      return try PluralRules(locale: catalog.rulesLocale, ordinal: ordinal)
    }
    return try PluralRules(rules: rules)
  }

  private init(taking rules: OpaquePointer) throws(ICUError) {
    self.rules = rules
    let keywords = take(try icu("list plural categories") { icu_plural_rules_keywords(rules, &$0) }) ?? ""
    categories = keywords.split(separator: " ").compactMap { PluralCategory(rawValue: String($0)) }.sorted()
  }

  deinit { icu_plural_rules_close(rules) }

  /// Whether ICU has plural rules of its own for the locale's language.
  public static func isKnown(_ locale: LocaleTag) -> Bool {
    icu_has_plural_rules(locale.identifier)
  }

  /// CLDR's rules for the cardinal numbers of a locale's language, in CLDR's syntax and order; nil where it has none.
  public static func text(for locale: LocaleTag) -> [(category: PluralCategory, rule: String)]? {
    guard let text = take(icu_plural_rules_text(locale.identifier)) else { return nil }
    let rules = text.split(separator: ";").compactMap { rule -> (category: PluralCategory, rule: String)? in
      let parts = rule.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let category = PluralCategory(rawValue: String(parts[0].drop { $0 == " " })) else {
        return nil
      }
      return (category, String(parts[1].drop { $0 == " " }))
    }
    return rules.sorted { $0.category < $1.category }
  }

  /// The category of a number.
  public func category(of number: Double) -> PluralCategory {
    var status: icu_status = 0
    let keyword = take(icu_plural_rules_select(rules, number, &status)) ?? "other"
    return PluralCategory(rawValue: keyword) ?? .other
  }

  /// The whole numbers of a range by category, each as runs of neighbours in rising order.
  ///
  /// Ranges up to 2,000 numbers are looked at whole. Of a longer one, its first 2,000 numbers are, and ICU's
  /// published samples beyond them: enough to meet each category that integers reach.
  public func runs(in range: ClosedRange<Int>) -> [PluralCategory: [ClosedRange<Int>]] {
    lock.withLock {
      if let runs = knownRuns[range] { return runs }
      let runs = findRuns(in: range)
      knownRuns[range] = runs
      return runs
    }
  }

  private func findRuns(in range: ClosedRange<Int>) -> [PluralCategory: [ClosedRange<Int>]] {
    var runs: [PluralCategory: [ClosedRange<Int>]] = [:]
    let looked = range.count <= Self.looked ? range : range.lowerBound...(range.lowerBound + Self.looked - 1)
    let categories = categories(of: looked)
    var start = looked.lowerBound
    for (number, (category, next)) in zip(looked, zip(categories, categories.dropFirst())) where category != next {
      runs[category, default: []].append(start...number)
      start = number + 1
    }
    if let last = categories.last { runs[last, default: []].append(start...looked.upperBound) }
    if looked.upperBound < range.upperBound {
      for category in self.categories {
        let beyond = samples(of: category).filter { $0 > looked.upperBound && $0 <= range.upperBound }
        if runs[category] == nil, let first = beyond.min() { runs[category] = [first...first] }
      }
    }
    return runs
  }

  private static let looked = 2000

  /// The category of each number of a range.
  private func categories(of range: ClosedRange<Int>) -> ArraySlice<PluralCategory> {
    // Nearly all ranges lie here, so these are asked for once.
    guard range.upperBound < Self.looked else { return askCategories(of: range)[...] }
    if firstCategories.count <= range.upperBound { firstCategories = askCategories(of: 0...max(127, range.upperBound)) }
    return firstCategories[range]
  }

  private func askCategories(of range: ClosedRange<Int>) -> [PluralCategory] {
    var places = [UInt8](repeating: 0, count: range.count)
    icu_plural_rules_categories(rules, Int32(clamping: range.lowerBound), Int32(range.count), &places)
    let all = PluralCategory.allCases
    return places.map { all[Int($0)] }
  }

  private func samples(of category: PluralCategory) -> [Int] {
    var status: icu_status = 0
    let samples = take(icu_plural_rules_samples(rules, category.rawValue, &status)) ?? ""
    return samples.split(separator: " ").compactMap { Int($0) }
  }
}

extension Catalog {
  /// The plural rules that the file gives, where they count: CLDR's own go first.
  public var ownPluralRules: [PluralCategory: String]? {
    PluralRules.isKnown(rulesLocale) ? nil : header.plurals
  }

  /// Whether anybody, CLDR or the file, says how the locale's language counts.
  public var hasPluralRules: Bool {
    header.plurals != nil || PluralRules.isKnown(rulesLocale)
  }
}
