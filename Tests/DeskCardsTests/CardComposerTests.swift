import DeskCards
import PhraseModel
import Testing

/// Where things stand on a card, without drawing any.
@Suite struct CardComposerTests {
  private func cards(_ set: CardSet) throws -> [CardLayout] {
    try CardComposer(set: set, measurer: PlainMeasurer()).cards().map(\.front)
  }

  @Test func aCardSaysWhatItIs() throws {
    let card = try #require(try cards(CardFixtures.set([CardFixtures.entry("a", "Dzień dobry.")])).first)
    #expect(card.texts == ["Wypożyczenia", "Dzień dobry.", "Uprzejma obsługa", "pl · 1/1 · wyd. 2026-11 · szkic"])
    #expect(card.size == .a6Landscape)
  }

  @Test func nothingIsSmallerThanTheFloorOrOutsideTheMargins() throws {
    let entries = (1...40).map { number in
      CardFixtures.entry(
        "p\(number)", "Czy mogę prosić o kartę biblioteczną numer \(number)?",
        persons: [("Pani", "Czy mogę Panią prosić o kartę?"), ("Pan", "Czy mogę Pana prosić o kartę?")],
        numbers: [("1", "jedna książka"), ("2–4", "dwie książki")], avoid: "Karta!")
    }
    let style = CardStyle()
    for card in try cards(CardFixtures.set(entries)) {
      for case .text(let text, _) in card.items { #expect(text.size >= style.floor) }
      for frame in card.frames {
        #expect(frame.x >= style.margin && frame.y >= style.margin)
        #expect(frame.maxX <= style.size.width - style.margin + Millimetres(0.01))
        #expect(frame.maxY <= style.size.height - style.margin + Millimetres(0.01))
      }
    }
  }

  @Test func whatDoesNotFitGoesToAFurtherCard() throws {
    let entries = (1...30).map { CardFixtures.entry("p\($0)", "Zdanie numer \($0).") }
    let cards = try cards(CardFixtures.set(entries))
    #expect(cards.count > 1)
    #expect(cards[0].texts[0] == "Wypożyczenia")
    #expect(cards[1].texts[0] == "Wypożyczenia  cd.")
    #expect(cards[1].texts.last == "pl · 2/\(cards.count) · wyd. 2026-11 · szkic")
    let spoken = cards.flatMap(\.texts).filter { $0.hasPrefix("Zdanie") }
    #expect(spoken == (1...30).map { "Zdanie numer \($0)." })
  }

  @Test func textsDoNotOverlap() throws {
    let entries = (1...12).map { number in
      CardFixtures.entry(
        "p\(number)", "Zdanie, które jest dość długie, żeby zająć więcej niż jedną linię na karcie numer \(number).",
        persons: [("Pani", "Zdanie dla Pani."), ("Państwo", "Zdanie dla Państwa.")], avoid: "Nie tak.")
    }
    for card in try cards(CardFixtures.set(entries)) {
      let frames = card.items.compactMap { if case .text(_, let frame) = $0 { frame } else { nil } }
      for (index, frame) in frames.enumerated() {
        for other in frames[(index + 1)...] {
          let apart =
            frame.maxX <= other.x || other.maxX <= frame.x || frame.maxY <= other.y + Millimetres(0.01)
            || other.maxY <= frame.y + Millimetres(0.01)
          #expect(apart)
        }
      }
    }
  }

  @Test func aPhraseTallerThanACardIsDividedAndWhatToSayRepeated() throws {
    let persons = (1...30).map { ("Osoba", "Wersja numer \($0).") }
    let cards = try cards(CardFixtures.set([CardFixtures.entry("a", "Dzień dobry.", persons: persons)]))
    #expect(cards.count > 1)
    for card in cards { #expect(card.texts.count { $0 == "Dzień dobry." } == 1) }
    #expect(cards.flatMap(\.texts).filter { $0.hasPrefix("Wersja") } == persons.map(\.1))
  }

  @Test func whatIsTooLargeForACardIsAnErrorThatNamesThePhrase() {
    let endless = String(repeating: "bardzo ", count: 400)
    #expect(
      performing: { try cards(CardFixtures.set([CardFixtures.entry("loan.done", endless)])) },
      throws: { error in
        if case CardError.overflow(_, phrase: PhraseID("loan.done"), _) = error { true } else { false }
      })
    let word = String(repeating: "ż", count: 200)
    #expect(
      performing: { try cards(CardFixtures.set([CardFixtures.entry("loan.done", word)])) },
      throws: { error in
        if case CardError.overflow(_, phrase: PhraseID("loan.done"), _) = error { true } else { false }
      })
  }

  @Test func theWordsThatDifferCarryTheWeight() throws {
    let entry = CardFixtures.entry(
      "a", "W czym mogę pomóc?",
      persons: [
        ("Pani", "W czym mogę Pani pomóc?"), ("Pan", "W czym mogę Panu pomóc?"), ("dziecko", "W czym mogę ci pomóc?"),
      ])
    let card = try #require(try cards(CardFixtures.set([entry])).first)
    for case .text(let text, _) in card.items where text.text.hasPrefix("W czym mogę P") || text.text.contains("ci") {
      let bold = text.runs.filter { $0.weight == .bold }.map(\.text).joined()
      #expect(["Pani ", "Panu ", "ci "].contains(bold), "\(text.text): \(bold)")
    }
  }

  /// What ends the sentence goes with no number.
  @Test(arguments: [
    ("Gotowe, książka.", "Gotowe, książki.", "książka", "książki"), ("تم، كتاب، شكرًا", "تم، كتب، شكرًا", "كتاب", "كتب"),
    ("यह किताब।", "यह किताबें।", "किताब", "किताबें"), ("Ei kirja!", "Ei kirjaa!", "kirja", "kirjaa"),
  ])
  func theWordsThatGoWithNumbersEndWithoutPunctuation(
    one: String, other: String, shortOne: String, shortOther: String
  ) throws {
    let entry = CardFixtures.entry("a", one, numbers: [("1", one), ("5", other)])
    let card = try #require(try cards(CardFixtures.set([entry])).first)
    #expect(card.texts.contains("1\u{A0}\(shortOne)   ·   5\u{A0}\(shortOther)"), "\(card.texts)")
  }

  @Test(arguments: [("o nim", true), ("o przełożonych", false)])
  func labelsStandAboveWhereAWordIsTooWideToStandBeside(label: String, isBeside: Bool) throws {
    let entry = CardFixtures.entry(
      "a", "To nasza kadra.", persons: [("o nich", "To nasi ludzie."), (label, "To nasi koledzy.")])
    // A badge: three tenths of its width are 23 mm, eleven letters of 12 pt.
    let style = CardStyle(size: .id1)
    let cards = try CardComposer(set: CardFixtures.set([entry]), style: style, measurer: PlainMeasurer()).cards()
    let frames = cards.flatMap(\.front.items).compactMap { item in
      if case .text(let text, let frame) = item { (text.text, frame) } else { nil }
    }
    let places = Dictionary(frames) { first, _ in first }
    let (name, said) = (try #require(places[label]), try #require(places["To nasi koledzy."]))
    #expect(isBeside ? name.y == said.y && name.maxX < said.x : name.maxY <= said.y && name.x == said.x)
    for card in cards { CardExpectations.expectSound(card.front, style, "\(label)") }
  }

  @Test func aCueIsSetApart() throws {
    let entries = [CardFixtures.entry("a", "Skiń głową.", speaker: .cue), CardFixtures.entry("b", "Dzień dobry.")]
    let card = try #require(try cards(CardFixtures.set(entries)).first)
    #expect(card.texts.contains("Robimy: Skiń głową."))
    let cue = card.items.compactMap {
      if case .text(let text, _) = $0, text.text.hasPrefix("Robimy") { text } else { nil }
    }
    #expect(cue.first?.runs.last?.isItalic == true)
  }

  @Test func aRightToLeftCardIsAMirrorImage() throws {
    let entries = [CardFixtures.entry("a", "Dzień dobry.", persons: [("Pani", "Dzień dobry Pani.")], avoid: "Tak?")]
    let left = try #require(try cards(CardFixtures.set(entries)).first)
    let right = try #require(try cards(CardFixtures.set(entries, isRightToLeft: true)).first)
    for (frame, mirrored) in zip(left.frames, right.frames) {
      #expect(abs(mirrored.x.value - (148 - frame.maxX.value)) < 0.001)
      #expect(mirrored.y == frame.y && mirrored.width == frame.width)
    }
  }
}
