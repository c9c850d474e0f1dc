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
      throw .unknownLocale(tag, known: index.localeTags, nearest: nearestLocale(to: tag))
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
        try results(of: phrase, nil, values: request.values, request)
      }
    }
  }

  /// The locale that may have been meant by a tag that the index doesn't have: `pl` by `PL` or `pl-PL`, `zh-Hans` by `zh`.
  ///
  /// Of two letters, one mistyped makes another language.
  private func nearestLocale(to tag: String) -> String? {
    let lower = tag.lowercased().map { $0 == "_" ? "-" : $0 }
    let known = index.localeTags
    return known.first { Array($0.lowercased()) == lower }
      ?? known.first {
        String(lower).hasPrefix($0.lowercased() + "-") || $0.lowercased().hasPrefix(String(lower) + "-")
      }
      ?? (tag.count > 2 ? nearest(to: tag, among: known) : nil)
  }

  /// The ids of the phrases, in the book's order.
  ///
  /// - Parameter situation: only those of this situation.
  /// - Throws: `LookupError.unknownSituation` where there is none of that name.
  public func phraseIDs(in situation: String?) throws(LookupError) -> [String] {
    guard let situation else { return try reading { () throws(DatabaseError) in try phraseIDs() } }
    let known = try situations()
    guard known.contains(situation) else {
      throw .unknownSituation(situation, known: known, nearest: nearest(to: situation, among: known))
    }
    return try reading { () throws(DatabaseError) in
      let rows = try index.database.statement("SELECT name FROM phrase WHERE situation = ? ORDER BY id")
      try rows.bind(.text(situation))
      var ids: [String] = []
      while try rows.step() { ids.append(rows.text(0)) }
      return ids
    }
  }

  /// The situations, in the book's order.
  public func situations() throws(LookupError) -> [String] {
    try reading { () throws(DatabaseError) in
      let rows = try index.database.statement("SELECT situation FROM phrase GROUP BY situation ORDER BY min(id)")
      try rows.bind()
      var situations: [String] = []
      while try rows.step() { situations.append(rows.text(0)) }
      return situations
    }
  }

  /// The tags of the locales, staff's own first.
  public var localeTags: [String] {
    index.localeTags.sorted { ($0 == index.staffLocale ? 0 : 1, $0) < ($1 == index.staffLocale ? 0 : 1, $1) }
  }

  /// A form of a phrase: for whom and how many, and its text.
  public struct FormLine: Sendable {
    public let when: [LookupResult.Condition]
    public let text: String
    /// The text in Latin letters; nil where it is in Latin letters anyway.
    public let romanised: String?
    public let sounds: String?
  }

  /// Every form of a phrase in a locale; none where the index does not have it.
  ///
  /// - Parameter values: those that pick no form are filled in.
  public func forms(
    of id: String, in tag: String, filling values: [String: String] = [:]
  ) throws(LookupError) -> [FormLine] {
    try reading { () throws(DatabaseError) in
      guard let phrase = try StoredPhrase(id: id, in: index.database), let locale = index.locale(tagged: tag) else {
        return []
      }
      let open = values.filter { if case .open? = phrase.arguments[$0.key] { true } else { false } }
      return try FormPicker(index: index, phrase: phrase).forms(in: locale).map {
        FormLine(
          when: $0.conditions, text: $0.text(filling: open), romanised: $0.romanised(filling: open),
          sounds: $0.sounds(filling: open))
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
    let picker = FormPicker(index: index, phrase: phrase)
    var choices: [String: Set<String>] = [:]
    for locale in index.locales.values {
      for condition in try picker.forms(in: locale).flatMap(\.conditions) {
        choices[condition.name, default: []].insert(condition.value)
      }
    }
    return choices
  }

  private func phraseIDs() throws(DatabaseError) -> [String] {
    let rows = try index.database.statement("SELECT name FROM phrase ORDER BY id")
    try rows.bind()
    var ids: [String] = []
    while try rows.step() { ids.append(rows.text(0)) }
    return ids
  }

  // MARK: By words

  private func search(_ text: String, _ request: LookupRequest) throws(DatabaseError) -> [LookupResult] {
    let searched = request.searchedLocale.flatMap { index.locale(tagged: $0)?.id }
    let folder = try Folder(index.database)
    let candidates = try PhraseSearch(index, onlyLocale: searched, folder: folder).candidates(for: text)
    let ranker = Ranker(
      index: index, ownLocale: searched ?? index.locale(tagged: index.staffLocale)?.id, folder: folder)
    var lines: [LookupResult] = []
    // Of the places where a phrase was found, the best comes first.
    var shown: Set<Int> = []
    var count = 0
    try ranker.visit(candidates) { ranked throws(DatabaseError) in
      let candidate = ranked.candidate
      guard shown.insert(candidate.place.phrase).inserted, let phrase = try index.phrase(candidate.place.phrase) else {
        return true
      }
      // A phrase that cannot take what was asked for is no answer.
      if !request.values.isEmpty, !phrase.accepts(request.values, choices: try choices(of: phrase)) { return true }
      var values = request.values
      for preference in request.preferences
      where phrase.accepts([preference.key: preference.value], choices: [:]) && values[preference.key] == nil {
        values[preference.key] = preference.value
      }
      let found = Found(candidate, ranked.ranking, try candidate.foundWords(folder))
      let results = try results(of: phrase, found, values: values, request)
      lines += results
      if !results.isEmpty { count += 1 }
      return count < request.limit
    }
    return lines
  }

  /// How a phrase was found.
  private struct Found {
    let candidate: Candidate
    let ranking: Ranking
    let words: [FoundWord?]

    init(_ candidate: Candidate, _ ranking: Ranking, _ words: [FoundWord?]) {
      self.candidate = candidate
      self.ranking = ranking
      self.words = words
    }
  }

  // MARK: Lines

  /// A line for each locale that the answer is wanted in.
  private func results(
    of phrase: StoredPhrase, _ found: Found?, values: [String: String], _ request: LookupRequest
  ) throws(DatabaseError) -> [LookupResult] {
    let picker = FormPicker(index: index, phrase: phrase)
    var assumptions: [String: String] = [:]
    var foundChoice: FormPicker.Choice?
    let foundLocale = found.flatMap { index.locales[$0.candidate.place.locale] }
    // What was found in the gloss alone was found in no locale.
    var values =
      found.map { $0.candidate.taken.values($0.candidate.taken.assignments[0]).merging(values) { $1 } } ?? values
    if let found, let foundLocale,
      let choice = try picker.choice(of: found.candidate, in: foundLocale, words: found.words, values: values)
    {
      foundChoice = choice.choice
      values = choice.values
      // The form that was found says for whom and how many the answer in another locale must be.
      for condition in (foundChoice?.form.conditions ?? []) + (foundChoice?.form.samples ?? []) {
        assumptions[condition.name] = condition.value
      }
    }
    var lines: [LookupResult] = []
    for locale in answerLocales(request, foundIn: foundLocale) {
      let choice =
        locale.id == foundLocale?.id
        ? foundChoice : try picker.choice(in: locale, values: values, assumptions: assumptions)
      guard let choice else { continue }
      let wording = try index.database.statement("SELECT state, layer FROM wording WHERE id = ?")
      try wording.bind(.integer(WordingID.number(locale: locale.id, phrase: phrase.number)))
      guard try wording.step() else { continue }
      lines.append(
        LookupResult(
          id: phrase.id, situation: phrase.situation, locale: locale.tag, text: choice.text,
          when: choice.form.conditions, matched: found?.candidate.worst ?? .exact,
          isGuess: found?.candidate.isGuess ?? false, romanised: choice.romanised,
          explanation: found?.ranking.explanation ?? "",
          foundWords: locale.id == foundLocale?.id ? found?.words.flatMap { $0?.spellings ?? [] } ?? [] : [],
          sounds: choice.sounds, state: wording.text(0),
          layer: wording.isNull(1) ? nil : wording.text(1)))
    }
    return lines
  }

  private func answerLocales(_ request: LookupRequest, foundIn found: IndexFile.Locale?) -> [IndexFile.Locale] {
    if !request.answerLocales.isEmpty {
      var named: Set<String> = []
      return request.answerLocales.filter { named.insert($0).inserted }.compactMap { index.locale(tagged: $0) }
    }
    let searched = request.searchedLocale.flatMap { index.locale(tagged: $0) }
    return [searched ?? index.locale(tagged: index.staffLocale) ?? found].compactMap(\.self)
  }
}
