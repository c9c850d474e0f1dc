public import PhraseModel

/// What checks need from outside of the catalogs: a dictionary, a card to measure on.
///
/// The stages that have them are no concern of a check, so whoever runs the checks passes them in. Without, what they would
/// find is not looked for.
public struct CheckInstruments: Sendable {
  /// Of some words of a locale, those that its dictionary doesn't know, with what was most likely meant; nil where there is no
  /// dictionary.
  public var unknownWords:
    (@Sendable (_ words: [String], _ locale: LocaleTag) -> [(word: String, suggestion: String?)]?)?
  /// Whether a text is too long for the smallest card that it may be printed on.
  public var overflowsSmallestCard:
    (@Sendable (_ text: String, _ speaker: Phrase.Speaker, _ locale: LocaleTag) -> Bool)?

  /// Whether texts that nobody has confirmed are told.
  public var looksForDrafts = false

  public init() {}
}
