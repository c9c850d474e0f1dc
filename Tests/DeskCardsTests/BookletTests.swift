import PhraseModel
import Testing

@testable import DeskCards

/// Booklets, folded and read; and tents.
@Suite struct BookletTests {
  private func page(_ number: Int, _ size: Size = Size.a5Landscape.turned) -> Card {
    let frame = Rectangle(x: 10.mm, y: 10.mm, width: 30.mm, height: 6.mm)
    return Card(front: CardLayout(size: size, items: [.text(StyledText([.init("\(number)")], size: 12.pt), frame)]))
  }

  /// What is printed on a half of a sheet's side, as the sheet lies before its reader.
  private struct Half: Equatable {
    var page: Int?
    var isUpsideDown = false
  }

  private func half(_ sheet: SheetLayout, isRight: Bool) -> Half {
    let middle = sheet.size.width * 0.5
    guard let card = sheet.cards.first(where: { ($0.frame.x + $0.frame.width * 0.5 > middle) == isRight }) else {
      return Half()
    }
    return Half(page: card.card.texts.first.flatMap { Int($0) }, isUpsideDown: card.isUpsideDown)
  }

  /// The pages of a booklet as its reader meets them: printed sheets are turned over as the printer does, laid on each other
  /// with the first at the bottom, folded down the middle, and leafed through.
  private func read(_ sheets: [SheetLayout], _ turning: SheetStyle.Turning) -> [Half] {
    /// The back of a leaf, seen after the sheet has been turned like a page.
    func backs(_ sheet: SheetLayout) -> (left: Half, right: Half) {
      let (left, right) = (half(sheet, isRight: false), half(sheet, isRight: true))
      // A sheet that lies on its long side is turned like a page about its short edge. Turned about the long one, it comes out
      // on its head, and has to be turned once more by hand: the left is then at the right.
      guard turning == .longEdge else { return (left, right) }
      func turned(_ half: Half) -> Half { Half(page: half.page, isUpsideDown: half.page != nil && !half.isUpsideDown) }
      return (turned(right), turned(left))
    }
    let leaves = stride(from: 0, to: sheets.count, by: 2).map { (front: sheets[$0], back: sheets[$0 + 1]) }
    // The outermost sheet's right half comes first, then what is behind it, and so on inwards; from the middle on, the left
    // halves, back first.
    let first = leaves.flatMap { [half($0.front, isRight: true), backs($0.back).left] }
    let second = leaves.reversed().flatMap { [backs($0.back).right, half($0.front, isRight: false)] }
    return first + second
  }

  @Test(arguments: SheetStyle.Turning.allCases, 1...22)
  func theFoldedBookletIsReadInOrder(turning: SheetStyle.Turning, count: Int) throws {
    let pages = (1...count).map { page($0) }
    let sheets = try SheetImposition.sheets(pages, SheetStyle(arrangement: .booklet, turning: turning))
    #expect(sheets.count == (count + 3) / 4 * 2)
    let total = (count + 3) / 4 * 4
    #expect(read(sheets, turning) == (1...total).map { Half(page: $0 <= count ? $0 : nil) })
  }

  @Test func pagesMeetAtTheFoldAndAreTrueToSize() throws {
    for sheet in try SheetImposition.sheets((1...8).map { page($0) }, SheetStyle(arrangement: .booklet)) {
      #expect(sheet.size == Size.a4.turned)
      for card in sheet.cards {
        #expect(card.frame.width == 148.mm && card.frame.height == 210.mm && card.frame.y == 0.mm)
        #expect(card.frame.x == 148.5.mm || abs(card.frame.maxX.value - 148.5) < 0.001)
      }
      // Ticks at the fold.
      #expect(sheet.marks.count == 2 && sheet.marks.allSatisfy { abs($0.x.value + $0.width.value / 2 - 148.5) < 0.001 })
    }
  }

  @Test func aSpreadThatIsWiderThanThePaperIsAnError() {
    #expect(
      performing: { try SheetImposition.sheets([page(1, .a4)], SheetStyle(arrangement: .booklet)) },
      throws: { if case CardError.paper(.a4, card: Size.a3.turned) = $0 { true } else { $0 is CardError } })
  }

  // MARK: Tents

  private func tents(_ card: Card, paper: Size = .a4, bleed: Double = 0) throws -> [SheetLayout] {
    try SheetImposition.sheets([card], SheetStyle(paper: paper, arrangement: .tent, bleed: bleed.mm))
  }

  @Test func aTentReadsUprightOnBothSidesOnceItIsFolded() throws {
    let front = page(1, .tentSide).front, back = page(2, .tentSide).front
    let sheet = try #require(try tents(Card(front: front, back: back)).first)
    #expect(sheet.size == .a4 && sheet.cards.count == 2)
    let lower = try #require(sheet.cards.first { $0.frame.y == 148.5.mm })
    let upper = try #require(sheet.cards.first { $0.frame.y == 0.mm })
    #expect(lower.card == front && upper.card == back)
    // The fold is the ridge: the tops of both sides meet there, so the upper half is printed on its head.
    #expect(!lower.isUpsideDown && upper.isUpsideDown)
    for card in sheet.cards {
      #expect(card.frame.width == 210.mm && card.frame.height == 148.5.mm && card.frame.x == 0.mm)
    }
    #expect(sheet.marks.count == 2 && sheet.marks.allSatisfy { abs($0.y.value + $0.height.value / 2 - 148.5) < 0.001 })
  }

  @Test func aTentOfOneSideShowsItTwice() throws {
    let card = page(1, .tentSide)
    #expect(try tents(card)[0].cards.map(\.card) == [card.front, card.front])
    #expect(try SheetImposition.sheets([card, card, card], SheetStyle(arrangement: .tent)).count == 3)
  }

  @Test func aTentOnLargerPaperIsCutOut() throws {
    let sheet = try #require(try tents(page(1, .tentSide), paper: .a3).first)
    #expect(sheet.trim == Rectangle(x: 43.5.mm, y: 61.5.mm, width: 210.mm, height: 297.mm))
    // Every edge of the trim has a tick at both of its ends.
    let vertical = sheet.marks.filter { $0.height > $0.width }.map { $0.x.value + $0.width.value / 2 }
    let horizontal = sheet.marks.filter { $0.width > $0.height }.map { $0.y.value + $0.height.value / 2 }
    for x in [43.5, 253.5] { #expect(vertical.count { abs($0 - x) < 0.001 } == 2) }
    for y in [61.5, 358.5] { #expect(horizontal.count { abs($0 - y) < 0.001 } == 2) }
    #expect(horizontal.count { abs($0 - 210) < 0.001 } == 2)
  }

  @Test func aTentThatIsLargerThanThePaperIsAnError() throws {
    let letter = try #require(Size(paper: "letter"))
    #expect(
      performing: { try tents(page(1, .tentSide), paper: letter) },
      throws: { if case CardError.paper = $0 { true } else { false } })
  }
}
