import PhraseModel

/// Lays the situation cards of one locale out: a card for each situation, continued on further ones where it
/// is full.
public struct CardComposer {
  let set: CardSet
  let style: CardStyle
  let measurer: any TextMeasurer

  public init(set: CardSet, style: CardStyle = CardStyle(), measurer: any TextMeasurer) {
    self.set = set
    self.style = style
    self.measurer = measurer
  }

  /// All cards in order.
  ///
  /// - Throws: `CardError.overflow` where something is too large for a card of its own: nothing is shrunk below the floor or cut.
  public func cards() throws(CardError) -> [CardLayout] {
    // The footer takes a line more when the numbers in it get long, which leaves less room for phrases.
    var pages = try pages(numberedUpTo: 99)
    if pages.count > 99 { pages = try self.pages(numberedUpTo: 9999) }
    var cards: [CardLayout] = []
    for (index, page) in pages.enumerated() {
      cards.append(try card(page, number: index + 1, of: pages.count))
    }
    return cards
  }

  struct Page {
    let content: CardContent
    let isContinued: Bool
    let blocks: [EntryBlock]
  }

  // MARK: Pages

  private func pages(numberedUpTo limit: Int) throws(CardError) -> [Page] {
    var pages: [Page] = []
    for content in set.contents {
      let blocks = try EntryComposer(set: set, content: content, style: style, measurer: measurer).blocks()
      let frame = CardFrame(set: set, content: content, style: style, measurer: measurer)
      pages += try self.pages(of: content, blocks, available: try frame.bodyHeight(numberedUpTo: limit))
    }
    return pages
  }

  func pages(of content: CardContent, _ blocks: [EntryBlock], available: Millimetres) throws(CardError) -> [Page] {
    try paginate(blocks, available: available).enumerated().map { index, blocks in
      Page(content: content, isContinued: index > 0, blocks: blocks)
    }
  }

  /// Divides blocks among as few cards as hold them, and as evenly as their order allows: no card is left with one phrase
  /// while the one before it is full.
  private func paginate(_ blocks: [EntryBlock], available: Millimetres) throws(CardError) -> [[EntryBlock]] {
    var parts: [EntryBlock] = []
    for block in blocks { parts += try divided(block, available: available) }
    let tallest = parts.map { $0.height(gap: style.rowGap) }.max() ?? available
    var best = filled(parts, available: available)
    let count = best.count
    // The lowest height with which as many cards are enough, to a millimetre.
    var (low, high) = (tallest, available)
    while low + 1.mm < high {
      let middle = (low + high) * 0.5
      let pages = filled(parts, available: middle)
      if pages.count > count {
        low = middle
      } else {
        best = pages
        high = middle
      }
    }
    return best
  }

  /// Fills cards with blocks from the first to the last. A block that does not fit on what is left goes to the
  /// next card.
  private func filled(_ parts: [EntryBlock], available: Millimetres) -> [[EntryBlock]] {
    var pages: [[EntryBlock]] = []
    var page: [EntryBlock] = []
    var used = 0.mm
    for block in parts {
      let height = block.height(gap: style.rowGap)
      if !page.isEmpty, used + height + style.entryGap > available {
        pages.append(page)
        page = []
        used = 0.mm
      }
      used += page.isEmpty ? height : height + style.entryGap
      page.append(block)
    }
    return page.isEmpty ? pages : pages + [page]
  }

  /// A block that fits on no card is divided between its rows, and what to say is then repeated.
  private func divided(_ block: EntryBlock, available: Millimetres) throws(CardError) -> [EntryBlock] {
    guard block.height(gap: style.rowGap) > available, let lead = block.rows.first else { return [block] }
    var parts: [EntryBlock] = []
    var part = EntryBlock(phrase: block.phrase, rows: [lead])
    for row in block.rows.dropFirst() {
      var extended = part
      extended.rows.append(row)
      if extended.height(gap: style.rowGap) > available {
        parts.append(part)
        extended.rows = [lead, row]
      }
      part = extended
    }
    parts.append(part)
    if let tooTall = parts.first(where: { $0.height(gap: style.rowGap) > available }) {
      throw .overflow(text: tooTall.rows.last.map(Self.text) ?? "", phrase: block.phrase, size: style.form)
    }
    return parts
  }

  private static func text(of row: EntryBlock.Row) -> String {
    row.items.compactMap { item in
      if case .text(let text, _) = item { text.text } else { nil }
    }.joined(separator: " ")
  }

  // MARK: One card

  func card(_ page: Page, number: Int, of total: Int) throws(CardError) -> CardLayout {
    let frame = CardFrame(set: set, content: page.content, style: style, measurer: measurer)
    let header = try frame.header(isContinued: page.isContinued)
    let phrases = Set(page.blocks.map(\.phrase))
    let state = page.content.entries.filter { phrases.contains($0.phrase.id) }.map(\.state).min() ?? .draft
    var items = header.items + (try frame.footer(number: number, of: total, state: state)).items
    var y = style.margin + header.height
    for (index, block) in page.blocks.enumerated() {
      if index > 0 {
        let middle = y + style.entryGap * 0.5 - 0.05.mm
        items.append(.fill(Rectangle(x: style.margin, y: middle, width: style.width, height: 0.1.mm), Palette.rule))
        y += style.entryGap
      }
      for (rowIndex, row) in block.rows.enumerated() {
        if rowIndex > 0 { y += style.rowGap }
        items += row.items.map { $0.moved(x: style.margin, y: y) }
        y += row.height
      }
    }
    let card = CardLayout(size: style.size, items: items)
    return set.isRightToLeft ? card.mirrored() : card
  }
}

extension CardLayout.Item {
  func moved(x: Millimetres, y: Millimetres) -> Self {
    switch self {
    case .text(let text, let frame): .text(text, frame.moved(x: x, y: y))
    case .fill(let frame, let colour): .fill(frame.moved(x: x, y: y), colour)
    case .cross(let frame, let colour): .cross(frame.moved(x: x, y: y), colour)
    }
  }
}
