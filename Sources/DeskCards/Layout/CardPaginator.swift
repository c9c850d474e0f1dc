import PhraseModel

/// Cards with the same face, and what stands on them.
struct CardSection {
  let face: CardFace
  var readerFace: CardFace?
  var blocks: [CardBlock]
  var columns = 1
  /// What is drawn between and beside the blocks of one card, once they have their places.
  var decoration: ([PlacedBlock]) -> [CardLayout.Item] = { _ in [] }
}

/// Divides blocks among as few cards as hold them, none smaller than it may be and none cut off.
struct CardPaginator {
  let set: CardSet
  let style: CardStyle
  let measurer: any TextMeasurer

  /// One card's share of a section.
  struct Page {
    let section: CardSection
    let isContinued: Bool
    /// By column.
    let blocks: [[CardBlock]]

    var phrases: [PhraseID] { blocks.joined().compactMap(\.phrase) }
  }

  /// All cards in order.
  ///
  /// - Throws: `CardError.overflow` where something is too large for a card of its own.
  func cards(_ sections: [CardSection]) throws(CardError) -> [Card] {
    let pages = try pages(sections)
    var cards: [Card] = []
    for (index, page) in pages.enumerated() {
      cards.append(try card(page, number: index + 1, of: pages.count))
    }
    return cards
  }

  /// What stands on each card.
  func pages(_ sections: [CardSection]) throws(CardError) -> [Page] {
    // The footer takes a line more when the numbers in it get long, which leaves less room for phrases.
    let pages = try pages(sections, numberedUpTo: 99)
    return pages.count > 99 ? try self.pages(sections, numberedUpTo: 9999) : pages
  }

  private func pages(_ sections: [CardSection], numberedUpTo limit: Int) throws(CardError) -> [Page] {
    var pages: [Page] = []
    for section in sections {
      let states = Set(section.blocks.flatMap(\.states))
      var available = try frame(of: section).bodyHeight(numberedUpTo: limit, states: states)
      if let back = backFrame(of: section) {
        available = min(available, try back.bodyHeight(numberedUpTo: limit, states: states))
      }
      pages += try self.pages(of: section, available: available)
    }
    return pages
  }

  func pages(of section: CardSection, available: Millimetres) throws(CardError) -> [Page] {
    let columns = try columns(of: section.blocks, available: available, perCard: section.columns)
    return stride(from: 0, to: columns.count, by: section.columns).map { start in
      let end = min(start + section.columns, columns.count)
      return Page(section: section, isContinued: start > 0, blocks: Array(columns[start..<end]))
    }
  }

  // MARK: Columns

  /// As few columns as hold the blocks, filled as evenly as their order allows: no card is left with one phrase while the one
  /// before it is full.
  private func columns(
    of blocks: [CardBlock], available: Millimetres, perCard: Int
  ) throws(CardError) -> [[CardBlock]] {
    var parts: [CardBlock] = []
    for block in blocks { parts += try divided(block, available: available) }
    let tallest = try tallest(of: parts, available: available)
    var best = filled(parts, available: available)
    // Every card has all of its columns.
    let count = (best.count + perCard - 1) / perCard * perCard
    // The lowest height with which as many columns are enough, to a millimetre.
    var (low, high) = (tallest, available)
    while low + 1.mm < high {
      let middle = (low + high) * 0.5
      let columns = filled(parts, available: middle)
      if columns.count > count {
        low = middle
      } else {
        best = columns
        high = middle
      }
    }
    return best
  }

  /// The height of the tallest block with the headings that it takes along.
  private func tallest(of parts: [CardBlock], available: Millimetres) throws(CardError) -> Millimetres {
    var tallest = 0.mm
    var together: [CardBlock] = []
    for block in parts {
      together.append(block)
      let height = height(of: together)
      if height > available {
        let text = block.rows.first.map(Self.text) ?? block.name
        throw .overflow(text: text, phrase: block.phrase, size: style.form)
      }
      tallest = max(tallest, height)
      if !block.isHeading { together = [] }
    }
    return tallest
  }

  /// Fills columns with blocks from the first to the last. A block that does not fit in what is left goes to the next one, and
  /// takes the headings before it along.
  private func filled(_ parts: [CardBlock], available: Millimetres) -> [[CardBlock]] {
    var columns: [[CardBlock]] = []
    var column: [CardBlock] = []
    for block in parts {
      if !column.isEmpty, height(of: column + [block]) > available {
        var moved: [CardBlock] = []
        while let last = column.last, last.isHeading { moved.insert(column.removeLast(), at: 0) }
        if !column.isEmpty { columns.append(column) }
        column = moved
      }
      column.append(block)
    }
    return column.isEmpty ? columns : columns + [column]
  }

  private func height(of column: [CardBlock]) -> Millimetres {
    column.reduce(style.entryGap * Double(max(0, column.count - 1))) { $0 + $1.height(gap: style.rowGap) }
  }

  /// A block that fits on no card is divided between its rows, and what to say is then repeated where there is room.
  private func divided(_ block: CardBlock, available: Millimetres) throws(CardError) -> [CardBlock] {
    guard block.height(gap: style.rowGap) > available, let lead = block.rows.first else { return [block] }
    var parts: [CardBlock] = []
    var part = block
    part.rows = [lead]
    for row in block.rows.dropFirst() {
      var extended = part
      extended.rows.append(row)
      if extended.height(gap: style.rowGap) > available {
        parts.append(part)
        extended.rows = [lead, row]
        if block.hasSeparableRows, extended.height(gap: style.rowGap) > available { extended.rows = [row] }
      }
      part = extended
    }
    parts.append(part)
    if let tooTall = parts.first(where: { $0.height(gap: style.rowGap) > available }) {
      throw .overflow(text: tooTall.rows.last.map(Self.text) ?? "", phrase: block.phrase, size: style.form)
    }
    return parts
  }

  private static func text(of row: CardBlock.Row) -> String {
    row.items.compactMap { item in
      if case .text(let text, _) = item { text.text } else { nil }
    }.joined(separator: " ")
  }

  // MARK: One card

  func card(_ page: Page, number: Int, of total: Int) throws(CardError) -> Card {
    let frame = frame(of: page.section)
    let front = try side(page, in: frame, number: number, of: total) { $0.rows }
    guard let backFrame = backFrame(of: page.section) else { return Card(front: front) }
    return Card(front: front, back: try side(page, in: backFrame, number: number, of: total) { $0.back })
  }

  func frame(of section: CardSection) -> CardFrame {
    CardFrame(set: set, face: section.face, language: set.language, style: style, measurer: measurer)
  }

  private func backFrame(of section: CardSection) -> CardFrame? {
    guard let face = section.readerFace, let reader = set.reader else { return nil }
    return CardFrame(set: set, face: face, language: reader, style: style, measurer: measurer)
  }

  private func side(
    _ page: Page, in frame: CardFrame, number: Int, of total: Int, rows: (CardBlock) -> [CardBlock.Row]
  ) throws(CardError) -> CardLayout {
    let header = try frame.header(isContinued: page.isContinued)
    let states = page.blocks.joined().flatMap(\.states)
    let footer = try frame.footer(number: number, of: total, states: states)
    var body: [CardLayout.Item] = []
    var placed: [PlacedBlock] = []
    let width = style.columnWidth(of: page.section.columns)
    for (column, blocks) in page.blocks.enumerated() {
      let x = style.margin + (width + style.columnGap) * Double(column)
      var y = style.margin + header.height
      // A side is without what is for the other side alone.
      for (index, block) in blocks.filter({ !rows($0).isEmpty }).enumerated() {
        if index > 0 {
          if block.hasRule {
            let middle = y + style.entryGap * 0.5 - 0.05.mm
            body.append(.fill(Rectangle(x: x, y: middle, width: width, height: 0.1.mm), Palette.rule))
          }
          y += style.entryGap
        }
        let top = y
        for (rowIndex, row) in rows(block).enumerated() {
          if rowIndex > 0 { y += style.rowGap }
          body += row.items.map { $0.moved(x: x, y: y) }
          y += row.height
        }
        placed.append(
          PlacedBlock(block: block, frame: Rectangle(x: x, y: top, width: width, height: y - top), column: column))
      }
    }
    // What is read aloud goes from the title through the body to the footer.
    let card = CardLayout(
      size: style.size, items: header.items + page.section.decoration(placed) + body + footer.items)
    return frame.language.isRightToLeft ? card.mirrored() : card
  }
}
