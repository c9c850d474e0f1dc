internal import IndexFormat

/// Finds the phrases that have every word of a query, in any locale.
///
/// A word counts where it stands in a form, in a keyword, or in what the phrase is about. A match with
/// `unfinished` words looks at how words begin.
struct WordSearch {
  /// A phrase that has all the words.
  struct Hit {
    let phrase: Int
    /// The locale that the words were found in; 0 for the gloss.
    let locale: Int
    /// For each word, how it was found.
    let matches: [LookupResult.Match]

    var worst: LookupResult.Match { matches.max() ?? .exact }
  }

  let database: Database
  /// The number of the only locale to search.
  let onlyLocale: Int?
  let staffLocale: Int?

  /// Which words of a query may be unfinished.
  enum Unfinished {
    case last, all
  }

  func hits(for words: [QueryWord], unfinished: Unfinished) throws(DatabaseError) -> [Hit] {
    // For each phrase and locale, the best match of each word so far; whoever lacks one is out.
    var found: [Place: [LookupResult.Match]] = [:]
    for (index, word) in words.enumerated() {
      let mayBeUnfinished = unfinished == .all || index == words.count - 1
      let matches = try matches(for: word, unfinished: mayBeUnfinished)
      if index == 0 {
        found = matches.mapValues { [$0] }
      } else {
        found = found.reduce(into: [:]) { kept, entry in
          if let match = matches[entry.key] { kept[entry.key] = entry.value + [match] }
        }
      }
    }
    var best: [Int: Hit] = [:]
    for (place, matches) in found {
      let hit = Hit(phrase: place.phrase, locale: place.locale, matches: matches)
      if let other = best[place.phrase], !precedes(hit, other) { continue }
      best[place.phrase] = hit
    }
    return Array(best.values)
  }

  private struct Place: Hashable {
    let phrase: Int
    let locale: Int
  }

  /// Of two hits on one phrase, the surer one; then staff's own locale; then the one that comes first in the
  /// index.
  private func precedes(_ left: Hit, _ right: Hit) -> Bool {
    let key = { (hit: Hit) in (hit.worst, hit.locale == staffLocale ? 0 : 1, hit.locale) }
    return key(left) < key(right)
  }

  private func matches(
    for word: QueryWord, unfinished: Bool
  ) throws(DatabaseError) -> [Place: LookupResult.Match] {
    var matches: [Place: LookupResult.Match] = [:]
    let rows = try database.statement(
      unfinished
        ? "SELECT field, phrase, locale, folded, spelling FROM word WHERE folded >= ?1 AND folded < ?1 || '\u{10FFFF}'"
        : "SELECT field, phrase, locale, folded, spelling FROM word WHERE folded = ?1")
    try rows.bind(.text(word.folded))
    while try rows.step() {
      let locale = rows.integer(2)
      if let onlyLocale, locale != onlyLocale { continue }
      let match = Self.match(
        field: rows.integer(0), isWhole: rows.text(3) == word.folded, isSpeltSo: rows.text(4) == word.spelling)
      let place = Place(phrase: rows.integer(1), locale: locale)
      matches[place] = min(matches[place] ?? match, match)
    }
    return matches
  }

  private static func match(field: Int, isWhole: Bool, isSpeltSo: Bool) -> LookupResult.Match {
    switch IndexFormat.Field(rawValue: field) {
    case .text: isSpeltSo ? .exact : isWhole ? .folded : .prefix
    case .keyword: isSpeltSo ? .keyword : isWhole ? .folded : .prefix
    case .meaning, nil: .meaning
    }
  }
}
