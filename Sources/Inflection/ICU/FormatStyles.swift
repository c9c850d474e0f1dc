internal import CICU
public import PhraseModel

/// Which styles of ICU's formats exist: ICU itself mostly takes any, and does something else.
public enum FormatStyles {
  /// Whether ICU knows a number skeleton, given without its `::`.
  public static func isNumberSkeleton(_ skeleton: String) -> Bool {
    var offset: Int32 = 0
    return icu_check_number_skeleton(skeleton, &offset) <= 0
  }

  /// Whether a date or time skeleton, given without its `::`, asks for fields of UTS #35 ("Date Field Symbol
  /// Table"), each once and no wider than it may be.
  public static func isDateSkeleton(_ skeleton: String) -> Bool {
    var seen: Set<Character> = []
    var rest = skeleton[...]
    while let letter = rest.first {
      let width = rest.prefix { $0 == letter }.count
      guard let widest = dateFieldWidths[letter], width <= widest, seen.insert(letter).inserted else {
        return false
      }
      rest = rest.dropFirst(width)
    }
    return !skeleton.isEmpty
  }

  /// Whether a skeleton of sound fields asks for a date, or for a time of day.
  public static func fields(ofDateSkeleton skeleton: String) -> (date: Bool, time: Bool) {
    let times = skeleton.count { timeFields.contains($0) }
    return (date: times < skeleton.count, time: times > 0)
  }

  /// The widest form of each field that a skeleton may ask for.
  private static let dateFieldWidths: [Character: Int] = [
    "G": 5, "y": 9, "Y": 9, "u": 9, "U": 5, "r": 9, "Q": 5, "q": 5, "M": 5, "L": 5, "w": 2, "W": 1, "d": 2,
    "D": 3, "F": 1, "E": 6, "e": 6, "c": 6, "a": 5, "b": 5, "B": 5, "h": 2, "H": 2, "k": 2, "K": 2, "j": 6,
    "J": 2, "C": 6, "m": 2, "s": 2, "S": 9, "A": 9, "z": 4, "Z": 5, "O": 4, "v": 4, "V": 4, "X": 5, "x": 5,
  ]

  private static let timeFields: Set<Character> = Set("abBhHkKjJCmsSAzZOvVXx")

  /// The rule sets of a locale's `spellout`, `ordinal` or `duration` format, each with its leading `%`.
  public static func ruleSets(of format: String, in locale: LocaleTag) -> [String] {
    guard let kind = format.utf8.first else { return [] }
    var status: icu_status = 0
    let names = take(icu_rule_sets(locale.identifier, CChar(kind), &status)) ?? ""
    return names.split(separator: " ").map { String($0) }
  }
}
