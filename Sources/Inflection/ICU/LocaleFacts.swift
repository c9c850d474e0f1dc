internal import CICU
public import PhraseModel

/// What CLDR knows of a locale, through ICU.
public enum LocaleFacts {
  /// The canonical BCP 47 tag for one that may not be (`PL_pl` → `pl-PL`), or nil where it is no tag.
  public static func canonicalTag(_ tag: String) -> String? {
    take(icu_canonical_tag(tag))
  }

  /// The shortest tag that means the same once likely subtags fill it in: `sk` for `sk-SK`.
  public static func shortestTag(_ tag: String) -> String? {
    take(icu_shortest_tag(tag))
  }

  /// The tag with its likely script and region: `sk-Latn-SK` for `sk`.
  public static func fullestTag(_ tag: String) -> String? {
    take(icu_fullest_tag(tag))
  }

  /// Whether ICU has data for a locale itself, so that dates and numbers are its own and not the root's.
  public static func hasData(for locale: LocaleTag) -> Bool {
    icu_has_locale(locale.identifier)
  }

  public static func isRightToLeft(_ locale: LocaleTag) -> Bool {
    icu_is_right_to_left(locale.identifier)
  }

  /// The ten digits of a CLDR numbering system, from zero; nil where there is none of that name.
  public static func digits(of numberingSystem: String) -> String? {
    take(icu_digits(numberingSystem))
  }

  /// The numbering system that a locale writes numbers with by default: `latn`.
  public static func numberingSystem(of locale: LocaleTag) throws(ICUError) -> String {
    let name = try icu("find the numbering system of \(locale)") { icu_numbering_system(locale.identifier, &$0) }
    return take(name) ?? ""
  }

  /// CLDR's quotation marks of a locale: outer opening, outer closing, inner opening, inner closing.
  public static func quotationMarks(of locale: LocaleTag) throws(ICUError) -> [String] {
    let marks = try icu("find the quotation marks of \(locale)") { icu_quotation_marks(locale.identifier, &$0) }
    return (take(marks) ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// An amount of money as the locale writes it.
  ///
  /// - Parameters:
  ///   - amount: a decimal number such as `2.40`.
  ///   - locale: a BCP 47 tag, with a numbering system where one is wanted.
  ///   - currency: an ISO 4217 code.
  public static func money(_ amount: String, in locale: String, currency: String) throws(ICUError) -> String {
    let text = try icu("format \(amount) \(currency)") {
      icu_format_money(locale, amount, currency, &$0)
    }
    return take(text) ?? ""
  }
}
