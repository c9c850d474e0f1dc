import DeskCards
import PhraseModel
import Testing

/// The alphabetical index.
@Suite struct IndexCardTests {
  private let page = Size(width: Millimetres(148), height: Millimetres(210))

  private func cards(_ buckets: [IndexBucket], _ style: CardStyle) throws -> [CardLayout] {
    let set = CardSet(language: CardFixtures.language(), edition: "2026-11", contents: [])
    return try IndexCards(
      set: set, face: CardFixtures.face("Spis alfabetyczny"), buckets: buckets, style: style,
      measurer: PlainMeasurer()
    ).cards().map(\.front)
  }

  private func bucket(_ label: String, _ texts: [String], cards: [Int] = [3, 7]) -> IndexBucket {
    IndexBucket(label: label, entries: texts.map { IndexEntry(text: $0, isKeyword: true, cards: cards) })
  }

  @Test func twoColumnsGoOnFromOneToTheNext() throws {
    let buckets = ["A", "Ą", "B", "C"].map { letter in
      bucket(letter, (1...12).map { "\(letter) \($0)" })
    }
    let card = try #require(try cards(buckets, CardStyle(size: page)).first)
    let middle = Millimetres(74)
    var entries: [(text: String, frame: Rectangle)] = []
    for case .text(let text, let frame) in card.items
    where text.role == .paragraph && ["A ", "Ą ", "B ", "C "].contains(String(text.text.prefix(2))) {
      entries.append((text.text, frame))
    }
    #expect(entries.map(\.text) == ["A", "Ą", "B", "C"].flatMap { letter in (1...12).map { "\(letter) \($0)" } })
    let left = entries.prefix { $0.frame.x < middle }
    // As even as the order allows: half of the 48 in each column, give or take what a heading takes.
    #expect((22...26).contains(left.count))
    #expect(entries.dropFirst(left.count).allSatisfy { $0.frame.x > middle })
    #expect(left.allSatisfy { $0.frame.maxX < middle })
  }

  @Test func numbersStandAtTheColumnsEnd() throws {
    let card = try #require(try cards([bucket("K", ["karta"])], CardStyle(size: page)).first)
    let entry = try #require(card.frame(of: "karta")), numbers = try #require(card.frame(of: "3, 7"))
    #expect(numbers.y == entry.y && numbers.x >= entry.maxX)
    #expect(try #require(card.text("3, 7")).alignment == .end)
  }

  @Test func manyNumbersStandBelow() throws {
    let many = Array(1...20)
    let card = try #require(try cards([bucket("K", ["karta"], cards: many)], CardStyle(size: page)).first)
    let entry = try #require(card.frame(of: "karta")), numbers = try #require(card.frame(of: "1, 2, 3"))
    #expect(numbers.y >= entry.maxY)
    #expect(card.texts.contains(many.map(String.init).joined(separator: ", ")))
  }

  @Test func noLetterStandsAloneAtTheEndOfAColumn() throws {
    for length in 1...9 {
      let buckets = (0..<26).map { index in
        bucket(String(UnicodeScalar(UInt8(65 + index))), (1...length).map { "słowo \($0)" })
      }
      for card in try cards(buckets, CardStyle(size: page)) {
        let texts = card.items.compactMap { if case .text(let text, let frame) = $0 { (text, frame) } else { nil } }
        for (text, frame) in texts where text.role == .heading {
          #expect(texts.contains { $0.0.text == "słowo 1" && $0.1.x == frame.x && $0.1.y > frame.y }, "\(text.text)")
        }
      }
    }
  }

  @Test func aLongWordTakesTheWholeWidth() throws {
    // 34 characters at 12 pt are 72 mm by the grid that measures here: more than a column, less than the page.
    let word = String(repeating: "ż", count: 34)
    let card = try #require(try cards([bucket("Ż", [word, "żal"])], CardStyle(size: page)).first)
    #expect(try #require(card.frame(of: word)).width > Millimetres(72))
    #expect(
      performing: { try cards([bucket("Ż", [String(repeating: "ż", count: 80)])], CardStyle(size: page)) },
      throws: { if case CardError.overflow = $0 { true } else { false } })
  }

  @Test func aLetterWithoutEntriesIsLeftOut() throws {
    let card = try #require(try cards([bucket("A", []), bucket("B", ["baza"])], CardStyle(size: page)).first)
    #expect(!card.texts.contains("A") && card.texts.contains("B"))
  }

  @Test(arguments: CardSize.all, [false, true])
  func nothingIsOutsideOfThePage(size: CardSize, isLarge: Bool) throws {
    let style = CardStyle(size: size.size, isLarge: isLarge)
    let buckets = ["A", "B", "C"].map { letter in
      bucket(letter, (1...20).map { "\(letter) zdanie, które ma numer \($0)" })
    }
    for card in try size.made({ try cards(buckets, style) }) ?? [] {
      CardExpectations.expectSound(card, style, "\(size.name)")
    }
  }
}
