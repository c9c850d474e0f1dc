import Inflection
import PhraseModel
import Testing

@Suite struct FoldingTests {
  /// What people type without the letters of the language, checked by hand.
  @Test(arguments: [
    ("KSIĄŻKĘ", "ksiazke"), ("łódź", "lodz"), ("Đurđević", "durdevic"), ("smørrebrød", "smorrebrod"),
    ("Straße", "strasse"),
    ("ışık", "isik"), ("İstanbul", "istanbul"), ("Ёлка", "елка"), ("їжак", "іжак"), ("Ελλάς", "ελλασ"),
    ("كِتَابٌ", "كتاب"),
    ("أحمد", "احمد"), ("שָׁלוֹם", "שלום"), ("ﬁn", "fin"), ("５冊", "5冊"), ("việt", "viet"), ("cœur", "coeur"),
  ])
  func foldsAsPeopleType(text: String, folded: String) throws {
    #expect(try Folding().fold(text) == folded)
  }

  /// The index folds letter by letter with the table what ICU folds at once.
  @Test(arguments: ["Zażółć gęślą jaźń", "Đurđević", "Ёлка їжак", "Ελλάδα", "كِتَابٌ", "שָׁלוֹם", "Straße ﬁn ５"])
  func theTableFoldsAsICUDoes(text: String) throws {
    let folding = try Folding()
    let table = Dictionary(uniqueKeysWithValues: folding.table().map { ($0.scalar, $0.folded) })
    let byTable = text.unicodeScalars.map { table[$0] ?? String($0).lowercased() }.joined()
    #expect(byTable == folding.fold(text))
  }

  @Test func wordsAreFoundWhereNoSpacesStand() throws {
    #expect(
      try WordBreaks(locale: LocaleTag("pl")).words(in: "Czy mogę prosić o\u{A0}kartę?") == [
        "Czy", "mogę", "prosić", "o", "kartę",
      ])
    #expect(try WordBreaks(locale: LocaleTag("th")).words(in: "ขอบคุณครับ") == ["ขอบคุณ", "ครับ"])
  }
}
