/// What there is to say, in no language yet: `Locales/phrasebook.yaml`.
public struct Book: Sendable {
  /// The date of the edition as printed on cards: `2026-11`.
  public var edition: String
  /// The locale that all others are compared with.
  public var reference: LocaleTag
  public var rights: [Right]
  public var situations: [Situation]
  /// The encounter at the desk, a loop that ends when the card is handed back.
  public var encounter: Flow
  /// The options ladder: every branch of it ends by naming the next step.
  public var ladder: Flow
  public var terms: [TermDeclaration]
  public var phrases: [Phrase] {
    didSet { order = Self.order(of: phrases) }
  }
  public var places: Places
  /// Where each phrase is among `phrases`.
  private var order: [PhraseID: Int]

  public init(
    edition: String, reference: LocaleTag, rights: [Right], situations: [Situation], encounter: Flow,
    ladder: Flow, terms: [TermDeclaration], phrases: [Phrase], places: Places
  ) {
    self.edition = edition
    self.reference = reference
    self.rights = rights
    self.situations = situations
    self.encounter = encounter
    self.ladder = ladder
    self.terms = terms
    self.phrases = phrases
    self.places = places
    order = Self.order(of: phrases)
  }

  private static func order(of phrases: [Phrase]) -> [PhraseID: Int] {
    Dictionary(zip(phrases.map(\.id), phrases.indices)) { first, _ in first }
  }

  public func phrase(_ id: PhraseID) -> Phrase? {
    order[id].map { phrases[$0] }
  }

  /// All the numbers that phrases count a kind of term with; 1 alone for a kind that none counts.
  public func countedRange(ofTermKind kind: String) -> ClosedRange<Int> {
    var range = 1...1
    for phrase in phrases where phrase.arguments.contains(where: { $0.type == .term(kind: kind) }) {
      guard case .number(let counted)? = phrase.argument("count")?.type else { continue }
      range = min(range.lowerBound, counted.lowerBound)...max(range.upperBound, counted.upperBound)
    }
    return range
  }

  /// The names of the arguments of a type that phrases have, in the order in which the book first names them.
  public func argumentNames(where isWanted: (Argument) -> Bool) -> [String] {
    var names: [String] = []
    for argument in phrases.flatMap(\.arguments) where isWanted(argument) && !names.contains(argument.name) {
      names.append(argument.name)
    }
    return names
  }
}

/// One of the rights of every reader, with the colour that marks it on cards.
public struct Right: Hashable, Sendable {
  public let id: String
  public let gloss: String
  /// `#RRGGBB`.
  public let colour: String
  public let location: SourceLocation

  public init(id: String, gloss: String, colour: String, location: SourceLocation) {
    self.id = id
    self.gloss = gloss
    self.colour = colour
    self.location = location
  }
}

/// A situation at the desk; it has a card of its own.
public struct Situation: Hashable, Sendable {
  public let id: String
  public let gloss: String
  /// The right that the situation serves first.
  public let right: String
  /// How many people must confirm a text of the situation before it is more than a draft.
  public let reviewers: Int
  public let location: SourceLocation

  public init(id: String, gloss: String, right: String, reviewers: Int = 1, location: SourceLocation) {
    self.id = id
    self.gloss = gloss
    self.right = right
    self.reviewers = reviewers
    self.location = location
  }
}

/// Steps that lead to each other.
public struct Flow: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public let id: String
    public let gloss: String
    /// The phrases said in this step.
    public let phrases: [PhraseID]
    /// The steps that may follow.
    public let next: [String]
    /// Whether the flow may end here.
    public let isFinal: Bool
    public let location: SourceLocation

    public init(
      id: String, gloss: String, phrases: [PhraseID], next: [String], isFinal: Bool,
      location: SourceLocation
    ) {
      self.id = id
      self.gloss = gloss
      self.phrases = phrases
      self.next = next
      self.isFinal = isFinal
      self.location = location
    }
  }

  public let steps: [Step]

  public init(steps: [Step]) {
    self.steps = steps
  }
}

/// A noun that phrases decline.
public struct TermDeclaration: Hashable, Sendable {
  public let id: String
  public let gloss: String
  /// The kind of thing: an argument takes the terms of its kind.
  public let kind: String
  public let location: SourceLocation

  public init(id: String, gloss: String, kind: String, location: SourceLocation) {
    self.id = id
    self.gloss = gloss
    self.kind = kind
    self.location = location
  }
}

/// A phrase of the book.
public struct Phrase: Hashable, Sendable {
  /// Who says it.
  public enum Speaker: String, CaseIterable, Sendable {
    /// Staff, to a reader.
    case staff
    /// A reader, by pointing to it.
    case reader
    /// Nobody: an instruction to staff that is never spoken.
    case cue
  }

  public let id: PhraseID
  public let situation: String
  public let right: String
  public let speaker: Speaker
  /// The meaning in plain English.
  public let gloss: String
  /// What a translator should know.
  public let note: String
  public let arguments: [Argument]
  public let location: SourceLocation

  public init(
    id: PhraseID, situation: String, right: String, speaker: Speaker, gloss: String, note: String,
    arguments: [Argument], location: SourceLocation
  ) {
    self.id = id
    self.situation = situation
    self.right = right
    self.speaker = speaker
    self.gloss = gloss
    self.note = note
    self.arguments = arguments
    self.location = location
  }

  public func argument(_ name: String) -> Argument? {
    arguments.first { $0.name == name }
  }

  /// The term argument whose gender a name stands for: `item` for `item_gender`.
  public func termArgument(ofGenderArgument name: String) -> String? {
    guard name.hasSuffix("_gender") else { return nil }
    let term = String(name.dropLast("_gender".count))
    guard case .term? = argument(term)?.type else { return nil }
    return term
  }
}

/// A typed argument of a phrase.
public struct Argument: Hashable, Sendable {
  public enum ArgumentType: Hashable, Sendable {
    /// A whole number within a range.
    case number(ClosedRange<Int>)
    /// A person form; the argument's name says whose: `patron`, `staff`, `colleague`.
    case person
    /// A noun of the book's terms of that kind.
    case term(kind: String)
    case date, time, money, text

    /// The name of the type in the book.
    public var name: String {
      switch self {
      case .number: "number"
      case .person: "person"
      case .term: "term"
      case .date: "date"
      case .time: "time"
      case .money: "money"
      case .text: "text"
      }
    }
  }

  public let name: String
  public let type: ArgumentType
  /// A value to show the phrase with: a number, a date as `2027-03-14`, a time as `16:30`, an amount as `2.40`.
  public let sample: String?
  /// The fact of the library that the argument takes its value from.
  public let fact: String?
  public let location: SourceLocation

  public init(name: String, type: ArgumentType, sample: String?, fact: String?, location: SourceLocation) {
    self.name = name
    self.type = type
    self.sample = sample
    self.fact = fact
    self.location = location
  }
}
