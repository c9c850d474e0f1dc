public import PhraseModel

/// A locale's text in Latin letters.
public enum Romanisation {
  /// The transforms by which people type a locale's words in Latin letters; none where those are Latin anyway.
  public static func typed(in locale: LocaleTag) throws(ICUError) -> [Transform] {
    var transforms: [Transform] = []
    for identifier in identifiers[language(locale)] ?? [] {
      transforms.append(try Transform(identifier + "; Latin-ASCII"))
    }
    return transforms
  }

  private static func language(_ locale: LocaleTag) -> String {
    String(locale.identifier.prefix { $0 != "-" })
  }

  /// By language, ICU's transforms: the national or international system, BGN/PCGN's, and the scholars', which a Polish typist
  /// comes nearest to.
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
