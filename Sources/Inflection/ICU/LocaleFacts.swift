internal import CICU
public import PhraseModel

/// What CLDR knows of a locale, through ICU.
public enum LocaleFacts {
  /// The canonical BCP 47 tag for one that may not be (`PL_pl` → `pl-PL`), or nil where it is no tag.
  public static func canonicalTag(_ tag: String) -> String? {
    take(icu_canonical_tag(tag))
  }

  public static func isRightToLeft(_ locale: LocaleTag) -> Bool {
    icu_is_right_to_left(locale.identifier)
  }

  /// The ten digits of a CLDR numbering system, from zero; nil where there is none of that name.
  public static func digits(of numberingSystem: String) -> String? {
    take(icu_digits(numberingSystem))
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
