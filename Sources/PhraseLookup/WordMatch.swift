internal import IndexFormat

/// How a word of a query was found at a place.
struct WordMatch {
  let kind: LookupResult.Match
  /// What was mistyped, in quarters of an edit.
  var cost = 0
  let field: IndexFormat.Field
  /// Whether the phrase's leading form says it.
  var isLeading = false
  /// Whether some form of the phrase says it, if in another way.
  var isInText: Bool
  /// The words that were found so, as they are spelt there.
  var spellings: [String]

  init(
    kind: LookupResult.Match, cost: Int = 0, field: IndexFormat.Field, isLeading: Bool = false, spellings: [String]
  ) {
    self.kind = kind
    self.cost = cost
    self.field = field
    self.isLeading = isLeading
    isInText = field == .text
    self.spellings = spellings
  }

  /// The lower, the surer.
  private var order: (Int, Int, Int) { (cost, kind.rank, field.rawValue) }

  func isSurer(than other: WordMatch) -> Bool { order < other.order }

  /// The same match as a guess.
  func guessed(_ kind: LookupResult.Match, cost: Int) -> WordMatch {
    var guess = WordMatch(kind: kind, cost: cost, field: field, isLeading: isLeading, spellings: spellings)
    guess.isInText = isInText
    return guess
  }
}

/// Where a word of a query was found.
struct WordMatches {
  /// By place, the surest way in which it was found there.
  private(set) var places: [Place: WordMatch] = [:]
  /// The locales that have the very word.
  private(set) var locales: Set<Int> = []

  var isEmpty: Bool { places.isEmpty }

  subscript(place: Place) -> WordMatch? { places[place] }

  mutating func add(_ match: WordMatch, at place: Place) {
    let isInText = match.isInText || places[place]?.isInText ?? false
    defer { places[place]?.isInText = isInText }
    guard let known = places[place], !match.isSurer(than: known) else {
      places[place] = match
      return
    }
    guard !known.isSurer(than: match) else { return }
    for spelling in match.spellings where !known.spellings.contains(spelling) {
      places[place]?.spellings.append(spelling)
    }
    if match.isLeading { places[place]?.isLeading = true }
  }

  mutating func add(_ others: WordMatches) {
    for (place, match) in others.places { add(match, at: place) }
  }

  /// Notes that a locale has the very word.
  mutating func know(_ locale: Int) { locales.insert(locale) }

  /// The same places, found in another way.
  func mapped(_ change: (WordMatch) -> WordMatch) -> WordMatches {
    var others = self
    others.places = places.mapValues(change)
    return others
  }

  /// The same matches as guesses.
  func guessed(_ kind: LookupResult.Match, cost: Int) -> WordMatches {
    mapped { $0.guessed(kind, cost: cost) }
  }

  /// Only the matches at some places.
  func filtered(_ isWanted: (Place, WordMatch) -> Bool) -> WordMatches {
    var fewer = self
    fewer.places = places.filter { isWanted($0.key, $0.value) }
    return fewer
  }
}
