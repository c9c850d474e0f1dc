/// Places cards on sheets: in a grid to be cut, as a booklet, or as tents.
///
/// Four A6 cards fill A4 but for one millimetre, so the cards touch: one cut each way parts them, and the
/// paper's edge is the outer trim (0.5 mm over at the left and the right).
public enum SheetImposition {
  /// The sheets for some cards of one size, in order; fronts and backs take turns where there are backs.
  ///
  /// - Throws: `CardError.paper` where the cards are larger than the paper.
  public static func sheets(_ cards: [Card], _ style: SheetStyle = SheetStyle()) throws(CardError) -> [SheetLayout] {
    guard let size = cards.first?.front.size else { return [] }
    switch style.arrangement {
    case .grid: return try grid(cards, of: size, style)
    case .booklet: return try booklet(cards, of: size, style)
    case .tent: return try tents(cards, of: size, style)
    }
  }

  // MARK: A grid

  private static func grid(_ cards: [Card], of size: Size, _ style: SheetStyle) throws(CardError) -> [SheetLayout] {
    let grid = try SheetGrid(card: size, style: style)
    let marks = grid.marks(bleed: style.bleed)
    let cards = style.turning == nil ? cards : paired(cards)
    let isDuplex = cards.contains { $0.back != nil }
    var sheets: [SheetLayout] = []
    for start in stride(from: 0, to: cards.count, by: grid.count) {
      let chunk = Array(cards[start..<min(start + grid.count, cards.count)])
      let placed = chunk.enumerated().map {
        SheetLayout.PlacedCard(card: $1.front, frame: grid.frame($0))
      }
      sheets.append(sheet(placed, on: grid.paper, marks: marks, bounds: grid.bounds, style))
      guard isDuplex else { continue }
      let backs = chunk.enumerated().compactMap { index, card in
        card.back.map { SheetLayout.PlacedCard(card: $0, frame: grid.frame(index)) }
      }
      var back = sheet(backs, on: grid.paper, marks: marks, bounds: grid.bounds, style)
      back.turnOver(about: style.turning ?? .longEdge)
      sheets.append(back)
    }
    return adjusted(sheets, style, isDuplex: isDuplex)
  }

  /// Cards that have no backs of their own share: what would be the next card is the back of the one before.
  private static func paired(_ cards: [Card]) -> [Card] {
    guard cards.allSatisfy({ $0.back == nil }) else { return cards }
    return stride(from: 0, to: cards.count, by: 2).map { index in
      Card(front: cards[index].front, back: index + 1 < cards.count ? cards[index + 1].front : nil)
    }
  }

  // MARK: A booklet

  private static func booklet(
    _ pages: [Card], of size: Size, _ style: SheetStyle
  ) throws(CardError) -> [SheetLayout] {
    let paper = Size(width: max(style.paper.width, style.paper.height), height: style.paper.shortSide)
    let spread = Size(width: size.width * 2, height: size.height)
    guard paper.holds(spread) else { throw .paper(style.paper, card: spread) }
    let left = (paper.width - spread.width) * 0.5
    let top = (paper.height - spread.height) * 0.5
    let bounds = Rectangle(x: left, y: top, width: spread.width, height: spread.height)
    // Four pages to a sheet; the last ones stay empty.
    let count = (pages.count + 3) / 4 * 4
    func place(_ page: Int, isRight: Bool) -> [SheetLayout.PlacedCard] {
      guard page < pages.count else { return [] }
      let x = isRight ? left + size.width : left
      return [
        .init(
          card: pages[page].front, frame: Rectangle(x: x, y: top, width: size.width, height: size.height))
      ]
    }
    let marks =
      SheetGrid(one: spread, on: paper).marks(bleed: style.bleed) + FoldMarks.across(x: paper.width * 0.5, on: paper)
    var sheets: [SheetLayout] = []
    for leaf in 0..<count / 4 {
      let front = place(count - 1 - leaf * 2, isRight: false) + place(leaf * 2, isRight: true)
      let back = place(leaf * 2 + 1, isRight: false) + place(count - 2 - leaf * 2, isRight: true)
      sheets.append(sheet(front, on: paper, marks: marks, bounds: bounds, style))
      sheets.append(sheet(back, on: paper, marks: marks, bounds: bounds, style))
      // Turned about its long edge, a landscape sheet would show the back on its head.
      if style.turning == .longEdge { sheets[sheets.count - 1].turnUpsideDown() }
    }
    return adjusted(sheets, style, isDuplex: true)
  }

  // MARK: Tents

  private static func tents(_ cards: [Card], of size: Size, _ style: SheetStyle) throws(CardError) -> [SheetLayout] {
    let paper = Size(width: style.paper.shortSide, height: max(style.paper.width, style.paper.height))
    let unfolded = Size(width: size.width, height: size.height * 2)
    guard paper.holds(unfolded) else { throw .paper(style.paper, card: unfolded) }
    let left = (paper.width - size.width) * 0.5
    let fold = paper.height * 0.5
    let bounds = Rectangle(
      x: left, y: fold - size.height, width: unfolded.width, height: unfolded.height)
    let marks =
      SheetGrid(one: unfolded, on: paper).marks(bleed: style.bleed) + FoldMarks.along(y: fold, on: paper)
    let sheets = cards.map { card in
      let front = SheetLayout.PlacedCard(
        card: card.front, frame: Rectangle(x: left, y: fold, width: size.width, height: size.height))
      let back = SheetLayout.PlacedCard(
        card: card.back ?? card.front,
        frame: Rectangle(x: left, y: fold - size.height, width: size.width, height: size.height),
        isUpsideDown: true)
      return sheet([front, back], on: paper, marks: marks, bounds: bounds, style)
    }
    return adjusted(sheets, style, isDuplex: false)
  }

  // MARK: Sheets

  private static func sheet(
    _ cards: [SheetLayout.PlacedCard], on paper: Size, marks: [Rectangle], bounds: Rectangle, _ style: SheetStyle
  ) -> SheetLayout {
    SheetLayout(
      size: paper, cards: cards, marks: marks, trim: bounds.reachingEdges(of: paper),
      bleed: bounds.reachingEdges(of: paper).outset(style.bleed).clipped(to: paper))
  }

  private static func adjusted(_ sheets: [SheetLayout], _ style: SheetStyle, isDuplex: Bool) -> [SheetLayout] {
    sheets.enumerated().map { index, sheet in
      var sheet = sheet
      sheet.adjustment.scale = style.adjustment.scale
      if !isDuplex || index % 2 == 1 { sheet.adjustment.offset = style.adjustment.offset }
      return sheet
    }
  }
}

/// Short ticks at both ends of a fold, where printers reach.
enum FoldMarks {
  private static let length = 4.mm
  private static let thickness = 0.1.mm
  private static let unprintable = 3.mm

  static func across(x: Millimetres, on paper: Size) -> [Rectangle] {
    [unprintable, paper.height - unprintable - length].map {
      Rectangle(x: x - thickness * 0.5, y: $0, width: thickness, height: length)
    }
  }

  static func along(y: Millimetres, on paper: Size) -> [Rectangle] {
    [unprintable, paper.width - unprintable - length].map {
      Rectangle(x: $0, y: y - thickness * 0.5, width: length, height: thickness)
    }
  }
}

extension SheetLayout {
  /// Places backs where their fronts are once a printer has turned the sheet over, so that each card turns like a page.
  mutating func turnOver(about turning: SheetStyle.Turning) {
    let isWide = size.width > size.height
    // A wide sheet has its long edges at the top and the bottom.
    let turnsSideways = (turning == .shortEdge) == isWide
    let size = size
    cards = cards.map { card in
      var frame = card.frame
      if turnsSideways {
        frame = frame.mirrored(in: size.width)
      } else {
        frame.y = size.height - frame.maxY
      }
      return PlacedCard(card: card.card, frame: frame, isUpsideDown: card.isUpsideDown != !turnsSideways)
    }
  }

  /// Turns the whole sheet by 180 degrees.
  mutating func turnUpsideDown() {
    let size = size
    cards = cards.map { card in
      var frame = card.frame.mirrored(in: size.width)
      frame.y = size.height - frame.maxY
      return PlacedCard(card: card.card, frame: frame, isUpsideDown: !card.isUpsideDown)
    }
  }
}

extension Rectangle {
  /// The rectangle, out to the paper's edge wherever what is left there is too little to be cut off.
  fileprivate func reachingEdges(of paper: Size) -> Rectangle {
    let left = x > SheetGrid.sliver ? x : 0.mm
    let top = y > SheetGrid.sliver ? y : 0.mm
    let right = maxX < paper.width - SheetGrid.sliver ? maxX : paper.width
    let bottom = maxY < paper.height - SheetGrid.sliver ? maxY : paper.height
    return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
  }

  fileprivate func clipped(to paper: Size) -> Rectangle {
    let left = max(x, 0.mm)
    let top = max(y, 0.mm)
    return Rectangle(
      x: left, y: top, width: min(maxX, paper.width) - left, height: min(maxY, paper.height) - top)
  }
}
