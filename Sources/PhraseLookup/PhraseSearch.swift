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
    // A sign within a word is a letter on another layout.
    if IndexFormat.hasSignWithinWord(text) {
      let meant = try onOtherLayouts(text, Keyboard(index.database))
      guard meant.isEmpty else { return meant }
    }
    // Only the last word may still be unfinished; a word that is nowhere may have been mistyped.
    let sure = try matches(words, unfinished: { $0 == words.count - 1 })
    var found = try candidates(words, sure)
    guard found.isEmpty else { return found }
    let keyboard = try Keyboard(index.database)
    found = try onOtherLayouts(text, keyboard)
    guard found.isEmpty else { return found }
    let guesses = GuessSearch(
      search: search, keyboard: keyboard, folder: folder,
      inflected: Set(index.locales.values.filter(\.isInflected).map(\.id)))
    var bold = try guessed(words, sure, guesses, where: { $0.isEmpty })
    found = try candidates(words, bold)
    guard found.isEmpty else { return found }
    // Words that are somewhere, but not together.
    let begun = try matches(words, unfinished: { _ in true })
    bold = try guessed(words, begun, guesses, where: { _ in true })
    found = try candidates(words, bold)
    guard found.isEmpty else { return found }
    found = try joined(words, guesses)
    guard found.isEmpty else { return found }
    // Half of what was typed is better than nothing, where it is there for sure.
    found = try candidates(words, sure, share: 2)
    // Of a few characters, half are in anything.
    guard found.isEmpty, words.count(where: { !$0.characters.isEmpty }) > 2 else { return found }
    let characters = try reader.words(in: text, byCharacter: true)
    return try candidates(characters, matches(characters, unfinished: { _ in false }), share: 2)
  }

  /// The whole text as the same keys type it on another layout.
  private func onOtherLayouts(_ text: String, _ keyboard: Keyboard) throws(DatabaseError) -> [Candidate] {
    var found: [Candidate] = []
    for meant in keyboard.otherLayouts(text.lowercased()) {
      let words = try reader.words(in: meant)
      // A few keys hit a word by accident.
      guard words.contains(where: { $0.folded.unicodeScalars.count > 2 }) else { continue }
      let sure = try matches(words, unfinished: { _ in false })
      found += try candidates(words, sure.map { GuessSearch.layoutGuess($0) })
    }
    return found
  }

  // MARK: Words

  private func matches(
    _ words: [QueryWord], unfinished: (Int) -> Bool
  ) throws(DatabaseError) -> [WordMatches] {
    var all = words.map { _ in WordMatches() }
    // The rarest first: a word that stands nearly everywhere is looked for where the others are.
    var counts: [Int] = []
    for word in words {
      counts.append(words.count > 1 && word.characters.isEmpty ? try search.word(word.folded)?.places ?? 0 : 0)
    }
    var phrases: Set<Int> = []
    for position in words.indices.sorted(by: { (counts[$0], $0) < (counts[$1], $1) }) {
      all[position] = try search.matches(
        for: words[position], isUnfinished: unfinished(position), in: phrases.isEmpty ? nil : phrases)
      for place in all[position].places.keys { phrases.insert(place.phrase) }
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
      matches[position] = matches[position].guessed(.typo, cost: TypingDistance.edit)
      let found = try candidates(fewer, matches)
      if !found.isEmpty { return found }
    }
    return []
  }

  // MARK: Phrases

  /// - Parameter share: one of so many words that say something may be missing.
  private func candidates(
    _ words: [QueryWord], _ matches: [WordMatches], share: Int = 3
  ) throws(DatabaseError) -> [Candidate] {
    var places: Set<Place> = []
    for word in matches { places.formUnion(word.places.keys) }
    // What a locale knows of the words is the same at all its places.
    var known: [Int: Knowledge] = [:]
    var candidates: [Candidate] = []
    for place in places {
      let knowledge = known[place.locale] ?? Knowledge(of: words, matches, in: place.locale)
      known[place.locale] = knowledge
      let candidate = try candidate(words, matches, at: place, knowledge)
      if candidate.isAnswer(missingOneOf: share) { candidates.append(candidate) }
    }
    return candidates
  }

  /// What a locale knows of the words of a query.
  private struct Knowledge {
    /// For each word, whether the locale has the very word.
    let isHere: [Bool]
    /// For each word, whether it says little there. What is light in another locale is so where a locale doesn't have the word.
    let isLight: [Bool]
    let readsNothing: Bool
    let nothingTaken: Taken

    init(of words: [QueryWord], _ matches: [WordMatches], in locale: Int) {
      let isHere = matches.map { $0.locales.contains(locale) }
      self.isHere = isHere
      isLight = words.indices.map { position in
        let locales = words[position].lightLocales
        return locales.contains(locale) || (!locales.isEmpty && !isHere[position])
      }
      readsNothing = words.allSatisfy { $0.digits == nil && $0.readings.isEmpty }
      nothingTaken = Taken(words.count)
    }
  }

  private func candidate(
    _ words: [QueryWord], _ matches: [WordMatches], at place: Place, _ knowledge: Knowledge
  ) throws(DatabaseError) -> Candidate {
    let gloss = Place(phrase: place.phrase, locale: 0)
    let found = matches.map { $0[place] ?? $0[gloss] }
    guard !knowledge.readsNothing else {
      return Candidate(
        place: place, words: words, matches: found, taken: knowledge.nothingTaken, isLight: knowledge.isLight)
    }
    var taken = knowledge.nothingTaken
    for (position, word) in words.enumerated() where word.digits != nil || !word.readings.isEmpty {
      guard let phrase = try index.phrase(place.phrase) else { continue }
      taken.take(
        word, at: position, readings: word.readings.filter { $0.locale == place.locale || !knowledge.isHere[position] },
        isFound: found[position] != nil, isLight: knowledge.isLight[position], phrase)
    }
    return Candidate(place: place, words: words, matches: found, taken: taken, isLight: knowledge.isLight)
  }
}
