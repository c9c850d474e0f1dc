internal import CICU
public import PhraseModel

/// What CLDR knows of languages, through ICU: their codes, their names, their nouns.
public enum Languages {
  /// Whether a code is that of a language (ISO 639), also of one that CLDR has no name for.
  public static func isLanguage(_ code: String) -> Bool {
    icu_is_language(code)
  }

  /// The language that most people of a country speak, by the country's code: `cs` for `CZ`; nil for what is no country's.
  public static func language(ofCountry code: String) -> LocaleTag? {
    let language = LocaleFacts.fullestTag("und-\(code)").map { languageAlone(of: LocaleTag($0)) }
    // ICU takes English for a country that it doesn't know.
    return language?.identifier == "en" || language?.identifier == "und" ? nil : language
  }

  /// The codes of the languages that CLDR may have a name for: `pl`, `csb`.
  public static var codes: [String] {
    (take(icu_languages()) ?? "").split(separator: " ").map { String($0) }
  }

  /// What a locale is called in a language, by default its own: `slovenčina`; nil where CLDR has no name for it.
  public static func name(of locale: LocaleTag, in language: LocaleTag? = nil) -> String? {
    let name = take(icu_display_name(locale.identifier, (language ?? locale).identifier))
    guard let name, name.lowercased() != locale.identifier.lowercased() else { return nil }
    // Without data for a language, ICU answers in English, which is no language's own name but English's.
    return language == nil && !LocaleFacts.hasData(for: languageAlone(of: locale)) ? nil : name
  }

  /// The cases of a language's nouns: empty where they have none, nil where CLDR does not say.
  public static func cases(of locale: LocaleTag) -> [String]? { features(of: locale, "case") }

  /// The genders of a language's nouns: empty where they have none, nil where CLDR does not say.
  public static func genders(of locale: LocaleTag) -> [String]? { features(of: locale, "gender") }

  /// `zh` for `zh-Hans-CN`.
  public static func languageAlone(of locale: LocaleTag) -> LocaleTag {
    LocaleTag(String(locale.identifier.prefix { $0 != "-" }))
  }

  private static func features(of locale: LocaleTag, _ feature: String) -> [String]? {
    take(icu_grammatical_features(locale.identifier, feature)).map { $0.split(separator: " ").map { String($0) } }
  }
}
