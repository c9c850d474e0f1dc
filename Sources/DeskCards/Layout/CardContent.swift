public import PhraseModel

/// What one situation's cards say, in one locale.
public struct CardContent: Sendable {
  public let situation: String
  public let title: String
  public let rightTitle: String
  public let rightColour: Colour
  public let entries: [CardEntry]

  public init(
    situation: String, title: String, rightTitle: String, rightColour: Colour, entries: [CardEntry]
  ) {
    self.situation = situation
    self.title = title
    self.rightTitle = rightTitle
    self.rightColour = rightColour
    self.entries = entries
  }
}

/// All the cards of one locale, and what stands on each of them.
public struct CardSet: Sendable {
  public let locale: LocaleTag
  public let isRightToLeft: Bool
  public let edition: String
  public let labels: CardLabels
  public let contents: [CardContent]

  public init(
    locale: LocaleTag, isRightToLeft: Bool, edition: String, labels: CardLabels,
    contents: [CardContent]
  ) {
    self.locale = locale
    self.isRightToLeft = isRightToLeft
    self.edition = edition
    self.labels = labels
    self.contents = contents
  }
}
