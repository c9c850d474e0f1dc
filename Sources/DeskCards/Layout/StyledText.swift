public import PhraseModel

/// Text with its type size and, run by run, its weight and colour.
public struct StyledText: Hashable, Sendable {
  public enum Weight: Hashable, Sendable {
    case regular, bold
  }

  public struct Run: Hashable, Sendable {
    public let text: String
    public let weight: Weight
    public let colour: Colour
    public let isItalic: Bool

    public init(_ text: String, weight: Weight = .regular, colour: Colour = Palette.ink, isItalic: Bool = false) {
      self.text = text
      self.weight = weight
      self.colour = colour
      self.isItalic = isItalic
    }
  }

  /// What a text is to whoever has the card read aloud: an element of the file's structure.
  public enum Role: Hashable, Sendable {
    /// What the card is called, once on each.
    case title
    case heading, paragraph
    /// A word or two that belong to the text that follows.
    case label
    /// Decoration, which is not read.
    case artifact
  }

  /// Where lines stand between the two edges of their frame; the start is where the text's own language begins.
  public enum Alignment: Hashable, Sendable {
    case start, centre, end
  }

  public let runs: [Run]
  public let size: Points
  /// What a reader of the text is told when it cannot be set: the phrase that it belongs to.
  public let phrase: PhraseID?
  /// The language that the text is in, where it is not the document's own: it decides fonts, line breaks and voice.
  public let locale: LocaleTag?
  /// The direction of `locale`; the document's own counts where there is none.
  public let isRightToLeft: Bool
  public let role: Role
  public let alignment: Alignment
  /// Height of a line in ems.
  public let leading: Double

  /// Noto's own line height, 1.36 em, allows for every script that it covers; this reads better and still clears marks.
  public static let usualLeading = 1.25

  public init(
    _ runs: [Run], size: Points, phrase: PhraseID? = nil, locale: LocaleTag? = nil, isRightToLeft: Bool = false,
    role: Role = .paragraph, alignment: Alignment = .start, leading: Double = usualLeading
  ) {
    self.runs = runs
    self.size = size
    self.phrase = phrase
    self.locale = locale
    self.isRightToLeft = isRightToLeft
    self.role = role
    self.alignment = alignment
    self.leading = leading
  }

  public var text: String { runs.map(\.text).joined() }

  var inGreyscale: StyledText {
    mapped { run in
      Run(run.text, weight: run.weight, colour: run.colour.grey, isItalic: run.isItalic)
    }
  }

  /// The same text with other runs.
  func mapped(_ change: (Run) -> Run) -> StyledText {
    StyledText(
      runs.map(change), size: size, phrase: phrase, locale: locale, isRightToLeft: isRightToLeft, role: role,
      alignment: alignment, leading: leading)
  }
}

/// Measures set text, which only a painter can.
public protocol TextMeasurer {
  /// The size that a text takes when it is set no wider than `width`.
  ///
  /// - Throws: `CardError` where a word alone is wider, or a glyph is missing.
  func size(of text: StyledText, width: Millimetres) throws(CardError) -> Size
}

/// Why cards cannot be made.
public enum CardError: Error, Sendable {
  /// The phrase, or the part of the card, does not fit at its size.
  case overflow(text: String, phrase: PhraseID?, size: Points)
  /// No font has a glyph for a character.
  case missingGlyph(Unicode.Scalar, text: String, phrase: PhraseID?, package: String)
  /// A font that cards are set in is not installed.
  case missingFont(String, package: String)
  /// What is printed on a sheet is larger than the paper.
  case paper(Size, card: Size)
  /// Cairo could not draw.
  case drawing(String)
  /// The file could not be written.
  case file(String, reason: String)
}
