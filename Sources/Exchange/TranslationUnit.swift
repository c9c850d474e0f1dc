public import PhraseModel

/// One text of a catalog beside the same text of another locale: what a translator works on.
public struct TranslationUnit: Hashable, Sendable {
  /// What kind of text it is.
  public enum Kind: String, CaseIterable, Sendable {
    case say, avoid, keywords, sounds, sample, term, gender, label, heading, slot

    /// Whether the text is an ICU message.
    public var isMessage: Bool { self == .say || self == .term }
  }

  /// How far the target text is.
  public enum State: Hashable, Sendable {
    case untranslated
    /// Made from a source text that has changed since.
    case outdated
    case translated(ReviewState)
  }

  /// Something that a translator should know.
  public struct Note: Hashable, Sendable {
    public enum Category: String, CaseIterable, Sendable {
      case meaning, context, speaker, argument, instruction
    }

    public let category: Category
    /// One line in English.
    public let text: String

    public init(_ category: Category, _ text: String) {
      self.category = category
      self.text = text
    }
  }

  /// The keys from the root of a locale's file to the text: `["phrases", "loan.due", "say"]`.
  public let path: [String]
  public let kind: Kind
  /// The phrase that the text belongs to, where it belongs to one.
  public let phrase: PhraseID?
  public let source: String
  public let sourceLocation: SourceLocation
  /// Nil where the target locale has no such text yet.
  public let target: String?
  /// Where the target text stands, or would stand.
  public let targetLocation: SourceLocation
  public let notes: [Note]
  public var state: State
  /// How far people have confirmed what a change of this text would unsettle: a phrase with what is not to be said and the
  /// nouns in it.
  public var signed = ReviewState.draft
  /// The source text that the target text was made from, where it is another one and is known.
  public var previousSource: String?

  public init(
    path: [String], kind: Kind, phrase: PhraseID? = nil, source: String, sourceLocation: SourceLocation,
    target: String?, targetLocation: SourceLocation, notes: [Note] = []
  ) {
    self.path = path
    self.kind = kind
    self.phrase = phrase
    self.source = source
    self.sourceLocation = sourceLocation
    self.target = target
    self.targetLocation = targetLocation
    self.notes = notes
    state = target == nil ? .untranslated : .translated(.draft)
  }

  /// The path in one word, which names the unit in every format: `phrases.loan.due.say`.
  public var id: String { path.joined(separator: ".") }
}

/// Everything that an exchange file holds, in no format yet.
public struct ExchangeDocument: Sendable {
  public let sourceLocale: LocaleTag
  public let targetLocale: LocaleTag
  /// The edition of the book: `2026-11`.
  public let edition: String
  /// When the target texts were last changed, in UTC: `2026-11-24 08:30`; nil where that is not known.
  public let revised: String?
  public var units: [TranslationUnit]

  public init(
    sourceLocale: LocaleTag, targetLocale: LocaleTag, edition: String, revised: String?, units: [TranslationUnit]
  ) {
    self.sourceLocale = sourceLocale
    self.targetLocale = targetLocale
    self.edition = edition
    self.revised = revised
    self.units = units
  }
}
