internal import IndexFormat

/// Ranks candidates.
struct Ranker {
  /// So many candidates that are equal but for their texts have those read; of more, the first in the book.
  private static let readLimit = 40

  private static let leastStem = 4

  let index: IndexFile
  /// The locale whose speakers are asking.
  let ownLocale: Int?
  let folder: Folder

  struct Ranked {
    let candidate: Candidate
    let ranking: Ranking
  }

  /// The candidates in groups, the best first, each sorted by the criteria that tell its members apart.
  ///
  /// - Parameter visit: takes the next candidate; false ends it.
  func visit(
    _ candidates: [Candidate], _ visit: (Ranked) throws(DatabaseError) -> Bool
  ) throws(DatabaseError) {
    // Within a group, the order of the book: the texts of the first are read.
    let ranked = candidates.map { (candidate: $0, first: first($0)) }.sorted {
      $0.first == $1.first ? $0.candidate.place < $1.candidate.place : $0.first.lexicographicallyPrecedes($1.first)
    }
    var start = 0
    while start < ranked.count {
      let end = ranked[start...].firstIndex { $0.first != ranked[start].first } ?? ranked.count
      var group: [Ranked] = []
      for (position, (candidate, first)) in ranked[start..<end].enumerated() {
        let last = try position < Self.readLimit ? last(candidate) : unread(candidate)
        group.append(Ranked(candidate: candidate, ranking: Ranking(first: first, last: last)))
      }
      group.sort { $0.ranking.last.lexicographicallyPrecedes($1.ranking.last) }
      for member in group where try !visit(member) { return }
      start = end
    }
  }

  private func first(_ candidate: Candidate) -> [Int] {
    [
      candidate.missing, candidate.taken.lacksNumber ? 1 : 0, candidate.taken.lacksPerson ? 1 : 0,
      candidate.matches.reduce(0) { $0 + ($1?.cost ?? 0) }, candidate.lightMissing,
      candidate.tellingMatches.map { Self.order($0) }.max() ?? 0, candidate.place.locale == ownLocale ? 0 : 1,
    ]
  }

  private func last(_ candidate: Candidate) throws(DatabaseError) -> [Int] {
    let found = candidate.matches.compactMap(\.self)
    let form = try formFit(candidate)
    let sequence = try sequence(of: candidate)
    let texts = PlaceTexts(index.database, candidate.place)
    let inKeywords = try texts.otherWords(sequence, in: .keywords)
    let inForms = try texts.otherWords(sequence, in: .forms)
    // Words that are a whole keyword are as good as the text.
    let isWhole = inKeywords == 0 || inForms == 0
    return [
      form.isOfPerson ? 0 : 1, form.isSaid ? 0 : 1, found.count { $0.kind != .exact }, isWhole ? 0 : 1,
      inKeywords == nil && inForms == nil ? 1 : 0, isWhole ? 0 : found.reduce(0) { $0 + $1.field.rawValue },
      inForms == 0 ? 0 : try isSaidInSomeWay(candidate, texts) ? 1 : 2,
      isWhole || found.allSatisfy(\.isLeading) ? 0 : 1,
      candidate.place.phrase,
    ]
  }

  /// Of very many that are equal so far, the texts are not read.
  private func unread(_ candidate: Candidate) -> [Int] {
    [1, 1, 0, 1, 1, 0, 2, 1, candidate.place.phrase]
  }

  /// A keyword was put there by someone who knows what people type: it ranks with the text itself. What was mistyped has been counted.
  private static func order(_ match: WordMatch) -> Int {
    if match.field == .meaning { return 4 }
    return match.kind == .folded || match.kind == .keyword || match.kind == .typo ? 0 : match.kind.rank
  }

  /// Whether the form for the person that was typed is for them, and whether that for the numbers says the words.
  private func formFit(_ candidate: Candidate) throws(DatabaseError) -> (isOfPerson: Bool, isSaid: Bool) {
    guard !candidate.taken.numbers.isEmpty || candidate.taken.person != nil,
      let phrase = try index.phrase(candidate.place.phrase), let locale = index.locales[candidate.place.locale]
    else { return (true, true) }
    let words = try candidate.foundWords(folder)
    let picker = FormPicker(index: index, phrase: phrase)
    guard let form = try picker.choice(of: candidate, in: locale, words: words)?.choice.form else {
      return (true, true)
    }
    let isOfPerson = candidate.taken.person.map { person in form.conditions.contains { $0.value == person } } ?? true
    // A keyword names a phrase whoever it is said to, but not how many.
    let isSaid = zip(words, candidate.matches).allSatisfy { word, match in
      candidate.taken.numbers.isEmpty && match?.field != .text || word?.isSaid(by: form) ?? true
    }
    return (isOfPerson, isSaid)
  }

  /// Whether the forms say each word in some way: themselves, or, where no dictionary told of it, as one that begins the same.
  private func isSaidInSomeWay(_ candidate: Candidate, _ texts: PlaceTexts) throws(DatabaseError) -> Bool {
    for (word, match) in zip(candidate.words, candidate.matches) {
      guard let match, !match.isInText else { continue }
      let letters = word.folded.unicodeScalars
      // An ending has two letters at most here, and leaves four.
      guard word.characters.isEmpty, letters.count > Self.leastStem else { return false }
      var stem = FoundSequence()
      stem.add([], beginning: String(String.UnicodeScalarView(letters.prefix(max(Self.leastStem, letters.count - 2)))))
      if try texts.otherWords(stem, in: .forms) == nil { return false }
    }
    return true
  }

  private func sequence(of candidate: Candidate) throws(DatabaseError) -> FoundSequence {
    var sequence = FoundSequence()
    for (position, word) in candidate.words.enumerated() {
      let match = candidate.matches[position]
      // What a form or a number takes, and a little word that is nowhere, part no neighbours.
      if match == nil, candidate.taken.words[position] || candidate.isLight[position] { continue }
      if !word.characters.isEmpty {
        // Of two neighbours, the first is the second of the pair before.
        let isLater = position > 0 && candidate.words[position - 1].characters.last == word.characters.first
        for character in word.characters.dropFirst(isLater ? 1 : 0) { sequence.add([character], beginning: nil) }
        continue
      }
      var folded: Set<String> = [word.folded]
      for spelling in match?.spellings ?? [] { folded.insert(try folder.fold(spelling)) }
      sequence.add(folded, beginning: match?.kind == .prefix ? word.folded : nil)
    }
    return sequence
  }
}
