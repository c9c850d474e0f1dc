/// How everything is said in one locale: `Locales/pl.yaml`.
public struct Catalog: Sendable {
  public var locale: LocaleTag
  /// The locale whose plural rules the messages follow: its own, or the one that a pseudo-locale was made from.
  public var rulesLocale: LocaleTag
  public var header: CatalogHeader
  public var terms: [String: Term]
  public var phrases: [PhraseID: Wording]
  /// The texts that the file has a place for but that are still to be written, in the file's order.
  public var blanks: [Blank]
  /// The texts that are no messages, in the file's order.
  public var texts: [PlainText]
  /// Words that are right though a dictionary may not know them; a `*` at the end stands for any ending.
  public var knownWords: [String] = []
  /// The start of the file, for findings about the whole of it.
  public var location: SourceLocation
  /// The places of the header; terms and phrases carry their own.
  public var places: Places

  public init(
    locale: LocaleTag, rulesLocale: LocaleTag? = nil, header: CatalogHeader, terms: [String: Term],
    phrases: [PhraseID: Wording], blanks: [Blank] = [], texts: [PlainText] = [], location: SourceLocation,
    places: Places
  ) {
    self.locale = locale
    self.rulesLocale = rulesLocale ?? locale
    self.header = header
    self.terms = terms
    self.phrases = phrases
    self.blanks = blanks
    self.texts = texts
    self.location = location
    self.places = places
  }

  /// Whether it was made from another locale's catalog, and no file holds it.
  public var isPseudo: Bool { rulesLocale != locale }

  /// The locale whose dates, times, numbers and money are used.
  public var formattingLocale: LocaleTag { header.formatting ?? locale }
}

/// What a locale says about itself, and the words printed on its cards.
public struct CatalogHeader: Sendable {
  public enum Register: String, CaseIterable, Sendable {
    case formal, informal
  }

  /// The language's own name: `polski`.
  public var name: String
  public var register: Register
  /// Whether the file claims to hold every phrase of the book.
  public var isComplete: Bool
  /// A CLDR numbering system: `latn`, `arab`.
  public var numbering: String
  /// The locale whose dates, times, numbers and money are used, where they are not the catalog's own: `en-GB`.
  public var formatting: LocaleTag?
  /// By category, the plural rules of a language that CLDR has none for, in CLDR's syntax (UTS #35, Part 3, section 5.1.1);
  /// `other` is what they leave. Nil where the file gives none.
  public var plurals: [PluralCategory: String]?
  /// Outer opening, outer closing, inner opening, inner closing.
  public var quotes: [String]
  public var cases: [String]
  public var genders: [String]
  /// By the name of a person argument.
  public var forms: [String: PersonForms]
  public var labels: CardLabels
  public var headings: Headings
  /// By argument name, what stands on a card where a value is not known when it is printed.
  public var slots: [String: String]
  /// By argument name, a value to show phrases with.
  public var samples: [String: String]
  /// Words that people type along when they look something up, and that say nothing of what it is: *poproszę*.
  public var fillers: [String]
  /// What a translator from this locale should know, in its own language; a file made from this one begins with it.
  public var guide: String?
  public var glossary: [GlossaryEntry]
  /// The rules that the locale as a whole deviates from on purpose.
  public var allowances: [Allowance]

  public init(
    name: String, register: Register, isComplete: Bool, numbering: String, formatting: LocaleTag? = nil,
    plurals: [PluralCategory: String]? = nil, quotes: [String], cases: [String], genders: [String],
    forms: [String: PersonForms], labels: CardLabels, headings: Headings, slots: [String: String],
    samples: [String: String], fillers: [String] = [], guide: String? = nil, glossary: [GlossaryEntry] = [],
    allowances: [Allowance] = []
  ) {
    self.name = name
    self.register = register
    self.isComplete = isComplete
    self.numbering = numbering
    self.formatting = formatting
    self.plurals = plurals
    self.quotes = quotes
    self.cases = cases
    self.genders = genders
    self.forms = forms
    self.labels = labels
    self.headings = headings
    self.slots = slots
    self.samples = samples
    self.fillers = fillers
    self.guide = guide
    self.glossary = glossary
    self.allowances = allowances
  }
}

/// The forms that a message selecting on a person must have, and their labels.
public struct PersonForms: Sendable {
  public let required: [PersonForm]
  public let labels: [PersonForm: String]

  public init(required: [PersonForm], labels: [PersonForm: String]) {
    self.required = required
    self.labels = labels
  }
}

/// The words printed on a card itself.
public struct CardLabels: Sendable {
  public var say: String
  public var avoid: String
  public var cue: String
  public var reader: String
  public var continued: String
  public var edition: String
  public var blank: String
  /// The title of the charter, the sheet of the rights of every reader.
  public var charter: String
  /// The title of the cards that show which form of a noun goes with which number.
  public var numbers: String
  /// The title of the alphabetical index.
  public var index: String
  public var states: [ReviewState: String]

  public init(
    say: String, avoid: String, cue: String, reader: String, continued: String, edition: String,
    blank: String, charter: String, numbers: String, index: String, states: [ReviewState: String]
  ) {
    self.say = say
    self.avoid = avoid
    self.cue = cue
    self.reader = reader
    self.continued = continued
    self.edition = edition
    self.blank = blank
    self.charter = charter
    self.numbers = numbers
    self.index = index
    self.states = states
  }
}

public struct Headings: Sendable {
  public struct RightHeading: Hashable, Sendable {
    /// A short name, for a coloured band.
    public let title: String
    /// One sentence to the reader.
    public let text: String

    public init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  public var rights: [String: RightHeading]
  public var situations: [String: String]
  public var encounter: [String: String]
  public var ladder: [String: String]

  public init(
    rights: [String: RightHeading], situations: [String: String], encounter: [String: String],
    ladder: [String: String]
  ) {
    self.rights = rights
    self.situations = situations
    self.encounter = encounter
    self.ladder = ladder
  }
}

/// How far people have confirmed a text. Only people move a text up.
public enum ReviewState: String, CaseIterable, Comparable, Sendable {
  case draft, checked, approved
  case deskTested = "desk-tested"

  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A noun of a locale, with a message for each case that the locale uses.
public struct Term: Sendable {
  public let id: String
  public let gender: String
  public let genderLocation: SourceLocation
  /// By case; each is a message over `count` that gives the noun without its number.
  public let cases: [String: MessageText]
  public let location: SourceLocation

  public init(
    id: String, gender: String, genderLocation: SourceLocation, cases: [String: MessageText],
    location: SourceLocation
  ) {
    self.id = id
    self.gender = gender
    self.genderLocation = genderLocation
    self.cases = cases
    self.location = location
  }
}

/// How one phrase is said in one locale.
public struct Wording: Sendable {
  public let phrase: PhraseID
  public let say: MessageText
  /// What not to say, where the contrast teaches something.
  public let avoid: String?
  /// How to say it, by the locale of whoever reads it out.
  public let sounds: [LocaleTag: String]
  /// What else people type when they look for the phrase.
  public let keywords: [String]
  /// Values to show this phrase with, by argument name.
  public let samples: [String: String]
  /// The rules that the phrase deviates from on purpose.
  public let allowances: [Allowance]
  public let location: SourceLocation

  public init(
    phrase: PhraseID, say: MessageText, avoid: String?, sounds: [LocaleTag: String], keywords: [String],
    samples: [String: String], allowances: [Allowance] = [], location: SourceLocation
  ) {
    self.phrase = phrase
    self.say = say
    self.avoid = avoid
    self.sounds = sounds
    self.keywords = keywords
    self.samples = samples
    self.allowances = allowances
    self.location = location
  }
}
