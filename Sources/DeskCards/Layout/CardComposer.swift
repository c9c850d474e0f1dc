public import PhraseModel

/// Lays the situation cards of one locale out: a card for each situation, continued on further ones where it is full.
public struct CardComposer {
  private let set: CardSet
  private let style: CardStyle
  private let measurer: any TextMeasurer

  public init(set: CardSet, style: CardStyle = CardStyle(), measurer: any TextMeasurer) {
    self.set = set
    self.style = style
    self.measurer = measurer
  }

  /// All cards in order.
  ///
  /// - Throws: `CardError.overflow` where something is too large for a card of its own: nothing is shrunk below the floor or cut.
  public func cards() throws(CardError) -> [CardLayout] {
    var pages: [Page] = []
    for content in set.contents {
      let blocks = try EntryComposer(set: set, content: content, style: style, measurer: measurer).blocks()
      let header = try header(for: content, isContinued: true)
      for (index, rows) in try paginate(blocks, below: header.height).enumerated() {
        pages.append(Page(content: content, isContinued: index > 0, blocks: rows))
      }
    }
    var cards: [CardLayout] = []
    for (index, page) in pages.enumerated() {
      cards.append(try card(page, number: index + 1, of: pages.count))
    }
    return cards
  }

  private struct Page {
    let content: CardContent
    let isContinued: Bool
    let blocks: [EntryBlock]
  }

  // MARK: Pages

  private var width: Millimetres { style.size.width - style.margin * 2 }

  private func bodyHeight(below header: Millimetres) throws(CardError) -> Millimetres {
    style.size.height - style.margin * 2 - header - (try footerHeight())
  }

  /// Fills cards with blocks from the first to the last. A block that does not fit on what is left goes to a card of its own; one that fits on no card is
  /// divided between its rows, and what to say is then repeated.
  private func paginate(
    _ blocks: [EntryBlock], below header: Millimetres
  ) throws(CardError) -> [[EntryBlock]] {
    let available = try bodyHeight(below: header)
    var pages: [[EntryBlock]] = []
    var page: [EntryBlock] = []
    var used = 0.mm
    var parts: [EntryBlock] = []
    for block in blocks { parts += try divided(block, available: available) }
    for block in parts {
      let height = block.height(gap: style.rowGap)
      let needed = page.isEmpty ? height : height + style.entryGap
      if used + needed > available, !page.isEmpty {
        pages.append(page)
        page = []
        used = 0.mm
      }
      used += page.isEmpty ? height : height + style.entryGap
      page.append(block)
    }
    return page.isEmpty ? pages : pages + [page]
  }

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

  private func card(_ page: Page, number: Int, of total: Int) throws(CardError) -> CardLayout {
    let header = try header(for: page.content, isContinued: page.isContinued)
    let footer = try footer(for: page, number: number, of: total)
    var items = header.items + footer
    var y = style.margin + header.height
    for (index, block) in page.blocks.enumerated() {
      if index > 0 {
        items.append(
          .fill(
            Rectangle(x: style.margin, y: y + style.entryGap * 0.5 - 0.05.mm, width: width, height: 0.1.mm),
            Palette.rule))
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

  /// The title, and the right that the situation serves, in a band of its colour.
  private func header(
    for content: CardContent, isContinued: Bool
  ) throws(CardError) -> (height: Millimetres, items: [CardLayout.Item]) {
    let right = StyledText(
      [.init(content.rightTitle, weight: .bold, colour: Palette.paper)], size: style.form)
    let rightSize = try measurer.size(of: right, width: width * 0.6)
    let padding = 2.2.mm
    let pillWidth = rightSize.width + padding * 2 + 0.5.mm
    var runs = [StyledText.Run(content.title, weight: .bold)]
    if isContinued { runs.append(.init("  " + set.labels.continued, colour: Palette.quiet)) }
    let title = StyledText(runs, size: style.title)
    let titleWidth = width - pillWidth - 3.mm
    let titleSize = try measurer.size(of: title, width: titleWidth)
    let pillHeight = rightSize.height + 1.mm
    let lineHeight = max(titleSize.height, pillHeight)
    let pill = Rectangle(
      x: style.margin + width - pillWidth, y: style.margin + lineHeight - pillHeight, width: pillWidth,
      height: pillHeight)
    let rule = Rectangle(x: style.margin, y: style.margin + lineHeight, width: width, height: 0.8.mm)
    return (
      lineHeight + 0.8.mm + 2.4.mm,
      [
        .text(
          title,
          Rectangle(
            x: style.margin, y: style.margin + lineHeight - titleSize.height, width: titleWidth,
            height: titleSize.height)),
        .fill(pill, content.rightColour),
        .text(
          right,
          Rectangle(x: pill.x + padding, y: pill.y + 0.5.mm, width: pillWidth - padding, height: rightSize.height)),
        .fill(rule, content.rightColour),
      ]
    )
  }

  private func footerText(_ text: String) -> StyledText {
    StyledText([.init(text, colour: Palette.quiet)], size: style.footer)
  }

  private func footerHeight() throws(CardError) -> Millimetres {
    try measurer.size(of: footerText("0"), width: width).height + 1.5.mm
  }

  /// Locale and number on one side, edition and state on the other.
  private func footer(for page: Page, number: Int, of total: Int) throws(CardError) -> [CardLayout.Item] {
    let weakest = page.content.entries.filter { entry in
      page.blocks.contains { $0.phrase == entry.phrase.id }
    }.map(\.state).min() ?? .draft
    let state = set.labels.states[weakest] ?? weakest.rawValue
    let left = footerText("\(set.localeName) (\(set.locale))   \(number)/\(total)")
    let right = footerText("\(set.labels.edition) \(set.edition)   \(state)")
    let leftSize = try measurer.size(of: left, width: width)
    let rightSize = try measurer.size(of: right, width: width)
    let rightWidth = rightSize.width + 0.5.mm
    let y = style.size.height - style.margin - leftSize.height
    guard leftSize.width + rightWidth + 4.mm < width else {
      throw .overflow(text: left.text + right.text, phrase: nil, size: style.footer)
    }
    return [
      .text(left, Rectangle(x: style.margin, y: y, width: leftSize.width + 0.5.mm, height: leftSize.height)),
      .text(
        right,
        Rectangle(x: style.margin + width - rightWidth, y: y, width: rightWidth, height: rightSize.height)),
    ]
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
