import DeskCards
import PhraseModel
import Testing

/// What readers are shown: answers, and languages.
@Suite struct PointToCardTests {
  private func cards(_ set: CardSet, _ style: CardStyle = CardStyle(size: .a5Landscape)) throws -> [CardLayout] {
    try PointToCards(set: set, style: style, measurer: PlainMeasurer()).cards().map(\.front)
  }

  private let answers = [
    CardFixtures.phrase("a", "Tak.", "כן", speaker: .reader), CardFixtures.phrase("b", "Nie.", "לא", speaker: .reader),
    CardFixtures.phrase("c", "Proszę chwilę zaczekać.", "נא להמתין"),
  ]

  @Test func theReadersLanguageIsFirstAndLargeAndTheStaffsSmallBelow() throws {
    let card = try #require(try cards(CardFixtures.bilingualSet(answers, reader: CardFixtures.hebrew)).first)
    #expect(card.texts.dropFirst().prefix(6) == ["כן", "Tak.", "לא", "Nie.", "נא להמתין", "Proszę chwilę zaczekać."])
    #expect(card.texts.first == "Позики")
    for (large, small) in [("כן", "Tak."), ("לא", "Nie.")] {
      let (above, below) = (try #require(card.frame(of: large)), try #require(card.frame(of: small)))
      #expect(above.maxY.value <= below.y.value + 0.001)
      #expect(try #require(card.text(large)).size.value > 1.4 * (try #require(card.text(small)).size.value))
    }
  }

  @Test func theCardOpensInTheReadersDirection() throws {
    func bar(_ reader: CardLanguage) throws -> Rectangle? {
      try cards(CardFixtures.bilingualSet(answers, reader: reader)).first?.items.lazy.compactMap {
        if case .fill(let frame, _) = $0, frame.width < Millimetres(2) { frame } else { nil }
      }.first
    }
    #expect(try #require(try bar(CardFixtures.language("uk"))).x < Millimetres(12))
    #expect(try #require(try bar(CardFixtures.hebrew)).maxX > Millimetres(198))
  }

  @Test(arguments: CardSize.all, [false, true])
  func whatReadersAreShownIsNeverSmallerThanTheirFloor(size: CardSize, isLarge: Bool) throws {
    let style = CardStyle(size: size.size, isLarge: isLarge)
    let set = CardFixtures.bilingualSet(CardFixtures.ukrainianPhrases)
    for card in try size.made({ try cards(set, style) }) ?? [] {
      for text in card.styledTexts where text.locale == LocaleTag("uk") && text.role == .heading {
        #expect(text.size >= Points(isLarge ? 18 : 14), "\(text.text)")
      }
      CardExpectations.expectSound(card, style, "\(size.name)")
    }
  }

  // MARK: Languages

  private func languages(_ style: CardStyle, names: [(String, String, String)]) throws -> [CardLayout] {
    let lines = names.map { locale, name, invitation in
      let labels = CardFixtures.language().labels
      return LanguageLine(
        language: CardLanguage(
          locale: LocaleTag(locale), name: name, isRightToLeft: locale == "he", labels: labels),
        invitation: invitation, phrase: PhraseID("lang.point-yours"), state: .draft)
    }
    let set = CardSet(language: CardFixtures.language(), edition: "2026-11", contents: [])
    return try LanguageCards(
      set: set, face: CardFixtures.face("Proszę wskazać swój język"), lines: lines, style: style,
      measurer: PlainMeasurer()
    ).cards().map(\.front)
  }

  private let names = [
    ("pl", "polski", "Proszę wskazać swój język"), ("uk", "українська", "Будь ласка, покажіть свою мову"),
    ("he", "עברית", "נא להצביע על השפה שלך"), ("de", "Deutsch", "Bitte zeigen Sie auf Ihre Sprache"),
    ("vi", "Tiếng Việt", "Xin hãy chỉ vào ngôn ngữ của quý vị"), ("zh-Hans", "中文", "请指出您的语言"),
  ]

  @Test(arguments: CardSize.all, [false, true])
  func everyLanguageHasItsOwnNameLargeWithItsInvitation(size: CardSize, isLarge: Bool) throws {
    let style = CardStyle(size: size.size, isLarge: isLarge)
    guard let cards = try size.made({ try languages(style, names: names) }) else { return }
    for (locale, name, invitation) in names {
      let card = try #require(cards.first { $0.text(name) != nil })
      let large = try #require(card.text(name)), small = try #require(card.styledTexts.last { $0.text == invitation })
      #expect(large.locale == LocaleTag(locale) && small.locale == LocaleTag(locale))
      #expect(large.size > small.size && small.size >= Points(isLarge ? 18 : 14))
    }
    for card in cards { CardExpectations.expectSound(card, style, "\(size.name)") }
  }

  @Test func languagesStandInTheOrderGiven() throws {
    let found = try languages(CardStyle(size: .a4), names: names).flatMap(\.texts).filter { text in
      names.contains { $0.1 == text }
    }
    #expect(found == names.map(\.1))
  }
}
