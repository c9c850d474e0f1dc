internal import IndexFormat
internal import PhraseModel

/// Looks phrases up in an index.
public struct Lookup {
  private let index: IndexFile

  public init(index: IndexFile) {
    self.index = index
  }

  /// The lines of the answer, the best first; none where nothing was found.
  ///
  /// A value for an argument that a phrase does not have is passed over.
  ///
  /// - Throws: `LookupError` where the request names what the index does not have, or the index cannot be read.
  public func results(for request: LookupRequest) throws(LookupError) -> [LookupResult] {
    for tag in request.answerLocales + [request.searchedLocale].compactMap(\.self)
    where index.locale(tagged: tag) == nil {
      throw .unknownLocale(tag, known: index.localeTags, nearest: nearest(to: tag, among: index.localeTags))
    }
    switch request.subject {
    case .words(let text):
      return try reading { () throws(DatabaseError) in try search(text, request) }
    case .phrase(let id):
      let phrase = try reading { () throws(DatabaseError) in try StoredPhrase(id: id, in: index.database) }
      guard let phrase else {
        let known = try reading { () throws(DatabaseError) in try phraseIDs() }
        throw .unknownPhrase(id, nearest: nearest(to: id, among: known))
      }
      try phrase.check(request.values, choices: try reading { () throws(DatabaseError) in try choices(of: phrase) })
      return try reading { () throws(DatabaseError) in
        try results(of: phrase, foundIn: nil, values: request.values, request)
      }
    }
  }

  /// The arguments of a phrase, sorted; none where there is no such phrase.
  public func argumentNames(ofPhrase id: String) throws(LookupError) -> [String] {
    let phrase = try reading { () throws(DatabaseError) in try StoredPhrase(id: id, in: index.database) }
    return phrase?.arguments.keys.sorted() ?? []
  }

  private func reading<Value>(_ body: () throws(DatabaseError) -> Value) throws(LookupError) -> Value {
    do throws(DatabaseError) {
      return try body()
    } catch {
      throw LookupError(error, path: index.path)
    }
  }

  /// The values that pick a form of a phrase, by argument: its terms, in any locale.
  private func choices(of phrase: StoredPhrase) throws(DatabaseError) -> [String: Set<String>] {
    let rows = try index.database.statement("SELECT DISTINCT conditions FROM form WHERE phrase = ?")
    try rows.bind(.integer(phrase.number))
    var choices: [String: Set<String>] = [:]
    while try rows.step() {
      for condition in StoredForm.conditions(rows.text(0)) {
        choices[condition.name, default: []].insert(condition.value)
      }
    }
    return choices
  }

  private func phraseIDs() throws(DatabaseError) -> [String] {
    let rows = try index.database.statement("SELECT name FROM phrase ORDER BY id")
    var ids: [String] = []
    while try rows.step() { ids.append(rows.text(0)) }
    return ids
  }

  // MARK: By words

  /// A phrase that was found, with what its place among the others depends on.
  private struct Candidate {
    let phrase: StoredPhrase
    let hit: WordSearch.Hit
    let words: [QueryWord]
    let values: [String: String]
    /// Whether a number that was typed fits the phrase.
    let takesNumber: Bool
  }

  private func search(_ text: String, _ request: LookupRequest) throws(DatabaseError) -> [LookupResult] {
    let folder = try Folder(index.database)
    var words: [QueryWord] = []
    for spelling in IndexFormat.words(in: text) {
      words.append(QueryWord(spelling: spelling, folded: try folder.fold(spelling)))
    }
    let number = words.lazy.compactMap(\.number).first
    var candidates: [Candidate] = []
    for (hit, words) in try hits(for: words, request) {
      guard let phrase = try StoredPhrase(number: hit.phrase, in: index.database) else { continue }
      var values = request.values
      let argument = number.flatMap { phrase.argument(taking: $0) }
      if let number, let argument, values[argument] == nil { values[argument] = String(number) }
      // A phrase that cannot take what was asked for is no answer.
      if !request.values.isEmpty, !phrase.accepts(request.values, choices: try choices(of: phrase)) { continue }
      candidates.append(
        Candidate(phrase: phrase, hit: hit, words: words, values: values, takesNumber: argument != nil))
    }
    let keyed = try candidates.map { candidate throws(DatabaseError) in
      (candidate, key: try key(of: candidate))
    }.sorted { $0.key < $1.key }
    var lines: [LookupResult] = []
    for (candidate, _) in keyed.prefix(request.limit) {
      lines += try results(of: candidate.phrase, foundIn: candidate, values: candidate.values, request)
    }
    return lines
  }

  /// Phrases with all the words; a number need not be among them, since it may pick the form.
  private func hits(
    for words: [QueryWord], _ request: LookupRequest
  ) throws(DatabaseError) -> [(hit: WordSearch.Hit, words: [QueryWord])] {
    let search = WordSearch(
      database: index.database,
      onlyLocale: request.searchedLocale.flatMap { index.locale(tagged: $0)?.id },
      staffLocale: index.locale(tagged: index.staffLocale)?.id)
    let named = words.filter { $0.number == nil }
    var found = try search.hits(for: words, unfinished: .last).map { ($0, words) }
    if named.count < words.count {
      let phrases = Set(found.map(\.0.phrase))
      found += try search.hits(for: named, unfinished: .last).filter { !phrases.contains($0.phrase) }.map {
        ($0, named)
      }
    }
    guard found.isEmpty else { return found }
    return try search.hits(for: named, unfinished: .all).map { ($0, named) }
  }

  /// What decides the order, the first difference first: whether a typed number fits, how surely the words
  /// were found, whether the words are all that the form says, staff's own locale, the book's order.
  private typealias RankingKey = (Int, LookupResult.Match, Int, Int, Int)

  private func key(of candidate: Candidate) throws(DatabaseError) -> RankingKey {
    let isOwn = candidate.hit.locale == index.locale(tagged: index.staffLocale)?.id
    // A keyword was put there by someone who knows what people type: it ranks with the text itself.
    let worst = candidate.hit.matches.map { $0 == .keyword ? .exact : $0 }.max() ?? .exact
    let isWhole = try isWhole(candidate)
    return (candidate.takesNumber ? 0 : 1, worst, isWhole ? 0 : 1, isOwn ? 0 : 1, candidate.phrase.number)
  }

  /// Whether the words typed are all that some form says.
  private func isWhole(_ candidate: Candidate) throws(DatabaseError) -> Bool {
    let row = try index.database.statement(
      "SELECT 1 FROM form WHERE phrase = ? AND locale = ? AND words = ? LIMIT 1")
    try row.bind(
      .integer(candidate.hit.phrase), .integer(candidate.hit.locale), .text(StoredForm.spaced(candidate.words)))
    return try row.step()
  }

  // MARK: Lines

  /// A line for each locale that the answer is wanted in.
  private func results(
    of phrase: StoredPhrase, foundIn candidate: Candidate?, values: [String: String], _ request: LookupRequest
  ) throws(DatabaseError) -> [LookupResult] {
    let picker = FormPicker(index: index, phrase: phrase)
    var assumptions: [String: String] = [:]
    var found: FormPicker.Choice?
    let foundLocale = candidate.flatMap { index.locales[$0.hit.locale] }
    if let candidate, let foundLocale {
      found = try picker.choice(in: foundLocale, values: values, words: candidate.words)
      // The form that was found says for whom and how many the answer in another locale must be.
      for condition in (found?.form.conditions ?? []) + (found?.form.samples ?? []) {
        assumptions[condition.name] = condition.value
      }
    }
    var lines: [LookupResult] = []
    for locale in answerLocales(request, foundIn: foundLocale) {
      let choice =
        locale.id == foundLocale?.id
        ? found : try picker.choice(in: locale, values: values, assumptions: assumptions)
      guard let choice else { continue }
      let wording = try index.database.statement(
        "SELECT state, sounds, layer FROM wording WHERE phrase = ? AND locale = ?")
      try wording.bind(.integer(phrase.number), .integer(locale.id))
      guard try wording.step() else { continue }
      lines.append(
        LookupResult(
          id: phrase.id, situation: phrase.situation, locale: locale.tag, text: choice.text,
          when: choice.form.conditions, matched: candidate?.hit.worst ?? .exact,
          sounds: wording.isNull(1) ? nil : wording.text(1), state: wording.text(0),
          layer: wording.isNull(2) ? nil : wording.text(2)))
    }
    return lines
  }

  private func answerLocales(_ request: LookupRequest, foundIn found: IndexFile.Locale?) -> [IndexFile.Locale] {
    if !request.answerLocales.isEmpty { return request.answerLocales.compactMap { index.locale(tagged: $0) } }
    let searched = request.searchedLocale.flatMap { index.locale(tagged: $0) }
    return [searched ?? index.locale(tagged: index.staffLocale) ?? found].compactMap(\.self)
  }
}
