internal import IndexFormat

/// A phrase in a locale that has what was looked for, or enough of it.
struct Candidate {
  let place: Place
  let words: [QueryWord]
  /// For each word, how it was found there; nil where it was not.
  let matches: [WordMatch?]
  /// What the numbers and person forms of the phrase take.
  let taken: Taken
  /// For each word, whether it says little of what is looked for.
  let isLight: [Bool]

  /// How many words that say something were not found.
  var missing: Int {
    words.indices.count { matches[$0] == nil && !taken.words[$0] && !isLight[$0] }
  }

  /// How many words that say little were not found.
  var lightMissing: Int {
    words.indices.count { matches[$0] == nil && !taken.words[$0] && isLight[$0] }
  }

  /// Whether enough was found: of the words that say something, one of so many may be missing. Where none says anything, all
  /// must be there.
  ///
  /// - Parameter share: where it is less than three, what was found must say something in every language.
  func isAnswer(missingOneOf share: Int) -> Bool {
    let telling = words.indices.filter { !isLight[$0] && !taken.words[$0] }
    guard matches.contains(where: { $0 != nil }) else { return false }
    if telling.isEmpty { return lightMissing == 0 }
    let isFound = telling.contains { matches[$0] != nil && (share > 2 || words[$0].lightLocales.isEmpty) }
    guard isFound else { return false }
    return missing <= telling.count / share
  }

  /// The matches of words that say something; where none does, all.
  var tellingMatches: [WordMatch] {
    let telling = words.indices.filter { !isLight[$0] }.compactMap { matches[$0] }
    return telling.isEmpty ? matches.compactMap(\.self) : telling
  }

  /// The least sure way in which a word was found.
  var worst: LookupResult.Match {
    matches.compactMap { match in
      guard let match else { return nil }
      switch match.field {
      case .text: return match.kind
      case .keyword: return match.kind == .exact ? .keyword : match.kind
      case .meaning: return max(match.kind, .meaning)
      }
    }.max() ?? .exact
  }

  var isGuess: Bool { missing > 0 || matches.contains { ($0?.cost ?? 0) > 0 } }

  /// For each word, how it stands where it was found; nil where it was not.
  func foundWords(_ folder: Folder) throws(DatabaseError) -> [FoundWord?] {
    var found: [FoundWord?] = []
    for (word, match) in zip(words, matches) {
      found.append(try match.map { match throws(DatabaseError) in try FoundWord(word, match, folder) })
    }
    return found
  }
}
