import Inflection
import PhraseModel
import Testing

/// Letters and order as dictionaries of each language have them.
@Suite struct AlphabetTests {
  private func buckets(_ locale: String, _ texts: [String]) throws -> [(label: String, entries: [String])] {
    try Alphabet(locale: LocaleTag(locale)).buckets(of: texts) { $0 }
  }

  private func order(_ locale: String, _ texts: [String]) throws -> [String] {
    try buckets(locale, texts).flatMap(\.entries)
  }

  /// Alphabets as school teaches them, shuffled and put in order again; each letter has a place of its own.
  @Test(arguments: [
    // No Polish word begins with Ą, Ę or Ń.
    ("pl", "A B C Ć D E F G H I J K L Ł M N O Ó P Q R S Ś T U V W X Y Z Ź Ż"),
    ("uk", "А Б В Г Ґ Д Е Є Ж З И І Ї Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ю Я"),
    ("be", "А Б В Г Д Е Ж З І Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Ы Э Ю Я"),
    ("ru", "А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Э Ю Я"),
    ("vi", "A Ă Â B C D Đ E Ê G H I K L M N O Ô Ơ P Q R S T U Ư V X Y"),
    ("tr", "A B C Ç D E F G H I İ J K L M N O Ö P R S Ş T U Ü V Y Z"),
    ("he", "א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת"),
    ("ar", "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي"),
    ("ka", "ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ"),
    ("hi", "क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह"),
    ("de", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"),
    ("fr", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"),
    ("es", "A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z"),
    ("en", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"),
  ])
  func lettersStandInTheOrderOfTheAlphabet(locale: String, letters: String) throws {
    let letters = letters.split(separator: " ").map(String.init)
    // Every seventh, round and round: no order.
    let shuffled = letters.indices.sorted { ($0 * 7 % 31, $0) < ($1 * 7 % 31, $1) }.map { letters[$0] }
    let buckets = try buckets(locale, shuffled)
    #expect(buckets.map(\.label) == letters)
    #expect(buckets.map(\.entries) == letters.map { [$0] })
  }

  /// Orders that a plain comparison gets wrong, from dictionaries.
  @Test(arguments: [
    ("pl", ["cena", "czas", "ćma", "dom", "lód", "łóżko", "mama", "zamek", "źródło", "żaba"]),
    ("pl", ["karta", "kąt", "kot", "kód", "las", "ląd", "lek", "lęk"]),
    ("uk", ["гість", "ґанок", "день", "еко", "єдність", "зал", "ім’я", "їжа", "йод"]),
    ("tr", ["ırk", "ısı", "iki", "ilk", "okul", "ödev", "sabah", "şeker"]),
    ("de", ["Apfel", "Ärger", "Arm", "Ofen", "Öl", "Ort"]),
    ("es", ["nada", "nube", "ñandú", "ojo"]),
    ("vi", ["an", "ăn", "ân", "dâu", "đâu", "em", "êm"]),
    ("he", ["אבא", "בית", "גן"]),
  ])
  func wordsStandInTheOrderOfTheDictionary(locale: String, words: [String]) throws {
    #expect(try order(locale, words.reversed()) == words)
  }

  @Test func turkishTellsTheDotlessLetterFromTheDotted() throws {
    let buckets = try buckets("tr", ["iade", "ılık", "Irmak", "İzin"])
    #expect(buckets.map(\.label) == ["I", "İ"])
    #expect(buckets.map(\.entries) == [["ılık", "Irmak"], ["iade", "İzin"]])
  }

  /// Hanyu Pinyin: 办 bàn, 借 jiè, 你 nǐ, 请 qǐng, 书 shū, 图 tú, 再 zài.
  @Test func chineseStandsUnderItsPinyin() throws {
    let buckets = try buckets("zh-Hans", ["再见", "图书馆", "书", "请问", "你好", "借书", "办卡"])
    #expect(buckets.map(\.label) == ["B", "J", "N", "Q", "S", "T", "Z"])
    #expect(buckets.flatMap(\.entries) == ["办卡", "借书", "你好", "请问", "书", "图书馆", "再见"])
  }

  @Test func arabicStandsWithoutItsArticlesMarks() throws {
    // Alef with and without hamza, and its vowel marks, are one letter.
    let buckets = try buckets(
      "ar", ["\u{628}\u{627}\u{628}", "\u{623}\u{628}", "\u{627}\u{628}\u{646}", "\u{625}\u{628}\u{631}\u{629}"])
    #expect(buckets.map(\.label) == ["\u{627}", "\u{628}"])
    #expect(buckets[0].entries.count == 3)
  }

  @Test(arguments: [
    "„Karta” jest ważna.", "‹karta› biblioteczna", "«Karta»", "(karta)", "¿Karta?", "¡Karta!", "… karta", "– karta",
    "\u{2067}karta\u{2069}", "„‹karta›”", "*karta*",
  ])
  func whatIsNoLetterIsPassedOver(text: String) throws {
    let buckets = try buckets("pl", ["notes", text, "kura", "kaczka"])
    #expect(buckets.map(\.label) == ["K", "N"])
    #expect(buckets[0].entries == ["kaczka", text, "kura"])
  }

  @Test func aTextThatBeginsWithAQuotationMarkStandsAmongTheOthers() throws {
    #expect(
      try order("pl", ["konto", "„katalog”", "karta", "kara"]) == ["kara", "karta", "„katalog”", "konto"])
  }

  @Test func numbersAndOtherScriptsComeFirstOrLastAndAreNotLost() throws {
    let texts = ["24 godziny", "karta", "Wi-Fi", "книга", "…"]
    let buckets = try buckets("pl", texts)
    #expect(Set(buckets.flatMap(\.entries)) == Set(texts))
    #expect(buckets.map(\.label).filter { $0 == "K" || $0 == "W" } == ["K", "W"])
    let ukrainian = try self.buckets("uk", ["Wi-Fi", "карта", "яблуко"])
    #expect(ukrainian.map(\.label).contains("К") && ukrainian.map(\.label).contains("Я"))
    #expect(ukrainian.flatMap(\.entries).count == 3)
  }

  @Test func textsThatAreTheSameStandNextToEachOtherInOneOrder() throws {
    #expect(try order("pl", ["karta", "Karta", "karta"]) == (try order("pl", ["Karta", "karta", "karta"])))
    #expect(try buckets("pl", []).isEmpty)
  }
}
