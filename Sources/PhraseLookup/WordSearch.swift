internal import IndexFormat

/// Finds where a word stands, in any locale: as it is, folded, in another form of it, in Latin letters, or by how it begins.
struct WordSearch {
  /// So many words that begin alike are enough to show; a single letter begins hundreds.
  private static let prefixLimit = 300

  let database: Database
  /// The number of the only locale to search.
  let onlyLocale: Int?

  /// - Parameter isUnfinished: whether words that begin with it count too.
  func matches(for word: QueryWord, isUnfinished: Bool) throws(DatabaseError) -> WordMatches {
    guard word.characters.isEmpty else { return try neighbours(word) }
    var matches: WordMatches = [:]
    if let number = try number(of: word.folded) {
      try add(number, to: &matches) { spelling in spelling == word.spelling ? .exact : .folded }
    }
    for (alias, kind) in try aliases(of: word.folded, isUnfinished: isUnfinished) {
      try add(alias, to: &matches) { _ in kind }
    }
    if isUnfinished {
      for number in try words(beginningWith: word.folded) { try add(number, to: &matches) { _ in .prefix } }
    }
    return matches
  }

  /// The number of a word that is just so, folded.
  func number(of folded: String) throws(DatabaseError) -> Int? {
    let row = try database.statement("SELECT id FROM word WHERE folded = ?")
    try row.bind(.text(folded))
    return try row.step() ? row.integer(0) : nil
  }

  /// Adds the places of a word of the index.
  func add(
    _ number: Int, cost: Int = 0, to matches: inout WordMatches, kind: (_ spelling: String) -> LookupResult.Match
  ) throws(DatabaseError) {
    let rows = try database.statement("SELECT phrase, locale, field, spelling FROM posting WHERE word = ?")
    try rows.bind(.integer(number))
    while try rows.step() {
      let locale = rows.integer(1)
      if let onlyLocale, locale != onlyLocale { continue }
      let field = IndexFormat.Field(rawValue: rows.integer(2)) ?? .meaning
      let spelling = rows.text(3)
      matches.add(
        WordMatch(kind: kind(spelling), cost: cost, field: field, spellings: [spelling]),
        at: Place(phrase: rows.integer(0), locale: locale))
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

  private func aliases(
    of folded: String, isUnfinished: Bool
  ) throws(DatabaseError) -> [(word: Int, kind: LookupResult.Match)] {
    let rows = try database.statement(
      isUnfinished
        ? """
        SELECT word, kind, form = ?1 FROM alias WHERE form >= ?1 AND form < ?1 || '\u{10FFFF}' \
        AND (form = ?1 OR kind = \(IndexFormat.AliasKind.romanised.rawValue)) LIMIT \(Self.prefixLimit)
        """
        : "SELECT word, kind, 1 FROM alias WHERE form = ?1")
    try rows.bind(.text(folded))
    var aliases: [(word: Int, kind: LookupResult.Match)] = []
    while try rows.step() {
      aliases.append(
        (rows.integer(0), rows.integer(1) == IndexFormat.AliasKind.stem.rawValue ? .stem : .romanised))
    }
    return aliases
  }

  /// Places where characters stand side by side.
  private func neighbours(_ word: QueryWord) throws(DatabaseError) -> WordMatches {
    var common: WordMatches?
    for character in word.characters {
      var matches: WordMatches = [:]
      if let number = try number(of: character) { try add(number, to: &matches) { _ in .exact } }
      common = common.map { common in common.filter { matches[$0.key] != nil } } ?? matches
    }
    var found: WordMatches = [:]
    let row = try database.statement(
      """
      SELECT 0 FROM form WHERE phrase = ?1 AND locale = ?2 AND instr(folded, ?3) \
      UNION ALL SELECT 1 FROM keyword WHERE phrase = ?1 AND locale = ?2 AND instr(folded, ?3) LIMIT 1
      """)
    for place in (common ?? [:]).keys {
      try row.bind(.integer(place.phrase), .integer(place.locale), .text(word.spaced))
      guard try row.step() else { continue }
      found[place] = WordMatch(
        kind: .exact, field: row.integer(0) == 0 ? .text : .keyword, spellings: [word.spelling])
    }
    return found
  }
}
