import TestSupport
import Testing

@Suite struct UntranslatedCheckTests {
  @Test func aCopyOfTheReferenceIsNoTranslation() throws {
    var fixture = Fixture.withEnglish
    fixture.replacePhrase(
      "title.missing", in: "en.yaml", with: "    say: ▲Tytułu „{title}” nie mamy, ale sprawdzę, jak go zdobyć.")
    try expectFinding("message-untranslated", in: fixture, hint: "English")
  }

  @Test func aBranchOfTheReferenceIsNone() throws {
    var fixture = Fixture.withEnglish
    fixture.replacePhrase(
      "card.ask", in: "en.yaml",
      with:
        "    say: |\n      {patron, select, ▲female {Czy mogę Panią prosić o\u{A0}kartę?} other {May I have your card?}}"
    )
    try expectFinding("branch-untranslated", in: fixture, hint: "English")
  }

  /// Neighbouring languages share short texts.
  @Test func shortTextsMayBeTheSame() throws {
    var fixture = Fixture.withEnglish
    for file in ["pl.yaml", "en.yaml"] {
      fixture.replacePhrase("title.missing", in: file, with: "    say: |\n      Wi-Fi: {title}.")
    }
    try expectNothing(in: fixture)
  }

  @Test func aFileMaySayThatItMeansIt() throws {
    var fixture = Fixture.withEnglish
    fixture.replacePhrase(
      "title.missing", in: "en.yaml",
      with: "    say: Tytułu „{title}” nie mamy, ale sprawdzę, jak go zdobyć.\n    allow: [message-untranslated]")
    try expectNothing(in: fixture)
  }
}
