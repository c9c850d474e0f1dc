public import IndexFormat
public import PhraseModel

/// What goes into the index, made from a phrasebook with ICU's help by whoever writes it.
public enum IndexContent {
  public struct Locale {
    public let tag: LocaleTag
    public let name: String
    /// Ten digits, from zero.
    public let digits: String
    /// The plural categories of the whole numbers from 0 to 1,099.
    public let pluralRuns: [PluralCategory: [ClosedRange<Int>]]
    /// Words that people type along and that say nothing of what they look for: *poproszę*.
    public let fillers: [String]
    /// Words that say a number or a person form: *pięć*, *pani*.
    public let readings: [Reading]

    public init(
      tag: LocaleTag, name: String, digits: String, pluralRuns: [PluralCategory: [ClosedRange<Int>]],
      fillers: [String] = [], readings: [Reading] = []
    ) {
      self.tag = tag
      self.name = name
      self.digits = digits
      self.pluralRuns = pluralRuns
      self.fillers = fillers
      self.readings = readings
    }
  }

  public struct Reading: Hashable {
    public let word: String
    public let kind: IndexFormat.Reading
    public let value: String

    public init(word: String, kind: IndexFormat.Reading, value: String) {
      self.word = word
      self.kind = kind
      self.value = value
    }
  }

  /// Another spelling under which a word of the index is found.
  public struct Alias: Hashable {
    public let spelling: String
    public let kind: IndexFormat.AliasKind
    public let word: String

    public init(spelling: String, kind: IndexFormat.AliasKind, word: String) {
      self.spelling = spelling
      self.kind = kind
      self.word = word
    }
  }

  public struct Wording {
    public let forms: [Form]
    /// The forms in Latin letters as `MarkedText`, in their order; none where they are in Latin letters anyway.
    public let romanised: [String]
    public let keywords: [String]
    /// What the phrase is about, in the words of the locale: its situation and its right.
    public let topics: [String]
    /// How to say each form as `MarkedText`, in their order, for a reader of the staff's language; nil for one that nothing tells of.
    public let sounds: [String?]
    public let state: ReviewState
    /// The layer that the text comes from; nil for the catalogs themselves.
    public let layer: String?

    public init(
      forms: [Form], romanised: [String] = [], keywords: [String], topics: [String],
      sounds: [String?],
      state: ReviewState, layer: String? = nil
    ) {
      self.forms = forms
      self.romanised = romanised
      self.keywords = keywords
      self.topics = topics
      self.sounds = sounds
      self.state = state
      self.layer = layer
    }
  }
}
