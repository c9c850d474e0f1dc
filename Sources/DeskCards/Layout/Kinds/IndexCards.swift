/// An entry of the alphabetical index, with the cards that it is found on.
public struct IndexEntry: Hashable, Sendable {
  public let text: String
  /// Whether it is a word to look under, and not the phrase itself.
  public let isKeyword: Bool
  /// In rising order.
  public let cards: [Int]

  public init(text: String, isKeyword: Bool, cards: [Int]) {
    self.text = text
    self.isKeyword = isKeyword
    self.cards = cards
  }
}

/// The entries under one letter.
public struct IndexBucket: Sendable {
  public let label: String
  public let entries: [IndexEntry]

  public init(label: String, entries: [IndexEntry]) {
    self.label = label
    self.entries = entries
  }
}

/// The alphabetical index of phrases, in two columns, as the pages of a booklet.
public struct IndexCards {
  private let set: CardSet
  private let face: CardFace
  private let buckets: [IndexBucket]
  private let style: CardStyle
  private let measurer: any TextMeasurer

  public init(
    set: CardSet, face: CardFace, buckets: [IndexBucket], style: CardStyle, measurer: any TextMeasurer
  ) {
    self.set = set
    self.face = face
    self.buckets = buckets
    var dense = style.scaled(by: style.floor.value / style.form.value)
    dense.entryGap = 0.4.mm
    dense.columnGap = 5.mm
    self.style = dense
    self.measurer = measurer
  }

  public func cards() throws(CardError) -> [Card] {
    do throws(CardError) {
      return try cards(columns: 2)
    } catch {
      // A long word needs the whole width.
      guard case .overflow = error else { throw error }
      return try cards(columns: 1)
    }
  }

  private func cards(columns: Int) throws(CardError) -> [Card] {
    let width = style.columnWidth(of: columns)
    var blocks: [CardBlock] = []
    for bucket in buckets where !bucket.entries.isEmpty {
      blocks.append(try heading(bucket.label, width: width))
      for entry in bucket.entries { blocks.append(try block(entry, width: width)) }
    }
    return try CardPaginator(set: set, style: style, measurer: measurer).cards([
      CardSection(face: face, blocks: blocks, columns: columns)
    ])
  }

  private func heading(_ label: String, width: Millimetres) throws(CardError) -> CardBlock {
    let text = set.language.text(
      [.init(label, weight: .bold, colour: face.colour)], size: style.lead, style: style, role: .heading)
    let height = try measurer.size(of: text, width: width).height
    let rule = Rectangle(x: 0.mm, y: 1.6.mm + height, width: width, height: 0.3.mm)
    return CardBlock(
      name: label, phrase: nil, states: [],
      rows: [
        .init(
          height: height + 2.2.mm,
          items: [
            .text(text, Rectangle(x: 0.mm, y: 1.5.mm, width: width, height: height)), .fill(rule, face.colour),
          ])
      ], hasRule: false, isHeading: true)
  }

  /// The text, and at the column's end the numbers of its cards; below it where they are many.
  private func block(_ entry: IndexEntry, width: Millimetres) throws(CardError) -> CardBlock {
    let numbers = set.language.text(
      [.init(entry.cards.map(String.init).joined(separator: ", "), colour: face.colour)], size: style.form,
      style: style, role: .label, alignment: .end)
    let text = set.language.text(
      [.init(entry.text, weight: entry.isKeyword ? .bold : .regular)], size: style.form, style: style)
    let natural = try measurer.size(of: numbers, width: width)
    let areBeside = natural.width < width * 0.3
    let numberWidth = areBeside ? natural.width + 0.3.mm : width
    let textWidth = areBeside ? width - numberWidth - style.labelGap : width
    let height = try measurer.size(of: text, width: textWidth).height
    let numberFrame = Rectangle(
      x: width - numberWidth, y: areBeside ? 0.mm : height, width: numberWidth, height: natural.height)
    return CardBlock(
      name: entry.text, phrase: nil, states: [],
      rows: [
        .init(
          height: max(height, numberFrame.maxY),
          items: [
            .text(text, Rectangle(x: 0.mm, y: 0.mm, width: textWidth, height: height)),
            .text(numbers, numberFrame),
          ])
      ], hasRule: false)
  }
}
