internal import IndexFormat

/// How a word of a query was found at a place.
struct WordMatch {
  let kind: LookupResult.Match
  /// What was mistyped, in quarters of an edit.
  var cost = 0
  let field: IndexFormat.Field
  /// The words that were found so, as they are spelt there.
  var spellings: Set<String>

  /// The lower, the surer.
  private var order: (Int, Int, Int) { (cost, kind.rank, field.rawValue) }

  func isSurer(than other: WordMatch) -> Bool { order < other.order }
}

/// A phrase in a locale; locale 0 is the gloss, which belongs to all.
struct Place: Hashable {
  let phrase: Int
  let locale: Int
}

/// By place, the surest way in which a word was found there.
typealias WordMatches = [Place: WordMatch]

extension WordMatches {
  mutating func add(_ match: WordMatch, at place: Place) {
    guard let known = self[place], !match.isSurer(than: known) else {
      self[place] = match
      return
    }
    if !known.isSurer(than: match) { self[place]?.spellings.formUnion(match.spellings) }
  }

  mutating func add(_ matches: WordMatches) {
    for (place, match) in matches { add(match, at: place) }
  }
}
