public import PhraseModel

/// What a card is called, and the right that it serves.
public struct CardFace: Hashable, Sendable {
  public let title: String
  /// Stands in the footer, beside a square of the colour: nothing is told by colour alone.
  public let rightTitle: String
  public let colour: Colour

  public init(title: String, rightTitle: String, colour: Colour) {
    self.title = title
    self.rightTitle = rightTitle
    self.colour = colour
  }
}

/// A phrase on a card, in the staff's language and, where the card is bilingual, in the reader's.
public struct CardPhrase: Sendable {
  public let own: CardEntry
  public let reader: ReaderEntry?

  public init(own: CardEntry, reader: ReaderEntry? = nil) {
    self.own = own
    self.reader = reader
  }

  /// The state of its weakest text.
  var state: ReviewState { min(own.state, reader?.entry.state ?? own.state) }
}

/// A phrase in the reader's language, with how staff say it.
public struct ReaderEntry: Sendable {
  /// Its rows carry the labels of the staff's language.
  public let entry: CardEntry
  /// By a form's text, how it sounds, or the text in Latin letters.
  public let sounds: [String: String]

  public init(entry: CardEntry, sounds: [String: String]) {
    self.entry = entry
    self.sounds = sounds
  }
}

/// What the cards of one situation say.
public struct CardContent: Sendable {
  public let situation: String
  public let face: CardFace
  /// The face of the side that is turned to the reader.
  public let readerFace: CardFace?
  public let phrases: [CardPhrase]

  public init(situation: String, face: CardFace, readerFace: CardFace? = nil, phrases: [CardPhrase]) {
    self.situation = situation
    self.face = face
    self.readerFace = readerFace
    self.phrases = phrases
  }

  public init(situation: String, face: CardFace, entries: [CardEntry]) {
    self.init(situation: situation, face: face, phrases: entries.map { CardPhrase(own: $0) })
  }
}

/// Cards that belong together, and the languages that they speak.
public struct CardSet: Sendable {
  /// The staff's language, which decides the direction of a card.
  public let language: CardLanguage
  public let reader: CardLanguage?
  public let edition: String
  public let contents: [CardContent]

  public init(language: CardLanguage, reader: CardLanguage? = nil, edition: String, contents: [CardContent]) {
    self.language = language
    self.reader = reader
    self.edition = edition
    self.contents = contents
  }
}
