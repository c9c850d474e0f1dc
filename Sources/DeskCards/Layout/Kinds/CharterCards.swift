/// A right of every reader as the charter tells it.
public struct CharterRight: Sendable {
  public let title: String
  /// One sentence to the reader.
  public let text: String
  public let colour: Colour

  public init(title: String, text: String, colour: Colour) {
    self.title = title
    self.text = text
    self.colour = colour
  }
}

/// The charter: the rights of every reader, on a card or on a poster, in type as large as it holds.
public struct CharterCards {
  private let set: CardSet
  private let face: CardFace
  private let rights: [CharterRight]
  private let style: CardStyle
  private let measurer: any TextMeasurer

  public init(
    set: CardSet, face: CardFace, rights: [CharterRight], style: CardStyle, measurer: any TextMeasurer
  ) {
    self.set = set
    self.face = face
    self.rights = rights
    self.style = style
    self.measurer = measurer
  }

  public func cards() throws(CardError) -> [Card] {
    try FittedType.cards(style) { style throws(CardError) in
      var blocks: [CardBlock] = []
      for (index, right) in rights.enumerated() {
        blocks.append(try block(right, number: index + 1, style: style))
      }
      return try CardPaginator(set: set, style: style, measurer: measurer).cards([
        CardSection(face: face, blocks: blocks)
      ])
    }
  }

  /// A disc with the right's number, its name, and the sentence below.
  private func block(_ right: CharterRight, number: Int, style: CardStyle) throws(CardError) -> CardBlock {
    let disc = Millimetres(style.title) * 1.7
    let start = disc + style.labelGap * 1.4
    let width = style.width - start
    let title = set.language.text(
      [.init(right.title, weight: .bold, colour: right.colour)], size: style.title, style: style, role: .heading)
    let text = set.language.text([.init(right.text)], size: style.lead(.reader), style: style)
    let titleSize = try measurer.size(of: title, width: width)
    let textSize = try measurer.size(of: text, width: width)
    let digit = NumberedDisc(number: number, side: disc, colour: right.colour, language: set.language, style: style)
    let numberItems = try digit.items(measurer: measurer)
    let height = max(titleSize.height + textSize.height, disc)
    return CardBlock(
      name: "right-\(number)", phrase: nil, states: [],
      rows: [
        .init(
          height: height,
          items: numberItems + [
            .text(title, Rectangle(x: start, y: 0.mm, width: width, height: titleSize.height)),
            .text(
              text, Rectangle(x: start, y: titleSize.height, width: width, height: textSize.height)),
          ])
      ])
  }
}
