import PhraseModel
import Testing

@testable import DeskCards

/// How blocks are divided among columns and cards.
@Suite struct CardPaginatorTests {
  private func paginator(_ language: CardLanguage = CardFixtures.language()) -> CardPaginator {
    CardPaginator(
      set: CardSet(language: language, edition: "2026-11", contents: []), style: style, measurer: PlainMeasurer())
  }

  /// Gaps of a millimetre, so that heights can be added up in the head.
  private var style: CardStyle {
    var style = CardStyle()
    style.entryGap = 1.mm
    style.rowGap = 1.mm
    return style
  }

  private func block(_ name: String, _ height: Double, isHeading: Bool = false) -> CardBlock {
    CardBlock(
      name: name, phrase: PhraseID(name), states: [], rows: [.init(height: height.mm, items: [])], isHeading: isHeading)
  }

  private func names(
    _ blocks: [CardBlock], columns: Int = 1, available: Double = 50
  ) throws -> [[[String]]] {
    let section = CardSection(face: CardFixtures.face("Karta"), blocks: blocks, columns: columns)
    return try paginator().pages(of: section, available: available.mm).map { page in
      page.blocks.map { $0.map(\.name) }
    }
  }

  @Test func blocksFillCardsInOrder() throws {
    // Four of ten millimetres with the gaps are 43; a fifth would make 54.
    let blocks = (1...4).map { block("\($0)", 10) }
    #expect(try names(blocks) == [[["1", "2", "3", "4"]]])
    // What needs a second card is divided in halves.
    #expect(try names((1...6).map { block("\($0)", 10) }) == [[["1", "2", "3"]], [["4", "5", "6"]]])
    #expect(try names([]) == [])
  }

  @Test func cardsAreFilledEvenlyAndAreAsFewAsPossible() throws {
    for count in 1...40 {
      let pages = try names((1...count).map { block("\($0)", 10) }).map { $0.joined().count }
      #expect(pages.count == (count + 3) / 4)
      #expect((pages.max() ?? 0) - (pages.min() ?? 0) <= ((pages.max() ?? 0) + pages.count - 1) / 2)
      #expect(pages.reduce(0, +) == count)
    }
  }

  @Test func columnsShareACard() throws {
    let blocks = (1...8).map { block("\($0)", 10) }
    #expect(try names(blocks, columns: 2) == [[["1", "2", "3", "4"], ["5", "6", "7", "8"]]])
    // Three go into two columns, though one would hold them.
    #expect(try names(Array(blocks.prefix(3)), columns: 2) == [[["1", "2"], ["3"]]])
    #expect(try names((1...9).map { block("\($0)", 10) }, columns: 2).count == 2)
  }

  @Test func aHeadingGoesWithWhatFollows() throws {
    let blocks = [block("1", 10), block("2", 10), block("3", 10), block("A", 10, isHeading: true), block("4", 10)]
    #expect(try names(blocks).allSatisfy { $0.allSatisfy { $0.last != "A" } })
    let two = [block("1", 30), block("A", 8, isHeading: true), block("B", 8, isHeading: true), block("2", 10)]
    #expect(try names(two) == [[["1"]], [["A", "B", "2"]]])
  }

  @Test func aHeadingAndWhatFollowsNeverOverflowTheCardTogether() throws {
    let blocks = [block("1", 45), block("A", 10, isHeading: true), block("2", 45)]
    #expect(
      performing: { try names(blocks) },
      throws: { if case CardError.overflow(_, phrase: PhraseID("2"), _) = $0 { true } else { false } })
  }

  @Test func noColumnIsTallerThanItMayBe() throws {
    // Heights from 3 to 20 mm in an order that has none.
    let heights = (0..<60).map { Double(3 + $0 * 37 % 18) }
    for perCard in 1...3 {
      let blocks = heights.enumerated().map { block("\($0)", $1, isHeading: $0 % 7 == 0) }
      let pages = try names(blocks, columns: perCard)
      #expect(pages.flatMap { $0.joined() } == heights.indices.map(String.init))
      for column in pages.joined() {
        let height = column.compactMap { Int($0) }.map { heights[$0] }.reduce(Double(column.count - 1), +)
        #expect(height <= 50.001)
        #expect(column.last.flatMap { Int($0) }.map { $0 % 7 != 0 } == true)
      }
    }
  }

  // MARK: Blocks that are too tall

  @Test func aTallBlockIsDividedBetweenItsRowsAndItsFirstRowRepeated() throws {
    var tall = block("a", 10)
    tall.rows += (1...7).map { _ in .init(height: 10.mm, items: []) }
    let section = CardSection(face: CardFixtures.face("Karta"), blocks: [tall])
    let pages = try paginator().pages(of: section, available: 50.mm)
    // The lead and three rows are 43 mm: seven rows need three cards.
    #expect(pages.map { $0.blocks[0][0].rows.count } == [4, 4, 2])
    #expect(pages.map(\.isContinued) == [false, true, true])
  }

  @Test func aTallRowStandsAloneWhereWhatToSayHasNoRoomBesideIt() throws {
    var tall = block("a", 10)
    tall.rows += [45, 20, 10].map { .init(height: Double($0).mm, items: []) }
    tall.hasSeparableRows = true
    let section = CardSection(face: CardFixtures.face("Karta"), blocks: [tall])
    let pages = try paginator().pages(of: section, available: 50.mm)
    #expect(pages.map { $0.blocks[0][0].rows.map(\.height.value) } == [[10], [45], [10, 20, 10]])
  }

  @Test func aRowThatIsTooTallForACardOfItsOwnIsAnError() throws {
    var tall = block("a", 10)
    tall.rows.append(.init(height: 45.mm, items: []))
    #expect(
      performing: {
        try paginator().pages(of: CardSection(face: CardFixtures.face("Karta"), blocks: [tall]), available: 50.mm)
      },
      throws: { if case CardError.overflow(_, phrase: PhraseID("a"), _) = $0 { true } else { false } })
  }

  @Test func theTallerSideDecides() throws {
    var blocks = (1...4).map { block("\($0)", 10) }
    for index in blocks.indices { blocks[index].back = [.init(height: 20.mm, items: [])] }
    #expect(try names(blocks) == [[["1", "2"]], [["3", "4"]]])
  }

  // MARK: What every card has

  @Test func aLongStateHasRoomBelowTheLastPhrase() throws {
    let long = "sprawdzone przez osobę, która zna ten język od dziecka, i wypróbowane przy ladzie"
    let language = CardFixtures.language(states: [.draft: "szkic", .deskTested: long])
    let entries = (1...40).map { number in
      CardEntry(
        phrase: CardFixtures.phrase("p\(number)"), lead: CardFixtures.form("Zdanie numer \(number)."), axes: [],
        avoid: nil, state: .deskTested)
    }
    let set = CardSet(
      language: language, edition: "2026-11",
      contents: [CardContent(situation: "loans", face: CardFixtures.face("Wypożyczenia"), entries: entries)])
    for card in try CardComposer(set: set, measurer: PlainMeasurer()).cards() {
      #expect(card.front.texts.last?.hasSuffix(long) == true)
      CardExpectations.expectSound(card.front, CardStyle(), "long state")
    }
  }

  @Test func hundredsOfCardsAreNumbered() throws {
    let entries = (1...900).map { CardFixtures.entry("p\($0)", "Zdanie numer \($0).") }
    let set = CardFixtures.set(entries)
    let composer = CardComposer(set: set, style: CardStyle(size: .id1), measurer: PlainMeasurer())
    let cards = try composer.cards()
    #expect(cards.count > 99)
    for (index, card) in cards.enumerated() {
      #expect(card.front.texts.last == "pl · \(index + 1)/\(cards.count) · wyd. 2026-11 · szkic")
    }
    CardExpectations.expectSound(cards[cards.count - 1].front, CardStyle(size: .id1), "last")
    // Each phrase is found on the card that the index names.
    let numbers = try composer.numbers()
    #expect(numbers.count == 900)
    for (id, number) in numbers {
      #expect(cards[number - 1].front.texts.contains("Zdanie numer \(id.identifier.dropFirst())."))
    }
  }
}
