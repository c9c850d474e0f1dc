internal import IndexFormat

/// Finds what a word that the index does not have may have been meant for: typed on the wrong layout, mistyped, written
/// together with its neighbour, or another form of a word that no dictionary has told of.
struct GuessSearch {
  /// The cost of a guess that changes no letter.
  private static let layoutCost = 1
  private static let splitCost = TypingDistance.edit
  private static let truncationCost = TypingDistance.edit * 3 / 2

  let search: WordSearch
  let keyboard: Keyboard
  let folder: Folder
  private var database: Database { search.database }

  func matches(for word: QueryWord) throws(DatabaseError) -> WordMatches {
    guard word.characters.isEmpty, word.number == nil, word.folded.unicodeScalars.count > 1 else { return [:] }
    var matches = try otherLayouts(word)
    guard matches.isEmpty else { return matches }
    matches = try mistyped(word)
    matches.add(try split(word))
    guard matches.isEmpty else { return matches }
    return try truncated(word)
  }

  /// The same keys on another layout.
  private func otherLayouts(_ word: QueryWord) throws(DatabaseError) -> WordMatches {
    var matches: WordMatches = [:]
    for meant in keyboard.otherLayouts(word.spelling) {
      // A few keys hit a word by accident.
      guard meant.unicodeScalars.count > 2 else { continue }
      let folded = try folder.fold(meant)
      let sure = try search.matches(for: QueryWord(spelling: meant, folded: folded), isUnfinished: folded.count > 3)
      for (place, match) in sure where match.kind != .romanised {
        matches.add(
          WordMatch(kind: .typo, cost: Self.layoutCost, field: match.field, spellings: match.spellings), at: place)
      }
    }
    return matches
  }

  private func mistyped(_ word: QueryWord) throws(DatabaseError) -> WordMatches {
    let distance = TypingDistance(word.folded, keyboard: keyboard)
    guard distance.isTolerant else { return [:] }
    let units = Array(word.folded.utf16)
    let letters = Lexicon.letters(units)
    var found: [(number: Int, cost: Int)] = []
    let row = try database.statement("SELECT records FROM lexicon WHERE length = ?")
    let reach = distance.reach
    for length in max(2, units.count - reach)...(units.count + reach) {
      try row.bind(.integer(length))
      guard try row.step() else { continue }
      Lexicon(length: length, records: row.blob(0)).visit(near: letters, edits: reach) { number, candidate in
        if let cost = distance.cost(to: candidate), cost > 0 { found.append((number, cost)) }
      }
    }
    // Words that are farther off than the nearest by more than half an edit are not what was meant.
    guard let nearest = found.map(\.cost).min() else { return [:] }
    var matches: WordMatches = [:]
    for (number, cost) in found where cost <= nearest + TypingDistance.edit / 2 {
      try search.add(number, cost: cost, to: &matches) { _ in .typo }
    }
    return matches
  }

  /// Two words of the index, written as one.
  private func split(_ word: QueryWord) throws(DatabaseError) -> WordMatches {
    let scalars = Array(word.folded.unicodeScalars)
    guard scalars.count > 4 else { return [:] }
    var matches: WordMatches = [:]
    for middle in 2...(scalars.count - 2) {
      var head = String.UnicodeScalarView()
      head.append(contentsOf: scalars[..<middle])
      var tail = String.UnicodeScalarView()
      tail.append(contentsOf: scalars[middle...])
      guard let first = try search.number(of: String(head)), let second = try search.number(of: String(tail)) else {
        continue
      }
      var left: WordMatches = [:]
      try search.add(first, to: &left) { _ in .typo }
      var right: WordMatches = [:]
      try search.add(second, to: &right) { _ in .typo }
      for (place, match) in left where right[place] != nil && match.field != .meaning {
        matches.add(
          WordMatch(kind: .typo, cost: Self.splitCost, field: match.field, spellings: match.spellings), at: place)
      }
    }
    return matches
  }

  /// Words that begin like it and end otherwise, as forms of one word do.
  private func truncated(_ word: QueryWord) throws(DatabaseError) -> WordMatches {
    let scalars = Array(word.folded.unicodeScalars)
    guard scalars.count > 4 else { return [:] }
    var matches: WordMatches = [:]
    // An ending has three letters at most, and leaves the larger part of the word.
    for ending in 1...3 where scalars.count - ending >= max(4, (scalars.count * 3 + 4) / 5) {
      var stem = String.UnicodeScalarView()
      stem.append(contentsOf: scalars[..<(scalars.count - ending)])
      let length = scalars.count - ending + 3
      if let number = try search.number(of: String(stem)) {
        try search.add(number, cost: Self.truncationCost, to: &matches) { _ in .stem }
      }
      for number in try search.words(beginningWith: String(stem), upTo: length) {
        try search.add(number, cost: Self.truncationCost, to: &matches) { _ in .stem }
      }
      if !matches.isEmpty { break }
    }
    return matches
  }
}
