public import PhraseModel

/// A language's invitation to point to it.
public struct LanguageLine: Sendable {
  public let language: CardLanguage
  /// “Please point to your language”, in that language.
  public let invitation: String
  public let phrase: PhraseID
  public let state: ReviewState

  public init(language: CardLanguage, invitation: String, phrase: PhraseID, state: ReviewState) {
    self.language = language
    self.invitation = invitation
    self.phrase = phrase
    self.state = state
  }
}

/// “I speak …”: every language's own name for itself, to be pointed to.
public struct LanguageCards {
  private let set: CardSet
  private let face: CardFace
  private let lines: [LanguageLine]
  private let style: CardStyle
  private let measurer: any TextMeasurer

  public init(
    set: CardSet, face: CardFace, lines: [LanguageLine], style: CardStyle, measurer: any TextMeasurer
  ) {
    self.set = set
    self.face = face
    self.lines = lines
    self.style = style
    self.measurer = measurer
  }

  public func cards() throws(CardError) -> [Card] {
    try FittedType.cards(style) { style throws(CardError) in
      let isWide = style.size.width > style.size.height
      let columns = style.size.width.value < 140 ? 1 : isWide && style.size.width.value > 180 ? 3 : 2
      var blocks: [CardBlock] = []
      for line in lines { blocks.append(try block(line, style: style, width: style.columnWidth(of: columns))) }
      let section = CardSection(face: face, blocks: blocks, columns: columns)
      return try CardPaginator(set: set, style: style, measurer: measurer).cards([section])
    }
  }

  private func block(_ line: LanguageLine, style: CardStyle, width: Millimetres) throws(CardError) -> CardBlock {
    let name = line.language.text(
      [.init(line.language.name, weight: .bold, colour: face.colour)], size: style.pointing, style: style,
      role: .heading)
    let invitation = line.language.text(
      [.init(line.invitation)], size: max(style.form, style.readerFloor), style: style, phrase: line.phrase)
    var rows: [CardBlock.Row] = []
    for text in [name, invitation] {
      let height = try measurer.size(of: text, width: width).height
      rows.append(
        .init(height: height, items: [.text(text, Rectangle(x: 0.mm, y: 0.mm, width: width, height: height))]))
    }
    return CardBlock(
      name: line.language.locale.identifier, phrase: line.phrase, states: [line.state], rows: rows)
  }
}
