public import PhraseModel

/// A locale's text in Latin letters, by ICU's own transforms.
public enum Romanisation {
  /// ICU's transform that leaves no letter that an English keyboard lacks.
  public static let plain = "Latin-ASCII"

  /// The transforms by which people type a locale's words in Latin letters; none where those are Latin anyway.
  public static func typed(in locale: LocaleTag) throws(ICUError) -> [Transform] {
    var transforms: [Transform] = []
    for identifier in identifiers[language(locale)] ?? [] {
      transforms.append(try Transform("\(identifier); \(plain)"))
    }
    return transforms
  }

  /// The transform that shows a locale's texts in Latin letters, with the marks of the system; nil where they are Latin anyway, or
  /// where the script leaves vowels out.
  public static func shown(in locale: LocaleTag) throws(ICUError) -> Transform? {
    guard !unreadable.contains(language(locale)), let identifier = identifiers[language(locale)]?.first else {
      return nil
    }
    return try Transform(identifier)
  }

  /// Scripts that leave vowels out leave them out in Latin letters, too: nobody could read that out.
  private static let unreadable: Set<String> = ["ar", "fa", "he", "ur"]

  private static func language(_ locale: LocaleTag) -> String {
    String(locale.identifier.prefix { $0 != "-" })
  }

  /// By language, ICU's transforms: first the one that maps and governments use (BGN/PCGN, which is the national system of 2002 for
  /// Georgian, pinyin, ISO 15919), then the scholars', which a Polish typist comes nearest to.
  private static let identifiers = [
    "uk": ["uk-uk_Latn/BGN", "Ukrainian-Latin/BGN", "Cyrillic-Latin"],
    "ru": ["ru-ru_Latn/BGN", "Cyrillic-Latin"],
    "be": ["be-be_Latn/BGN", "Cyrillic-Latin"],
    "bg": ["bg-bg_Latn/BGN", "Cyrillic-Latin"],
    "ka": ["ka-ka_Latn/BGN", "Georgian-Latin"],
    "el": ["el-el_Latn/BGN", "Greek-Latin"],
    "hy": ["hy-hy_Latn/BGN", "Armenian-Latin"],
    "he": ["Hebrew-Latin"],
    "ar": ["Arabic-Latin"],
    "hi": ["Devanagari-Latin"],
    "zh": ["Han-Latin"],
  ]
}
