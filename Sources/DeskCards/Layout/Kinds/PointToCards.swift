/// Lays out what a reader points to: answers and wishes, large, each on a line of its own.
public struct PointToCards {
  private let set: CardSet
  private let style: CardStyle
  private let measurer: any TextMeasurer

  public init(set: CardSet, style: CardStyle, measurer: any TextMeasurer) {
    self.set = set
    self.style = style
    self.measurer = measurer
  }

  public func cards() throws(CardError) -> [Card] {
    var sections: [CardSection] = []
    for content in set.contents {
      let rows = PointedRows(
        own: set.language, reader: set.reader, colour: content.face.colour, style: style, measurer: measurer)
      var blocks: [CardBlock] = []
      for phrase in content.phrases {
        let states = [phrase.own.state] + (phrase.reader.map { [$0.entry.state] } ?? [])
        blocks.append(
          CardBlock(
            name: phrase.own.phrase.id.identifier, phrase: phrase.own.phrase.id, states: states,
            rows: try rows.rows(of: phrase, size: style.pointing)))
      }
      if !blocks.isEmpty { sections.append(CardSection(face: content.readerFace ?? content.face, blocks: blocks)) }
    }
    // The reader holds the card, so it opens in the reader's direction.
    let turned = CardSet(
      language: set.reader ?? set.language, reader: set.reader == nil ? nil : set.language, edition: set.edition,
      contents: [])
    return try CardPaginator(set: turned, style: style, measurer: measurer).cards(sections)
  }
}
