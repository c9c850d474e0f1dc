/// Where cards stand on a sheet: rows and columns in the middle of the paper, which is turned as most cards fit.
struct SheetGrid {
  let paper: Size
  let card: Size
  let columns: Int
  let rows: Int
  private let gutter: Millimetres

  /// - Throws: `CardError.paper` where not even one card fits.
  init(card: Size, style: SheetStyle) throws(CardError) {
    let isWide = card.width > card.height
    let upright = Size(
      width: style.paper.shortSide, height: max(style.paper.width, style.paper.height))
    let ways = isWide ? [upright.turned, upright] : [upright, upright.turned]
    var best: (paper: Size, columns: Int, rows: Int)?
    for paper in ways {
      let columns = Self.count(card.width, gutter: style.gutter, in: paper.width)
      let rows = Self.count(card.height, gutter: style.gutter, in: paper.height)
      if columns * rows > (best.map { $0.columns * $0.rows } ?? 0) { best = (paper, columns, rows) }
    }
    guard let best else { throw .paper(style.paper, card: card) }
    paper = best.paper
    columns = best.columns
    rows = best.rows
    self.card = card
    gutter = style.gutter
  }

  /// One card in the middle of a paper that is not turned.
  init(one card: Size, on paper: Size) {
    self.card = card
    self.paper = paper
    columns = 1
    rows = 1
    gutter = .zero
  }

  private static func count(_ side: Millimetres, gutter: Millimetres, in paper: Millimetres) -> Int {
    // A hundredth of a millimetre is rounding.
    Int((paper.value + gutter.value + 0.01) / (side.value + gutter.value))
  }

  var count: Int { columns * rows }

  /// All cards together.
  var bounds: Rectangle {
    let width = card.width * Double(columns) + gutter * Double(columns - 1)
    let height = card.height * Double(rows) + gutter * Double(rows - 1)
    return Rectangle(
      x: (paper.width - width) * 0.5, y: (paper.height - height) * 0.5, width: width, height: height)
  }

  /// The trim box of a card, counted row by row.
  func frame(_ index: Int) -> Rectangle {
    Rectangle(
      x: bounds.x + (card.width + gutter) * Double(index % columns),
      y: bounds.y + (card.height + gutter) * Double(index / columns), width: card.width, height: card.height)
  }

  // MARK: Crop marks

  /// Ticks on every line at which the sheet is cut: outside of the cards where the paper has room for them, else within their
  /// margins, which printers reach; and a cross wherever cards meet corner to corner.
  ///
  /// - Parameter bleed: kept clear of.
  func marks(bleed: Millimetres) -> [Rectangle] {
    let vertical = cuts(from: bounds.x, card.width, columns, in: paper.width)
    let horizontal = cuts(from: bounds.y, card.height, rows, in: paper.height)
    var marks: [Rectangle] = []
    for x in vertical {
      marks += ticks(bounds.y, of: paper.height, bleed: bleed).map { mark(x: x, top: $0.start, length: $0.length) }
    }
    for y in horizontal {
      marks += ticks(bounds.x, of: paper.width, bleed: bleed).map { mark(y: y, left: $0.start, length: $0.length) }
    }
    guard gutter <= 0.mm else { return marks }
    for x in vertical where x > bounds.x && x < bounds.maxX {
      for y in horizontal where y > bounds.y && y < bounds.maxY {
        marks.append(mark(x: x, top: y - Self.length * 0.5))
        marks.append(mark(y: y, left: x - Self.length * 0.5))
      }
    }
    return marks
  }

  private static let length = 4.mm
  private static let shortest = 1.mm
  private static let thickness = 0.1.mm
  /// Between a tick and what is printed.
  private static let distance = 1.mm
  /// What printers leave white at the paper's edge.
  private static let unprintable = 3.mm
  /// Less than this at the paper's edge is not cut off.
  static let sliver = 1.mm

  /// The places of the cuts along one axis. Where the paper itself ends with the cards, nothing is cut.
  private func cuts(
    from start: Millimetres, _ side: Millimetres, _ count: Int, in paper: Millimetres
  ) -> [Millimetres] {
    var cuts: [Millimetres] = []
    for index in 0..<count {
      let left = start + (side + gutter) * Double(index)
      for cut in [left, left + side] where cut > Self.sliver && cut < paper - Self.sliver {
        if let last = cuts.last, cut.value - last.value < 0.01 { continue }
        cuts.append(cut)
      }
    }
    return cuts
  }

  /// The two ticks of a cut: before the cards and behind them. The nearer the cards are to the paper's edge, the shorter they get;
  /// where too little is left, they stand on the edges of cards.
  private func ticks(
    _ start: Millimetres, of paper: Millimetres, bleed: Millimetres
  ) -> [(start: Millimetres, length: Millimetres)] {
    let room = start - bleed - Self.distance - Self.unprintable
    let isOutside = room >= Self.shortest
    let length = isOutside ? min(room, Self.length) : Self.length
    let first = isOutside ? start - bleed - Self.distance - length : Self.unprintable
    return [(first, length), (paper - first - length, length)]
  }

  private func mark(x: Millimetres, top: Millimetres, length: Millimetres = length) -> Rectangle {
    Rectangle(x: x - Self.thickness * 0.5, y: top, width: Self.thickness, height: length)
  }

  private func mark(y: Millimetres, left: Millimetres, length: Millimetres = length) -> Rectangle {
    Rectangle(x: left, y: y - Self.thickness * 0.5, width: length, height: Self.thickness)
  }
}
