internal import IndexFormat
internal import PhraseModel

/// Finds the phrases that have the words of a query, from the surest way of finding them to the boldest.
struct PhraseSearch {
  private let index: IndexFile
  private let search: WordSearch
  private let folder: Folder
  private let reader: QueryReader

  init(_ index: IndexFile, onlyLocale: Int?, folder: Folder) throws(DatabaseError) {
    self.index = index
    self.folder = folder
    search = WordSearch(database: index.database, onlyLocale: onlyLocale)
    reader = QueryReader(database: index.database, folder: folder)
  }

  /// The candidates, in no order.
  func candidates(for text: String) throws(DatabaseError) -> [Candidate] {
    let words = try reader.words(in: text)
    guard !words.isEmpty else { return [] }
    // Only the last word may still be unfinished; a word that is nowhere may have been mistyped.
    let sure = try matches(words, unfinished: { $0 == words.count - 1 })
    let whole = try candidates(words, sure)
    guard whole.isEmpty else { return whole }
    let keyboard = try Keyboard(index.database)
    let guesses = GuessSearch(search: search, keyboard: keyboard, folder: folder)
    var bold = try guessed(words, sure, guesses, where: { $0.isEmpty })
    var found = try candidates(words, bold)
    if found.isEmpty {
      // Words that are somewhere, but not together.
      let begun = try matches(words, unfinished: { _ in true })
      bold = try guessed(words, begun, guesses, where: { _ in true })
      found = try candidates(words, bold)
    }
    return found.isEmpty ? try joined(words, guesses) : found
  }

  // MARK: Words

  private func matches(
    _ words: [QueryWord], unfinished: (Int) -> Bool
  ) throws(DatabaseError) -> [WordMatches] {
    var all: [WordMatches] = []
    for (position, word) in words.enumerated() {
      all.append(try search.matches(for: word, isUnfinished: unfinished(position)))
    }
    return all
  }

  private func guessed(
    _ words: [QueryWord], _ matches: [WordMatches], _ guesses: GuessSearch, where isWanted: (WordMatches) -> Bool
  ) throws(DatabaseError) -> [WordMatches] {
    var all = matches
    for (position, word) in words.enumerated() where isWanted(matches[position]) {
      all[position].add(try guesses.matches(for: word))
    }
    return all
  }

  /// Two neighbours that belong together: `biblio teka`.
  private func joined(_ words: [QueryWord], _ guesses: GuessSearch) throws(DatabaseError) -> [Candidate] {
    for position in words.indices.dropLast() where words[position].characters.isEmpty {
      let pair = try reader.words(in: words[position].spelling + words[position + 1].spelling)
      guard pair.count == 1, pair[0].characters.isEmpty else { continue }
      var fewer = words
      fewer.replaceSubrange(position...(position + 1), with: pair)
      var matches = try matches(fewer, unfinished: { $0 == fewer.count - 1 })
      matches[position] = matches[position].mapValues {
        WordMatch(kind: .typo, cost: TypingDistance.edit, field: $0.field, spellings: $0.spellings)
      }
      let found = try candidates(fewer, matches)
      if !found.isEmpty { return found }
    }
    return []
  }

  // MARK: Phrases

  private func candidates(_ words: [QueryWord], _ matches: [WordMatches]) throws(DatabaseError) -> [Candidate] {
    var places: Set<Place> = []
    for word in matches { places.formUnion(word.keys) }
    var candidates: [Candidate] = []
    for place in places {
      let gloss = Place(phrase: place.phrase, locale: 0)
      var found: [WordMatch?] = []
      for word in matches { found.append(word[place] ?? word[gloss]) }
      // Most places have one word of several: what they are is asked of the others only.
      guard found.contains(where: { $0 != nil }) else { continue }
      let candidate = try candidate(words, found, at: place)
      if candidate.isAnswer { candidates.append(candidate) }
    }
    return candidates
  }

  private func candidate(
    _ words: [QueryWord], _ matches: [WordMatch?], at place: Place
  ) throws(DatabaseError) -> Candidate {
    var number: (argument: String, value: Int)?
    var person: String?
    var isTaken = words.map { _ in false }
    if words.contains(where: { $0.number != nil || $0.person != nil }),
      let phrase = try index.phrase(place.phrase)
    {
      for (position, word) in words.enumerated() {
        if number == nil, let value = word.number, let argument = phrase.argument(taking: value) {
          number = (argument, value)
          isTaken[position] = true
        }
        if person == nil, let form = word.person, case .person? = phrase.arguments["patron"] {
          person = form
          isTaken[position] = true
        }
      }
    }
    return Candidate(
      place: place, words: words, matches: matches, number: number, person: person, isTaken: isTaken)
  }
}
