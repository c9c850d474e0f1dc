import PhraseModel
import Testing

@testable import DeskCards

/// True size, crop marks, bleed and boxes.
@Suite struct CropMarkTests {
  private func sheets(_ size: Size, count: Int = 40, _ style: SheetStyle) throws -> [SheetLayout] {
    try SheetImposition.sheets(Array(repeating: Card(front: CardLayout(size: size, items: [])), count: count), style)
  }

  private static let papers = ["a4", "a3", "letter", "320x450mm"]
  private static let cards = ["id-1", "a7", "a6", "a5", "100x70mm", "70x100mm", "90x50mm", "99x69mm", "60x60mm"]

  private func styles(_ paper: String) throws -> [SheetStyle] {
    let paper = try #require(Size(paper: paper))
    return [(0.0, 0.0), (4, 0), (0, 3), (10, 3), (0, 5)].map { gutter, bleed in
      SheetStyle(paper: paper, gutter: gutter.mm, bleed: bleed.mm)
    }
  }

  @Test(arguments: papers, cards)
  func everyCardIsTrueToSizeAndApartFromTheOthers(paper: String, card: String) throws {
    let size = try #require(Size(card: card))
    for style in try styles(paper) {
      for sheet in try sheets(size, style) {
        let all = sheet.cards.map(\.frame)
        for (index, frame) in all.enumerated() {
          #expect(frame.width == size.width && frame.height == size.height)
          #expect(frame.x.value >= -0.01 && frame.maxX.value <= sheet.size.width.value + 0.01)
          #expect(frame.y.value >= -0.01 && frame.maxY.value <= sheet.size.height.value + 0.01)
          for other in all[(index + 1)...] {
            // Colour that runs over the edge of one stays clear of the next: a bleed each.
            let apart = max(
              other.x.value - frame.maxX.value, frame.x.value - other.maxX.value, other.y.value - frame.maxY.value,
              frame.y.value - other.maxY.value)
            #expect(apart >= max(style.gutter.value, style.bleed.value * 2) - 0.01)
          }
        }
      }
    }
  }

  /// Every straight line that a card is cut along has a tick beyond both ends, unless the paper ends there.
  @Test(arguments: papers, cards)
  func everyCutIsMarkedAtBothEndsAndNoMarkStandsElsewhere(paper: String, card: String) throws {
    let size = try #require(Size(card: card))
    for style in try styles(paper) {
      let sheet = try #require(try sheets(size, style).first)
      let bounds = bounds(sheet)
      func isCut(_ place: Double, _ end: Double) -> Bool { place > 1 && place < end - 1 }
      let cutsX = sheet.cards.flatMap { [$0.frame.x.value, $0.frame.maxX.value] }
        .filter { isCut($0, sheet.size.width.value) }
      let cutsY = sheet.cards.flatMap { [$0.frame.y.value, $0.frame.maxY.value] }
        .filter { isCut($0, sheet.size.height.value) }
      let upright = sheet.marks.filter { $0.height > $0.width }, level = sheet.marks.filter { $0.width > $0.height }
      for x in cutsX {
        let ticks = upright.filter { abs($0.x.value + $0.width.value / 2 - x) < 0.1 }
        #expect(ticks.contains { $0.y < bounds.y + 10.mm } && ticks.contains { $0.maxY > bounds.maxY - 10.mm })
      }
      for y in cutsY {
        let ticks = level.filter { abs($0.y.value + $0.height.value / 2 - y) < 0.1 }
        #expect(ticks.contains { $0.x < bounds.x + 10.mm } && ticks.contains { $0.maxX > bounds.maxX - 10.mm })
      }
      for mark in upright { #expect(cutsX.contains { abs($0 - mark.x.value - mark.width.value / 2) < 0.1 }) }
      for mark in level { #expect(cutsY.contains { abs($0 - mark.y.value - mark.height.value / 2) < 0.1 }) }
    }
  }

  /// All cards together.
  private func bounds(_ sheet: SheetLayout) -> Rectangle {
    let frames = sheet.cards.map(\.frame)
    let (left, top) = (frames.map(\.x).min() ?? 0.mm, frames.map(\.y).min() ?? 0.mm)
    return Rectangle(
      x: left, y: top, width: (frames.map(\.maxX).max() ?? 0.mm) - left,
      height: (frames.map(\.maxY).max() ?? 0.mm) - top)
  }

  /// Within a card, a mark may only be on the line that it is cut along. Where colour runs over the edge and the paper has room for
  /// marks beyond it, they keep clear of it.
  @Test(arguments: papers, cards)
  func marksKeepClearOfCardsOfBleedAndOfThePapersEdge(paper: String, card: String) throws {
    let size = try #require(Size(card: card))
    for style in try styles(paper) {
      let sheet = try #require(try sheets(size, style).first)
      let bounds = bounds(sheet)
      for mark in sheet.marks {
        let isUpright = mark.height > mark.width
        let (start, end, paper) =
          isUpright ? (mark.y, mark.maxY, sheet.size.height) : (mark.x, mark.maxX, sheet.size.width)
        #expect(start.value >= 2.99 && end.value <= paper.value - 2.99)
        // A millimetre for the tick, one between it and the colour, and the three that printers leave white.
        let hasRoom = (isUpright ? bounds.y : bounds.x) > style.bleed + 5.mm
        let distance = style.bleed > 0.mm && hasRoom ? style.bleed : 0.mm - 0.1.mm
        let isClear = sheet.cards.allSatisfy { !CardExpectations.overlap(mark, $0.frame.outset(distance)) }
        #expect(isClear, "bleed \(style.bleed.value), gutter \(style.gutter.value): \(mark)")
      }
    }
  }

  @Test func boxesAreTheCutAndTheBleed() throws {
    let style = SheetStyle(bleed: 3.mm)
    // Two A6 cards on upright A4: 148 mm by 2 × 105 and a gutter of 6.
    let sheet = try #require(try sheets(.a6Landscape, count: 2, style).first)
    #expect(sheet.size == .a4)
    #expect(sheet.trim == Rectangle(x: 31.mm, y: 40.5.mm, width: 148.mm, height: 216.mm))
    #expect(sheet.bleed == Rectangle(x: 28.mm, y: 37.5.mm, width: 154.mm, height: 222.mm))
    // Where the paper ends with the cards, its edge is the trim: four A6 cards are 296 by 210.
    let full = try #require(try sheets(.a6Landscape, count: 4, SheetStyle()).first)
    #expect(full.trim == Rectangle(x: 0.mm, y: 0.mm, width: 297.mm, height: 210.mm) && full.bleed == full.trim)
  }

  @Test func bleedMakesRoomForItself() {
    #expect(SheetStyle(bleed: 3.mm).gutter == 6.mm)
    #expect(SheetStyle(gutter: 10.mm, bleed: 3.mm).gutter == 10.mm)
  }

  @Test(arguments: [("a3", "a4"), ("320x450mm", "a3"), ("211x298mm", "a4"), ("a4", "letter")])
  func cardsThatAreLargerThanThePaperAreAnError(card: String, paper: String) throws {
    let size = try #require(Size(card: card)), sheet = try #require(Size(paper: paper))
    #expect(
      performing: { try sheets(size, SheetStyle(paper: sheet)) },
      throws: { error in
        if case CardError.paper(let paper, let card) = error { paper == sheet && card == size } else { false }
      })
  }

  @Test(arguments: [("a6", 4), ("a5", 2), ("a7", 8), ("a4", 1), ("id-1", 10)])
  func asManyCardsStandOnA4AsItHolds(card: String, count: Int) throws {
    let size = try #require(Size(card: card))
    #expect(try sheets(size, SheetStyle()).first?.cards.count == count)
  }

  @Test func noCardsNeedNoSheets() throws {
    for arrangement in [SheetStyle.Arrangement.grid, .booklet, .tent] {
      #expect(try SheetImposition.sheets([], SheetStyle(arrangement: arrangement)).isEmpty)
    }
  }

  // MARK: The test sheet

  @Test(arguments: ["a4", "a3", "letter", "450x320mm"])
  func crossesOfTheTestSheetLieOnEachOtherHoweverItIsTurned(name: String) throws {
    let paper = try #require(Size(paper: name))
    let adjustment = PrintAdjustment(scale: 1.002, offset: Point(x: 0.4.mm, y: 0.mm - 0.2.mm))
    let sheets = try TestSheet.sheets(
      SheetStyle(paper: paper, adjustment: adjustment), measurer: PlainMeasurer())
    #expect(sheets.count == 2 && sheets.allSatisfy { $0.size == paper && $0.adjustment.scale == 1.002 })
    #expect(sheets.map(\.adjustment.offset) == [Point(x: 0.mm, y: 0.mm), adjustment.offset])
    /// The middles of all lines of 16 mm, the arms of crosses, in hundredths of a millimetre.
    func crosses(_ sheet: SheetLayout) -> Set<[Int]> {
      Set(
        (sheet.cards.first?.card.items ?? []).compactMap { item in
          guard case .path(let points, _, _) = item, let first = points.first, let last = points.last,
            abs(abs(first.x.value - last.x.value) + abs(first.y.value - last.y.value) - 16) < 0.001
          else { return nil }
          return [first.x.value + last.x.value, first.y.value + last.y.value].map { Int(($0 * 50).rounded()) }
        })
    }
    let places = crosses(sheets[0])
    #expect(places.count == 9 && places == crosses(sheets[1]))
    let (width, height) = (Int((paper.width.value * 100).rounded()), Int((paper.height.value * 100).rounded()))
    #expect(
      Set(places.map { [width - $0[0], $0[1]] }) == places && Set(places.map { [$0[0], height - $0[1]] }) == places)
    #expect(sheets.map { $0.cards[0].card.texts[0].prefix(3) } == ["1/2", "2/2"])
  }
}
