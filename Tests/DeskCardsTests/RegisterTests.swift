import PhraseModel
import Testing

@testable import DeskCards

/// Whether backs meet their fronts once the sheet has been turned over.
@Suite struct RegisterTests {
  /// A sheet of cards, the sides of each told apart by their text.
  private func cards(_ count: Int, _ size: Size, hasBacks: Bool = true) -> [Card] {
    func side(_ name: String) -> CardLayout {
      let frame = Rectangle(x: 6.mm, y: 6.mm, width: 30.mm, height: 6.mm)
      return CardLayout(size: size, items: [.text(StyledText([.init(name)], size: 12.pt), frame)])
    }
    return (0..<count).map { Card(front: side("front \($0)"), back: hasBacks ? side("back \($0)") : nil) }
  }

  /// Where a point of the back is on the front of the same sheet, seen through it: a sheet that is turned about its left or
  /// right edge has left and right changed over, one that is turned about its top or bottom edge has up and down.
  ///
  /// Duplex printers know edges by their length alone.
  private func seenThrough(_ point: Point, _ sheet: Size, _ turning: SheetStyle.Turning) -> Point {
    let isUpright = sheet.height > sheet.width
    // The long edges of an upright sheet are its left and its right one.
    let aboutItsSide = isUpright == (turning == .longEdge)
    return aboutItsSide
      ? Point(x: sheet.width - point.x, y: point.y) : Point(x: point.x, y: sheet.height - point.y)
  }

  /// A card's corners on its sheet: where its top left and top right are, as printed.
  private func corners(_ card: SheetLayout.PlacedCard) -> (topLeft: Point, topRight: Point) {
    let frame = card.frame
    return card.isUpsideDown
      ? (Point(x: frame.maxX, y: frame.maxY), Point(x: frame.x, y: frame.maxY))
      : (Point(x: frame.x, y: frame.y), Point(x: frame.maxX, y: frame.y))
  }

  private func name(_ card: SheetLayout.PlacedCard) -> String { card.card.texts.first ?? "" }

  private func distance(_ one: Point, _ other: Point) -> Double {
    max(abs(one.x.value - other.x.value), abs(one.y.value - other.y.value))
  }

  /// Sizes whose best grids are upright and landscape, square and single.
  private static let sizes = [
    ("a6", 1), ("a6", 4), ("a6", 5), ("a7", 8), ("a7", 13), ("id-1", 9), ("a5", 3), ("a4", 2), ("70x100mm", 5),
    ("100x70mm", 5), ("60x60mm", 7), ("148x210mm", 3),
  ]

  @Test(arguments: SheetStyle.Turning.allCases, sizes)
  func backsLieOnTheirFrontsAndEachCardTurnsLikeAPage(turning: SheetStyle.Turning, card: (String, Int)) throws {
    let size = try #require(Size(card: card.0))
    for (gutter, bleed) in [(0.0, 0.0), (5, 0), (0, 3)] {
      let style = SheetStyle(gutter: gutter.mm, bleed: bleed.mm, turning: turning)
      let sheets = try SheetImposition.sheets(cards(card.1, size), style)
      #expect(sheets.count % 2 == 0)
      var met = 0
      for pair in stride(from: 0, to: sheets.count, by: 2) {
        let (front, back) = (sheets[pair], sheets[pair + 1])
        #expect(front.size == back.size && front.cards.count == back.cards.count)
        for card in front.cards {
          let other = try #require(
            back.cards.first { name($0).split(separator: " ")[1] == name(card).split(separator: " ")[1] })
          #expect(name(card).hasPrefix("front") && name(other).hasPrefix("back"))
          // Turned like a page, a card has the left of its back behind the right of its front, and its top behind the top.
          let (ahead, behind) = (corners(card), corners(other))
          #expect(distance(seenThrough(behind.topLeft, back.size, turning), ahead.topRight) < 0.1)
          #expect(distance(seenThrough(behind.topRight, back.size, turning), ahead.topLeft) < 0.1)
          met += 1
        }
        // Both sides are cut at the same lines.
        for mark in back.marks {
          let seen = seenThrough(Point(x: mark.x + mark.width * 0.5, y: mark.y + mark.height * 0.5), back.size, turning)
          #expect(
            front.marks.contains {
              distance(Point(x: $0.x + $0.width * 0.5, y: $0.y + $0.height * 0.5), seen) < 0.1
            })
        }
      }
      #expect(met == card.1)
    }
  }

  @Test func cardsWithoutBacksShareTheirSheets() throws {
    let style = SheetStyle(turning: .longEdge)
    let sheets = try SheetImposition.sheets(cards(9, .a6Landscape, hasBacks: false), style)
    // Five cards of two sides: four on the first sheet, one on the second, whose back is empty.
    #expect(sheets.map(\.cards.count) == [4, 4, 1, 0])
    #expect(
      sheets.map { $0.cards.map(name) } == [
        ["front 0", "front 2", "front 4", "front 6"], ["front 1", "front 3", "front 5", "front 7"], ["front 8"], [],
      ])
  }

  @Test func withoutDuplexThereAreNoBacks() throws {
    let sheets = try SheetImposition.sheets(cards(5, .a6Landscape, hasBacks: false))
    #expect(sheets.map(\.cards.count) == [4, 1])
  }

  @Test func theNudgeIsForBacksWhereThereAreAnyAndTheScaleForAll() throws {
    let adjustment = PrintAdjustment(scale: 1.01, offset: Point(x: 0.4.mm, y: 0.3.mm))
    let none = Point(x: 0.mm, y: 0.mm)
    let duplex = try SheetImposition.sheets(
      cards(5, .a6Landscape), SheetStyle(turning: .shortEdge, adjustment: adjustment))
    #expect(duplex.map(\.adjustment.offset) == [none, adjustment.offset, none, adjustment.offset])
    let simplex = try SheetImposition.sheets(
      cards(5, .a6Landscape, hasBacks: false), SheetStyle(adjustment: adjustment))
    #expect(simplex.map(\.adjustment.offset) == [adjustment.offset, adjustment.offset])
    let booklet = try SheetImposition.sheets(
      cards(4, Size.a5Landscape.turned, hasBacks: false), SheetStyle(arrangement: .booklet, adjustment: adjustment))
    #expect(booklet.map(\.adjustment.offset) == [none, adjustment.offset])
    for sheets in [duplex, simplex, booklet] { #expect(sheets.allSatisfy { $0.adjustment.scale == 1.01 }) }
  }
}
