internal import CICU
public import PhraseModel

/// CLDR's plural rules for one locale, as ICU carries them (`unicode/plurrule.h`).
///
/// ICU's object is immutable once made, and its const methods are safe on any thread.
public final class PluralRules: @unchecked Sendable {
  private let rules: OpaquePointer
  /// The categories that the locale distinguishes, in CLDR's order.
  public let categories: [PluralCategory]

  /// Opens the rules for cardinal numbers, or for ordinal ones.
  ///
  /// A locale that ICU doesn't know gets rules with `other` only; ask `isKnown(_:)` first.
  public init(locale: LocaleTag, ordinal: Bool = false) throws(ICUError) {
    let rules = try icu("open the plural rules of \(locale)") {
      icu_plural_rules_open(locale.identifier, ordinal, &$0)
    }
    self.rules = rules
    let keywords = take(try icu("list plural categories") { icu_plural_rules_keywords(rules, &$0) }) ?? ""
    categories = keywords.split(separator: " ").compactMap { PluralCategory(rawValue: String($0)) }.sorted()
  }

  deinit { icu_plural_rules_close(rules) }

  /// Whether ICU has plural rules of its own for the locale's language.
  public static func isKnown(_ locale: LocaleTag) -> Bool {
    icu_has_plural_rules(locale.identifier)
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
    var runs: [PluralCategory: [ClosedRange<Int>]] = [:]
    let looked = range.upperBound - range.lowerBound < 2000 ? range : range.lowerBound...(range.lowerBound + 1999)
    for number in looked {
      let category = category(of: Double(number))
      var numbers = runs[category] ?? []
      if let last = numbers.last, last.upperBound == number - 1 {
        numbers[numbers.count - 1] = last.lowerBound...number
      } else {
        numbers.append(number...number)
      }
      runs[category] = numbers
    }
    if looked.upperBound < range.upperBound {
      for category in categories {
        let beyond = samples(of: category).filter { $0 > looked.upperBound && $0 <= range.upperBound }
        if runs[category] == nil, let first = beyond.min() { runs[category] = [first...first] }
      }
    }
    return runs
  }

  private func samples(of category: PluralCategory) -> [Int] {
    var status: icu_status = 0
    let samples = take(icu_plural_rules_samples(rules, category.rawValue, &status)) ?? ""
    return samples.split(separator: " ").compactMap { Int($0) }
  }
}
