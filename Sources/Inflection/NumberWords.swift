internal import CICU
public import PhraseModel

/// The words for small numbers in a locale, as CLDR's spell-out rules give them.
public enum NumberWords {
  /// The numbers that people say as one word.
  private static let numbers = Array(1...20) + [30, 40, 50, 60, 70, 80, 90, 100]

  /// By word, in lower case, the number that it says; words that say several numbers are left out.
  public static func table(for locale: LocaleTag) -> [String: Int] {
    var status: icu_status = 0
    let sets = (take(icu_rule_sets(locale.identifier, CChar(UInt8(ascii: "s")), &status)) ?? "").split(separator: " ")
      .filter { $0.contains("numbering") && !$0.contains("year") || $0.contains("cardinal") }
    var table: [String: Int] = [:]
    var ambiguous: Set<String> = []
    // Reading a locale's rules takes ICU longer than spelling a hundred numbers.
    guard let speller = icu_speller_open(locale.identifier, &status) else { return [:] }
    defer { icu_speller_close(speller) }
    for set in sets {
      for number in numbers {
        guard let text = take(icu_speller_spell(speller, String(set), Int32(number), &status)) else { continue }
        let word = text.lowercased().replacing("\u{AD}", with: "")
        guard word.allSatisfy({ $0.isLetter || $0 == "-" }) else { continue }
        if let other = table[word], other != number { ambiguous.insert(word) }
        table[word] = number
      }
    }
    for word in ambiguous { table[word] = nil }
    return table
  }
}
