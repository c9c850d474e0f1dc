internal import IndexFormat

/// Finds where a word stands, in any locale: as it is, folded, in another form of it, in Latin letters, or by how it begins.
struct WordSearch {
  /// So many words that begin alike are enough to show; a single letter begins hundreds.
  private static let prefixLimit = 300
  /// So many places are enough to choose the best lines from; the book's first come first.
  static let placeLimit = 300
  /// Shorter ones are left of too many words.
  private static let leastSkeleton = 4

  let database: Database
  /// The number of the only locale to search.
  let onlyLocale: Int?

  /// A word of the index.
  struct Word {
    let number: Int
    /// In how many places it stands.
    let places: Int
  }

  /// - Parameters:
  ///   - isUnfinished: whether words that begin with it count too.
  ///   - phrases: where a word that stands in very many places is looked for; nil looks at the first of them.
  func matches(
    for word: QueryWord, isUnfinished: Bool, in phrases: Set<Int>? = nil
  ) throws(DatabaseError) -> WordMatches {
    guard word.characters.isEmpty else { return try neighbours(word) }
    var matches = WordMatches()
    if let known = try self.word(word.folded) {
      try add(known.number, in: known.places > Self.placeLimit ? phrases : nil, to: &matches) { spelling in
        spelling == word.spelling ? .exact : .folded
      }
      for place in matches.places.keys { matches.know(place.locale) }
    }
    for alias in try aliases(.stem, of: word.folded) {
      try add(alias.word, locale: alias.locale, to: &matches) { _ in .stem }
    }
    for alias in try romanised(word.folded, isUnfinished: isUnfinished) {
      try add(alias.word, locale: alias.locale, to: &matches) { _ in .romanised }
    }
    if matches.isEmpty { try addSounds(word.folded, to: &matches) }
    if matches.isEmpty { try addSyllables(word.folded, to: &matches) }
    if isUnfinished {
      for number in try words(beginningWith: word.folded) where matches.places.count < Self.placeLimit {
        try add(number, to: &matches) { _ in .prefix }
      }
    }
    return matches
  }

  /// The word that is just so, folded.
  func word(_ folded: String) throws(DatabaseError) -> Word? {
    let row = try database.statement("SELECT id, places FROM word WHERE folded = ?")
    try row.bind(.text(folded))
    return try row.step() ? Word(number: row.integer(0), places: row.integer(1)) : nil
  }

  /// Adds the places of a word of the index.
  func add(
    _ number: Int, locale only: Int? = nil, in phrases: Set<Int>? = nil, cost: Int = 0, to matches: inout WordMatches,
    kind: (_ spelling: String) -> LookupResult.Match
  ) throws(DatabaseError) {
    guard let phrases else {
      let rows = try database.statement("SELECT block, locale, spelling, records FROM posting WHERE word = ?")
      try rows.bind(.integer(number))
      try add(rows, locale: only ?? onlyLocale, in: nil, cost: cost, to: &matches, kind: kind)
      return
    }
    let rows = try database.statement(
      "SELECT block, locale, spelling, records FROM posting WHERE word = ? AND block = ?")
    for block in Set(phrases.map { Posting.block(of: $0) }).sorted() {
      try rows.bind(.integer(number), .integer(block))
      try add(rows, locale: only ?? onlyLocale, in: phrases, cost: cost, to: &matches, kind: kind)
    }
  }

  private func add(
    _ rows: Statement, locale only: Int?, in phrases: Set<Int>?, cost: Int, to matches: inout WordMatches,
    kind: (_ spelling: String) -> LookupResult.Match
  ) throws(DatabaseError) {
    var count = 0
    var lastBlock = 0
    while try rows.step() {
      let block = rows.integer(0)
      // The rows of a block hold every locale's places in it.
      if block != lastBlock, count >= Self.placeLimit { return }
      lastBlock = block
      let locale = rows.integer(1)
      if let only, locale != only { continue }
      let spelling = rows.text(2)
      let kind = kind(spelling)
      let postings = rows.withBytes(3) { Posting.all(in: $0, block: block, limit: Self.placeLimit) }
      for posting in postings where phrases?.contains(posting.phrase) ?? true {
        matches.add(
          WordMatch(
            kind: kind, cost: cost, field: posting.field, isLeading: posting.isLeading, spellings: [spelling]),
          at: Place(phrase: posting.phrase, locale: locale))
      }
      count += postings.count
    }
  }

  /// The words that begin so, but for the one that is just so.
  func words(beginningWith folded: String, upTo length: Int = .max) throws(DatabaseError) -> [Int] {
    let rows = try database.statement(
      "SELECT id, folded FROM word WHERE folded > ?1 AND folded < ?1 || '\u{10FFFF}' LIMIT \(Self.prefixLimit)")
    try rows.bind(.text(folded))
    var numbers: [Int] = []
    while try rows.step() {
      if length == .max || rows.text(1).unicodeScalars.count <= length { numbers.append(rows.integer(0)) }
    }
    return numbers
  }

  /// The words that a spelling stands for.
  func aliases(_ kind: IndexFormat.AliasKind, of folded: String) throws(DatabaseError) -> [Alias] {
    let row = try database.statement("SELECT entries FROM alias WHERE kind = ? AND form = ?")
    try row.bind(.integer(kind.rawValue), .text(folded))
    return try row.step() ? row.withBytes(0) { Alias.all(in: $0) } : []
  }

  /// Adds the words that this may be in Latin letters, in whichever scheme.
  private func addSounds(_ folded: String, to matches: inout WordMatches) throws(DatabaseError) {
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    for skeleton in Set([false, true].map { IndexFormat.romanSkeleton(of: folded, hardCH: $0) }).sorted()
    where skeleton.utf8.count >= Self.leastSkeleton {
      for alias in try aliases(.skeleton, of: skeleton) {
        try add(alias.word, locale: alias.locale, to: &matches) { _ in .romanised }
      }
    }
  }

  /// Adds the places of characters that stand side by side and are read as the syllables of a word.
  private func addSyllables(_ folded: String, to matches: inout WordMatches) throws(DatabaseError) {
    guard let syllables = IndexFormat.syllables(of: folded), syllables.count > 1 else { return }
    var sequence = FoundSequence()
    var common: WordMatches?
    let character = try database.statement("SELECT folded FROM word WHERE id = ?")
    for syllable in syllables {
      var aliases = try aliases(.romanised, of: syllable)
      if aliases.isEmpty { aliases = try self.aliases(.skeleton, of: IndexFormat.romanSkeleton(of: syllable)) }
      var spellings: Set<String> = []
      var places = WordMatches()
      for alias in aliases {
        try character.bind(.integer(alias.word))
        guard try character.step() else { continue }
        let spelling = character.text(0)
        guard IndexFormat.isContinuous(spelling) else { continue }
        spellings.insert(spelling)
        try add(alias.word, locale: alias.locale, to: &places) { _ in .romanised }
      }
      sequence.add(spellings, beginning: nil)
      common = common.map { common in common.filtered { place, _ in places[place] != nil } } ?? places
      if common?.isEmpty ?? true { return }
    }
    for (place, match) in common?.places ?? [:] {
      let texts = PlaceTexts(database, place)
      let inKeywords = try texts.otherWords(sequence, in: .keywords)
      let inForms = try texts.otherWords(sequence, in: .forms)
      if inKeywords != nil || inForms != nil { matches.add(match, at: place) }
    }
  }

  private func romanised(_ folded: String, isUnfinished: Bool) throws(DatabaseError) -> [Alias] {
    guard isUnfinished else { return try aliases(.romanised, of: folded) }
    let rows = try database.statement(
      "SELECT entries FROM alias WHERE kind = ?1 AND form >= ?2 AND form < ?2 || '\u{10FFFF}' LIMIT \(Self.prefixLimit)"
    )
    try rows.bind(.integer(IndexFormat.AliasKind.romanised.rawValue), .text(folded))
    var aliases: [Alias] = []
    while try rows.step() { aliases += rows.withBytes(0) { Alias.all(in: $0) } }
    return aliases
  }

  /// Places where characters stand side by side.
  private func neighbours(_ word: QueryWord) throws(DatabaseError) -> WordMatches {
    var common: WordMatches?
    for character in word.characters {
      var matches = WordMatches()
      if let known = try self.word(character) { try add(known.number, to: &matches) { _ in .exact } }
      common = common.map { common in common.filtered { place, _ in matches[place] != nil } } ?? matches
    }
    var found = WordMatches()
    let wording = try database.statement("SELECT 1 FROM wording WHERE id = ? AND instr(folded, ?)")
    let keyword = try database.statement(
      "SELECT 1 FROM keyword WHERE locale = ? AND phrase = ? AND instr(folded, ?) LIMIT 1")
    for place in (common?.places ?? [:]).keys {
      let id = WordingID.number(locale: place.locale, phrase: place.phrase)
      try wording.bind(.integer(id), .text(word.spaced))
      try keyword.bind(.integer(place.locale), .integer(place.phrase), .text(word.spaced))
      let isInText = try wording.step()
      let isKeyword = try keyword.step()
      guard isInText || isKeyword else { continue }
      found.add(
        WordMatch(kind: .exact, field: isInText ? .text : .keyword, spellings: [word.spelling]), at: place)
      found.know(place.locale)
    }
    return found
  }
}
