import DeskCards
import Testing

@Suite struct SheetImpositionTests {
  private let card = Card(front: CardLayout(size: .a6Landscape, items: []))

  @Test(arguments: [(1, 1), (4, 1), (5, 2), (9, 3)])
  func fourCardsStandOnASheet(cards: Int, sheets: Int) throws {
    #expect(try SheetImposition.sheets(Array(repeating: card, count: cards)).count == sheets)
  }

  @Test func cardsAreTrueToSizeAndMeetOnTheCutLines() throws {
    let sheet = try #require(try SheetImposition.sheets(Array(repeating: card, count: 4)).first)
    #expect(sheet.size == Size.a4.turned)
    for placed in sheet.cards {
      #expect(placed.frame.width == Millimetres(148) && placed.frame.height == Millimetres(105))
      #expect(placed.frame.x >= Millimetres(0) && placed.frame.maxX <= sheet.size.width)
      #expect(placed.frame.y >= Millimetres(0) && placed.frame.maxY <= sheet.size.height)
    }
    let cutX = sheet.cards[0].frame.maxX
    let cutY = sheet.cards[0].frame.maxY
    #expect(sheet.cards[3].frame.x == cutX && sheet.cards[3].frame.y == cutY)
    for mark in sheet.marks {
      let isVertical = mark.height > mark.width
      let middle = isVertical ? mark.x.value + mark.width.value / 2 : mark.y.value + mark.height.value / 2
      #expect(abs(middle - (isVertical ? cutX.value : cutY.value)) < 0.001)
    }
  }

  @Test func marksKeepClearOfThePapersEdge() throws {
    let sheet = try #require(try SheetImposition.sheets([card]).first)
    for mark in sheet.marks {
      #expect(mark.x.value >= 3 && mark.y.value >= 3)
      #expect(mark.maxX.value <= 294.01 && mark.maxY.value <= 207.01)
    }
  }
}
