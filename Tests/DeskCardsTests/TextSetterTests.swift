import DeskCards
import PhraseModel
import Testing

/// Setting text with the real fonts.
@Suite struct TextSetterTests {
  private func text(_ text: String, size: Double = 12) -> StyledText {
    StyledText([.init(text)], size: Points(size), phrase: PhraseID("loan.done"))
  }

  @Test func twelvePointsAreTwelvePoints() throws {
    // An em of Noto Sans is 1,000 units and its M is 907 wide (its hmtx table), so ten of them at 12 pt are
    // 108.84 pt.
    let size = try TextSetter(locale: LocaleTag("pl")).size(of: text("MMMMMMMMMM"), width: Millimetres(200))
    #expect(abs(Points(size.width).value - 108.84) < 0.2)
  }

  @Test func aLongTextBreaksBetweenWords() throws {
    let setter = try TextSetter(locale: LocaleTag("pl"))
    let one = try setter.size(of: text("Czy mogę prosić"), width: Millimetres(200))
    let two = try setter.size(of: text("Czy mogę prosić"), width: Millimetres(25))
    #expect(two.height > one.height && two.width <= Millimetres(25))
  }

  @Test func noLineEndsInAOneLetterWordThatANoBreakSpaceHolds() throws {
    let setter = try TextSetter(locale: LocaleTag("pl"))
    let held = try setter.size(of: text("prosić o\u{A0}kartę"), width: Millimetres(20))
    let free = try setter.size(of: text("prosić o kartę"), width: Millimetres(20))
    #expect(held.width < free.width)
  }

  @Test func aWordWiderThanItsPlaceIsAnError() throws {
    let setter = try TextSetter(locale: LocaleTag("pl"))
    #expect(
      performing: { try setter.size(of: text("Konstantynopolitańczykowianeczka"), width: Millimetres(30)) },
      throws: { error in
        if case CardError.overflow(_, phrase: PhraseID("loan.done"), Points(12)) = error { true } else { false }
      })
  }

  @Test func aCharacterThatNoFontHasIsAnErrorThatNamesIt() throws {
    let setter = try TextSetter(locale: LocaleTag("pl"))
    #expect(
      performing: { try setter.size(of: text("Dzień \u{1F600} dobry"), width: Millimetres(100)) },
      throws: { error in
        if case CardError.missingGlyph(
          "\u{1F600}", _, phrase: PhraseID("loan.done"), package: "fonts-noto-color-emoji") = error
        {
          true
        } else {
          false
        }
      })
  }

  /// Where Han characters stand, each country draws them its own way: the same characters from another face.
  @Test(arguments: [
    ("zh-Hans", "Noto Sans CJK SC"), ("zh-Hant", "Noto Sans CJK TC"), ("ja", "Noto Sans CJK JP"),
    ("ko", "Noto Sans CJK KR"),
  ])
  func aTextIsSetInTheFaceOfItsOwnLanguage(locale: String, family: String) throws {
    let setter = try TextSetter(locale: LocaleTag("pl"))
    let han = StyledText([.init("\u{76F4}\u{9AA8}")], size: Points(14), locale: LocaleTag(locale))
    #expect(try setter.fontFamilies(of: han) == [family])
  }

  @Test func aHanCharacterInATextOfAnotherScriptIsFound() throws {
    let families = try TextSetter(locale: LocaleTag("pl")).fontFamilies(of: text("Tak: \u{662F}"))
    #expect(families.first == "Noto Sans")
    #expect(families.contains { $0.hasPrefix("Noto Sans CJK") })
  }
}
