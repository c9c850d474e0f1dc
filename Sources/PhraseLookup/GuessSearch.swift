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
  /// The locales whose words the index has in all their forms.
  let inflected: Set<Int>
  private var database: Database { search.database }

  func matches(for word: QueryWord) throws(DatabaseError) -> WordMatches {
    guard word.characters.isEmpty, word.digits == nil, word.folded.unicodeScalars.count > 1 else {
      return WordMatches()
    }
    var matches = try otherLayouts(word)
    guard matches.isEmpty else { return matches }
    matches = try mistyped(word)
    matches.add(try split(word))
    guard matches.isEmpty else { return matches }
    return try truncated(word)
  }

  /// The same keys on another layout.
  private func otherLayouts(_ word: QueryWord) throws(DatabaseError) -> WordMatches {
    var matches = WordMatches()
    for meant in keyboard.otherLayouts(word.spelling) {
      // A few keys hit a word by accident.
      guard meant.unicodeScalars.count > 2 else { continue }
      let folded = try folder.fold(meant)
      let sure = try search.matches(
        for: QueryWord(spelling: meant, folded: folded), isUnfinished: folded.unicodeScalars.count > 3)
      matches.add(Self.layoutGuess(sure))
    }
    return matches
  }

  /// What was found on another layout, as a guess: what is not the very word is a bolder one.
  static func layoutGuess(_ matches: WordMatches) -> WordMatches {
    matches.filtered { _, match in match.kind != .romanised }.mapped { match in
      match.guessed(.typo, cost: layoutCost + (match.kind < .stem ? 0 : 1))
    }
  }

  private func mistyped(_ word: QueryWord) throws(DatabaseError) -> WordMatches {
    let distance = TypingDistance(word.folded, keyboard: keyboard)
    guard distance.isTolerant else { return WordMatches() }
    let units = Array(word.folded.utf16)
    let sketch = Lexicon.sketch(units)
    var found: [(number: Int, cost: Int)] = []
    let lexicon = try database.statement("SELECT first, sketches FROM lexicon WHERE length = ?")
    let spelling = try database.statement("SELECT folded FROM word WHERE id = ?")
    for length in max(2, units.count - distance.reach)...(units.count + distance.reach) {
      try lexicon.bind(.integer(length))
      guard try lexicon.step() else { continue }
      let first = lexicon.integer(0)
      let near = lexicon.withBytes(1) { Lexicon.places(in: $0, near: sketch, edits: distance.errors) }
      for place in near {
        try spelling.bind(.integer(first + place))
        guard try spelling.step() else { continue }
        let candidate = spelling.text(0)
        guard !IndexFormat.isContinuous(candidate), let cost = distance.cost(to: Array(candidate.utf16)), cost > 0
        else { continue }
        found.append((first + place, cost))
      }
    }
    // Words that are farther off than the nearest by more than half an edit are not what was meant.
    guard let nearest = found.map(\.cost).min() else { return WordMatches() }
    var matches = WordMatches()
    for (number, cost) in found where cost <= nearest + TypingDistance.edit / 2 {
      try search.add(number, cost: cost, to: &matches) { _ in .typo }
    }
    return matches
  }

  /// Two words of the index, written as one.
  private func split(_ word: QueryWord) throws(DatabaseError) -> WordMatches {
    let scalars = Array(word.folded.unicodeScalars)
    guard scalars.count > 4 else { return WordMatches() }
    var matches = WordMatches()
    for middle in 2...(scalars.count - 2) {
      var head = String.UnicodeScalarView()
      head.append(contentsOf: scalars[..<middle])
      var tail = String.UnicodeScalarView()
      tail.append(contentsOf: scalars[middle...])
      guard let first = try search.word(String(head)), let second = try search.word(String(tail)) else { continue }
      var left = WordMatches()
      try search.add(first.number, to: &left) { _ in .typo }
      var right = WordMatches()
      try search.add(second.number, to: &right) { _ in .typo }
      matches.add(
        left.filtered { place, match in right[place] != nil && match.field != .meaning }
          .guessed(.typo, cost: Self.splitCost))
    }
    return matches
  }

  /// Words that begin like it and end otherwise, as forms of one word do.
  private func truncated(_ word: QueryWord) throws(DatabaseError) -> WordMatches {
    let scalars = Array(word.folded.unicodeScalars)
    guard scalars.count > 4 else { return WordMatches() }
    var matches = WordMatches()
    // An ending has three letters at most, and leaves the larger part of the word.
    for ending in 1...3 where scalars.count - ending >= max(4, (scalars.count * 3 + 4) / 5) {
      var stem = String.UnicodeScalarView()
      stem.append(contentsOf: scalars[..<(scalars.count - ending)])
      var found = WordMatches()
      if let known = try search.word(String(stem)) {
        try search.add(known.number, cost: Self.truncationCost, to: &found) { _ in .stem }
      }
      for number in try search.words(beginningWith: String(stem), upTo: scalars.count - ending + 3) {
        try search.add(number, cost: Self.truncationCost, to: &found) { _ in .stem }
      }
      // Where the forms of words are known, this is another word, if of the same family: more must be alike.
      let isFamily = (scalars.count - ending) * 3 >= scalars.count * 2
      matches.add(found.filtered { place, _ in isFamily || !inflected.contains(place.locale) })
      if !matches.isEmpty { break }
    }
    return matches
  }
}
