import DeskCards
import PhraseModel
import Testing

/// Which form goes with which number, and the charter.
@Suite struct NumberCardTests {
  private let set = CardSet(language: CardFixtures.language(), edition: "2026-11", contents: [])

  /// Polish, as a grammar has it.
  private let book = CountedTerm(
    id: "book",
    lines: [
      [
        .init(numbers: "1", noun: "książka"), .init(numbers: "2–4, 22–24, 32–34, …", noun: "książki"),
        .init(numbers: "0, 5–21, 25–31, 35–40, …", noun: "książek"),
      ],
      [.init(numbers: "1", noun: "książkę"), .init(numbers: "0, 5–21, 25–31, …", noun: "książek")],
    ])

  private func cards(_ terms: [CountedTerm], _ style: CardStyle) throws -> [CardLayout] {
    try NumberCards(
      set: set, face: CardFixtures.face("Liczby i\u{A0}formy"), terms: terms, style: style, measurer: PlainMeasurer()
    ).cards().map(\.front)
  }

  @Test(arguments: CardSize.all, [false, true])
  func noLineEndsBetweenNumbersAndWhatTheyCount(size: CardSize, isLarge: Bool) throws {
    let style = CardStyle(size: size.size, isLarge: isLarge)
    guard let cards = try size.made({ try self.cards([book], style) }) else { return }
    var lines: [String] = []
    for case .text(let text, let frame) in cards.flatMap(\.items) {
      lines += try PlainMeasurer.lines(of: text, width: frame.width).map { $0.replacing("\u{A0}", with: " ") }
    }
    for counted in book.lines.joined() {
      #expect(lines.contains { $0.contains("\(counted.numbers) \(counted.noun)") }, "\(counted)")
    }
    for card in cards { CardExpectations.expectSound(card, style, "\(size.name)") }
  }

  @Test func theFirstLineOfATermLeads() throws {
    let card = try #require(try cards([book], CardStyle()).first)
    let first = try #require(card.text("książka")), second = try #require(card.text("książkę"))
    #expect(first.size > second.size)
    #expect(first.runs.filter { $0.text.contains("książ") }.allSatisfy { $0.weight == .bold })
    #expect(second.runs.filter { $0.text.contains("książ") }.allSatisfy { $0.weight == .regular })
  }

  @Test func termsGoOnOnFurtherCards() throws {
    let cards = try cards(Array(repeating: book, count: 12), CardStyle())
    #expect(cards.count > 1 && cards[1].texts[0].hasSuffix("cd."))
    #expect(cards.flatMap(\.texts).count { $0.contains("książka") } == 12)
  }

  // MARK: The charter

  private let rights = [
    ("Uprzejma obsługa", "Witamy każdego i pomagamy życzliwie, także wtedy, gdy jest kolejka."),
    ("Znajomość możliwości", "Mówimy, co można zrobić, i nikogo nie odsyłamy z pustymi rękami."),
    ("Równa obsługa", "Dla wszystkich obowiązują te same zasady, przy każdym stanowisku."),
    ("Prywatność i szacunek", "Nie pytamy, po co komu książka, i nie mówimy o tym głośno."),
  ]

  private func charter(_ style: CardStyle) throws -> [CardLayout] {
    try CharterCards(
      set: set, face: CardFixtures.face("Państwa prawa"),
      rights: rights.map {
        CharterRight(title: $0.0, text: $0.1, colour: Colour(red: 0.1, green: 0.37, blue: 0.62))
      }, style: style, measurer: PlainMeasurer()
    ).cards().map(\.front)
  }

  @Test(arguments: CardSize.all, [false, true])
  func theCharterNumbersTheRightsAndSpeaksToReaders(size: CardSize, isLarge: Bool) throws {
    let style = CardStyle(size: size.size, isLarge: isLarge)
    guard let cards = try size.made({ try charter(style) }) else { return }
    let texts = cards.flatMap(\.styledTexts)
    for (index, (title, sentence)) in rights.enumerated() {
      let at = try #require(texts.firstIndex { $0.text == title && $0.role == .heading })
      #expect(texts[at - 1].text == String(index + 1) && texts[at + 1].text == sentence)
      #expect(texts[at + 1].size >= Points(isLarge ? 18 : 14), "\(sentence)")
    }
    for card in cards { CardExpectations.expectSound(card, style, "\(size.name)") }
  }

  @Test func aPosterIsOneSheetWithTypeAsLargeAsItHolds() throws {
    let size = try #require(Size(card: "a3"))
    let cards = try charter(CardStyle(size: size))
    #expect(cards.count == 1)
    let frames = cards[0].items.compactMap { if case .text(let text, let frame) = $0 { (text, frame) } else { nil } }
    let body = frames.filter { text, _ in rights.contains { $0.1 == text.text } }
    #expect(body.allSatisfy { $0.0.size > Points(24) })
    // One fiftieth more would not go on: what is left is less than a line of the type.
    let end = body.map(\.1.maxY.value).max() ?? 0
    let imprint = try #require(frames.last).1.y.value
    #expect(imprint - end < Millimetres(body[0].0.size).value * 3)
  }
}
