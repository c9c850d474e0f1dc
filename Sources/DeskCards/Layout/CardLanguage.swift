public import PhraseModel

/// A language that a card speaks, with its own words for what stands on cards.
public struct CardLanguage: Sendable {
  public let locale: LocaleTag
  /// The language's own name: `polski`.
  public let name: String
  public let isRightToLeft: Bool
  public let labels: CardLabels

  public init(locale: LocaleTag, name: String, isRightToLeft: Bool, labels: CardLabels) {
    self.locale = locale
    self.name = name
    self.isRightToLeft = isRightToLeft
    self.labels = labels
  }

  /// A text in this language, set in a style.
  func text(
    _ runs: [StyledText.Run], size: Points, style: CardStyle, phrase: PhraseID? = nil,
    role: StyledText.Role = .paragraph, alignment: StyledText.Alignment = .start
  ) -> StyledText {
    StyledText(
      runs, size: size, phrase: phrase, locale: locale, isRightToLeft: isRightToLeft, role: role,
      alignment: alignment, leading: max(style.leading, leastLeading))
  }

  /// What marks above and below the letters need.
  private var leastLeading: Double {
    switch locale.identifier.prefix(while: { $0 != "-" }) {
    case "ar", "fa", "ur", "hi", "bn", "ne", "th": 1.45
    default: StyledText.usualLeading
    }
  }
}
