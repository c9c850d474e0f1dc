public import PhraseModel

/// A locale that nobody speaks, made from another one to see layouts break before a translator does.
///
/// The tags and what they stand for are CLDR's (UTS #35, "Unicode locale identifier", private use regions XA and XB; the
/// texts are made as by CLDR's own generator, `CLDRFilePseudolocalizer`): English that stays readable.
public enum PseudoLocale: String, CaseIterable, Sendable {
  /// Accented, 40 % longer and in brackets: shows texts that have no room, texts that are cut, texts that no catalog holds.
  case accented = "en-XA"
  /// Written from right to left: shows what does not turn around.
  case mirrored = "ar-XB"

  /// The pseudo-locale of that tag, if it is one.
  public init?(_ locale: LocaleTag) {
    self.init(rawValue: locale.identifier)
  }

  public var locale: LocaleTag { LocaleTag(rawValue) }

  /// The locale it is made from: English where there is any, else the reference locale.
  func source(among available: [LocaleTag], reference: LocaleTag?) -> LocaleTag {
    let english = LocaleTag("en")
    return available.contains(english) ? english : reference ?? english
  }
}
