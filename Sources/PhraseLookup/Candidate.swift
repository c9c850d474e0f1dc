internal import IndexFormat

/// A phrase in a locale that has what was looked for, or enough of it.
struct Candidate {
  let place: Place
  let words: [QueryWord]
  /// For each word, how it was found there; nil where it was not.
  let matches: [WordMatch?]
  /// The value of a number that was typed, by the argument that takes it.
  let number: (argument: String, value: Int)?
  /// The person form that was typed, where the phrase speaks to somebody.
  let person: String?
  /// For each word, whether a number or person form of the phrase takes it.
  let isTaken: [Bool]

  /// What was typed, as values of the phrase's arguments.
  var values: [String: String] {
    var values: [String: String] = [:]
    if let number { values[number.argument] = String(number.value) }
    if let person { values["patron"] = person }
    return values
  }

  /// How many words that say something were not found.
  var missing: Int {
    words.indices.count { matches[$0] == nil && !isTaken[$0] && !words[$0].isLight }
  }

  /// How many words that say little were not found.
  var lightMissing: Int {
    words.indices.count { matches[$0] == nil && !isTaken[$0] && words[$0].isLight }
  }

  /// Whether enough was found: one in three of the words that say something may be missing. Where none says anything, all
  /// must be there.
  var isAnswer: Bool {
    let telling = words.indices.filter { !words[$0].isLight && !isTaken[$0] }
    let found = matches.compactMap(\.self)
    guard !found.isEmpty else { return false }
    if telling.isEmpty { return lightMissing == 0 }
    guard telling.contains(where: { matches[$0] != nil }) else { return false }
    return missing <= telling.count / 3
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

  /// The words that were found, as they are spelt there.
  var foundWords: [FoundWord] {
    zip(words, matches).compactMap { word, match in match.map { FoundWord(word, $0) } }
  }
}
