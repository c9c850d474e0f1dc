public import PhraseModel

/// Lays situation cards out: a card for each situation, continued on further ones where it is full.
///
/// In one language, a card shows what staff say and how it changes with whom and how many. In two, it shows what they say in
/// the reader's language beside what it means, with how it sounds; the back, where there is one, is for the reader.
public struct CardComposer {
  let set: CardSet
  let style: CardStyle
  let measurer: any TextMeasurer
  private let hasReaderSide: Bool

  /// - Parameter hasReaderSide: whether each card of a bilingual set has a back in the reader's language.
  public init(
    set: CardSet, style: CardStyle = CardStyle(), hasReaderSide: Bool = false, measurer: any TextMeasurer
  ) {
    self.set = set
    self.style = style
    self.hasReaderSide = hasReaderSide
    self.measurer = measurer
  }

  /// All cards in order.
  ///
  /// - Throws: `CardError.overflow` where something is too large for a card of its own: nothing is shrunk below the floor or cut.
  public func cards() throws(CardError) -> [Card] {
    try paginator.cards(sections())
  }

  /// By phrase, the number of the first card that it stands on.
  public func numbers() throws(CardError) -> [PhraseID: Int] {
    var numbers: [PhraseID: Int] = [:]
    for (index, page) in try paginator.pages(sections()).enumerated() {
      for phrase in page.phrases where numbers[phrase] == nil { numbers[phrase] = index + 1 }
    }
    return numbers
  }

  var paginator: CardPaginator { CardPaginator(set: set, style: style, measurer: measurer) }

  func sections() throws(CardError) -> [CardSection] {
    var sections: [CardSection] = []
    for content in set.contents {
      sections.append(
        CardSection(
          face: content.face, readerFace: hasReaderSide ? content.readerFace : nil, blocks: try blocks(of: content)))
    }
    return sections
  }

  func blocks(of content: CardContent) throws(CardError) -> [CardBlock] {
    guard let reader = set.reader else {
      return try EntryRows(language: set.language, face: content.face, style: style, measurer: measurer)
        .blocks(of: content)
    }
    let bilingual = BilingualRows(
      own: set.language, reader: reader, face: content.face, style: style, measurer: measurer)
    let pointed = PointedRows(
      own: set.language, reader: reader, colour: content.face.colour, style: style, measurer: measurer)
    var blocks: [CardBlock] = []
    for phrase in content.phrases {
      guard var block = try bilingual.block(of: phrase) else { continue }
      if hasReaderSide { block.back = try pointed.rows(of: phrase, size: style.lead(.reader)) }
      blocks.append(block)
    }
    return blocks
  }
}
