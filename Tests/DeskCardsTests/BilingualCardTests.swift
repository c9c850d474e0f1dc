import DeskCards
import PhraseModel
import Testing

/// Situation cards in two languages.
@Suite struct BilingualCardTests {
  private func cards(
    _ phrases: [CardPhrase], _ style: CardStyle = CardStyle(), reader: CardLanguage? = nil, hasReaderSide: Bool = false
  ) throws -> [Card] {
    let set = reader.map { CardFixtures.bilingualSet(phrases, reader: $0) } ?? CardFixtures.bilingualSet(phrases)
    return try CardComposer(set: set, style: style, hasReaderSide: hasReaderSide, measurer: PlainMeasurer()).cards()
  }

  private let card = CardFixtures.phrase(
    "a", "Czy mogę prosić o kartę?", "Можна ваш квиток?", sounds: ["Можна ваш квиток?": "mozna wasz kwytok?"])

  @Test func whatItMeansIsReadBeforeWhatIsSaidAndHowItSounds() throws {
    let front = try #require(try cards([card]).first).front
    #expect(
      front.texts == [
        "Wypożyczenia", "Czy mogę prosić o kartę?", "Можна ваш квиток?", "mozna wasz kwytok?", "Uprzejma obsługa",
        "pl+uk · 1/1 · wyd. 2026-11 · szkic / чернетка",
      ])
    // Each is told apart by language, and how it sounds is spelt for staff.
    #expect(front.styledTexts.map { $0.locale?.identifier } == ["pl", "pl", "uk", "pl", "pl", "pl"])
    let said = try #require(front.text("Можна"))
    #expect(said.runs.allSatisfy { $0.weight == .bold } && said.role == .heading)
    #expect(try #require(front.text("mozna")).runs.allSatisfy { $0.isItalic && $0.weight == .regular })
  }

  @Test func languagesStandAboveEachOtherOnA6AndBesideEachOtherFrom180Millimetres() throws {
    for (width, areBeside) in [(148.0, false), (179.0, false), (180.0, true), (210.0, true)] {
      let style = CardStyle(size: Size(width: Millimetres(width), height: Millimetres(148)))
      let front = try #require(try cards([card], style).first).front
      let own = try #require(front.frame(of: "Czy mogę")), said = try #require(front.frame(of: "Можна"))
      let sounds = try #require(front.frame(of: "mozna"))
      #expect((own.y == said.y && own.maxX <= said.x) == areBeside, "\(width)")
      #expect((own.x == said.x && own.maxY.value <= said.y.value + 0.001) == !areBeside, "\(width)")
      // How it sounds stands right below what is said.
      #expect(sounds.x == said.x && abs(sounds.y.value - said.maxY.value) < 0.001)
    }
  }

  @Test func formsStandUnderEachOtherBesideTheLabelsOfStaff() throws {
    let phrase = CardFixtures.phrase(
      "a", "Dzień dobry.", "Добрий день.",
      persons: [("Pani", "Добрий день, пані."), ("Państwo", "Добрий день, панове.")],
      numbers: [("1", "одна"), ("2–4", "дві")], sounds: ["Добрий день, пані.": "dobryj deń, pani"])
    for size in ["a6", "a5"] {
      let style = CardStyle(size: try #require(Size(card: size)))
      let front = try #require(try cards([phrase], style).first).front
      let labels = try ["Pani", "Państwo"].map { try #require(front.frame(of: $0)) }
      let forms = try ["день, пані", "день, панове"].map { try #require(front.frame(of: $0)) }
      #expect(forms[0].x == forms[1].x)
      for (label, form) in zip(labels, forms) { #expect(label.y == form.y && label.maxX < form.x) }
      #expect(try #require(front.frame(of: "dobryj deń")).x == forms[0].x)
      #expect(front.texts.contains { $0.hasPrefix("1") && $0.contains("одна") && $0.contains("2–\u{2060}4") })
      CardExpectations.expectSound(front, style, "\(size)")
    }
  }

  @Test func aCueIsForStaffAlone() throws {
    let cue = CardFixtures.phrase("a", "Skiń głową.", "Кивніть.", speaker: .cue)
    let cards = try cards([cue, card], hasReaderSide: true)
    #expect(cards[0].front.texts.contains("Robimy: Skiń głową."))
    for side in [cards[0].front, try #require(cards[0].back)] {
      #expect(!side.texts.contains { $0.contains("Кивніть") })
    }
  }

  @Test func whatTheReadersLanguageLacksIsNotOnTheCard() throws {
    let lone = CardPhrase(own: CardFixtures.entry("b", "Do widzenia."))
    #expect(!(try cards([card, lone])[0].front.texts.contains("Do widzenia.")))
  }

  // MARK: The reader's side

  @Test func theBackIsForTheReader() throws {
    let pair = try #require(try cards([card], hasReaderSide: true).first)
    let back = try #require(pair.back)
    #expect(
      back.texts == [
        "Позики", "Можна ваш квиток?", "Czy mogę prosić o kartę?", "Uprzejma obsługa",
        "pl+uk · 1/1 · wyd. 2026-11 · szkic / чернетка",
      ])
    #expect(try #require(back.text("Можна")).size >= Points(14))
    #expect(try #require(back.text("Czy mogę")).size < (try #require(back.text("Можна")).size))
    #expect(try cards([card]).allSatisfy { $0.back == nil })
  }

  @Test func theBackOfARightToLeftReaderIsMirroredAndTheFrontIsNot() throws {
    let phrase = CardFixtures.phrase("a", "Dziękuję.", "תודה")
    let pair = try #require(try cards([phrase], reader: CardFixtures.hebrew, hasReaderSide: true).first)
    let back = try #require(pair.back)
    // The bar before what is said.
    func bar(_ side: CardLayout) -> Rectangle? {
      side.items.lazy.compactMap {
        if case .fill(let frame, _) = $0, frame.width < Millimetres(2) { frame } else { nil }
      }
      .first
    }
    #expect(try #require(bar(pair.front)).x < Millimetres(10))
    #expect(try #require(bar(back)).maxX > Millimetres(138))
    #expect(try #require(pair.front.text("תודה")).isRightToLeft)
  }

  @Test func bothSidesHoldTheSamePhrases() throws {
    let phrases = (1...25).map { number in
      CardFixtures.phrase("p\(number)", "Zdanie \(number).", "Речення \(number).")
    }
    let cards = try cards(phrases, hasReaderSide: true)
    #expect(cards.count > 1)
    func numbers(_ side: CardLayout?) -> [String] {
      side?.texts.filter { $0.hasPrefix("Речення") } ?? []
    }
    for card in cards { #expect(numbers(card.front) == numbers(card.back) && !numbers(card.front).isEmpty) }
    #expect(cards.flatMap { numbers($0.front) } == (1...25).map { "Речення \($0)." })
  }

  @Test func nothingIsRuledOffOnTheBackWhereACueIsLeftOut() throws {
    let cue = CardFixtures.phrase("b", "Skiń głową.", "Кивніть.", speaker: .cue)
    let last = CardFixtures.phrase("c", "Dziękuję.", "Дякую.")
    func rules(_ side: CardLayout?) -> [Rectangle] {
      side?.items.compactMap { if case .fill(let frame, Palette.rule) = $0 { frame } else { nil } } ?? []
    }
    let pair = try #require(try cards([card, cue, last], hasReaderSide: true).first)
    #expect(rules(pair.front).count == 2)
    #expect(rules(pair.back).count == 1)
    let first = try #require(try cards([cue, card], hasReaderSide: true).first)
    #expect(rules(first.back).isEmpty)
  }

  // MARK: States

  @Test(arguments: [
    (ReviewState.approved, ReviewState.approved, "zatwierdzone / схвалено"),
    (.approved, .checked, "sprawdzone / перевірено"), (.checked, .approved, "sprawdzone / перевірено"),
    (.draft, .deskTested, "szkic / чернетка"), (.deskTested, .draft, "szkic / чернетка"),
  ])
  func theWeakestStateIsToldInBothLanguages(own: ReviewState, reader: ReviewState, words: String) throws {
    let staff = CardFixtures.language(states: [.draft: "szkic", .checked: "sprawdzone", .approved: "zatwierdzone"])
    let other = CardFixtures.language(
      "uk", states: [.draft: "чернетка", .checked: "перевірено", .approved: "схвалено"])
    func entry(_ id: String, _ text: String, _ state: ReviewState) -> CardEntry {
      CardEntry(
        phrase: CardFixtures.phrase(id), lead: CardFixtures.form(text), axes: [], avoid: nil, state: state)
    }
    func phrase(_ id: String, _ own: ReviewState, _ reader: ReviewState) -> CardPhrase {
      CardPhrase(
        own: entry(id, "Tak.", own), reader: ReaderEntry(entry: entry(id, "Так.", reader), sounds: [:]))
    }
    let set = CardSet(
      language: staff, reader: other, edition: "2026-11",
      contents: [
        CardContent(
          situation: "loans", face: CardFixtures.face("Wypożyczenia"), readerFace: CardFixtures.face("Позики"),
          phrases: [phrase("a", .deskTested, .approved), phrase("b", own, reader)])
      ])
    let pair = try #require(
      try CardComposer(set: set, hasReaderSide: true, measurer: PlainMeasurer()).cards().first)
    for side in [pair.front, pair.back] { #expect(side?.texts.last == "pl+uk · 1/1 · wyd. 2026-11 · \(words)") }
    let shown = try #require(try PointToCards(set: set, style: CardStyle(), measurer: PlainMeasurer()).cards().first)
    let turned = words.split(separator: " / ").reversed().joined(separator: " / ")
    #expect(shown.front.texts.last == "uk+pl · 1/1 · wyd. 2026-11 · \(turned)")
  }
}
