public import PhraseModel

/// What goes into the index, made from a phrasebook with ICU's help by whoever writes it.
public struct IndexContent {
  public struct Locale {
    public let tag: LocaleTag
    public let name: String
    /// Ten digits, from zero.
    public let digits: String
    /// The plural categories of the whole numbers from 0 to 1,099.
    public let pluralRuns: [PluralCategory: [ClosedRange<Int>]]
    /// Finds the words of a text.
    public let words: (String) -> [String]

    public init(
      tag: LocaleTag, name: String, digits: String, pluralRuns: [PluralCategory: [ClosedRange<Int>]],
      words: @escaping (String) -> [String]
    ) {
      self.tag = tag
      self.name = name
      self.digits = digits
      self.pluralRuns = pluralRuns
      self.words = words
    }
  }

  public struct Wording {
    public let forms: [Form]
    public let keywords: [String]
    /// What the phrase is about, in the words of the locale: its situation and its right.
    public let topics: [String]
    public let sounds: String?
    public let state: ReviewState
    /// The layer that the text comes from; nil for the catalogs themselves.
    public let layer: String?

    public init(
      forms: [Form], keywords: [String], topics: [String], sounds: String?, state: ReviewState, layer: String? = nil
    ) {
      self.forms = forms
      self.keywords = keywords
      self.topics = topics
      self.sounds = sounds
      self.state = state
      self.layer = layer
    }
  }
}
