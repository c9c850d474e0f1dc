import IndexFormat

/// Writes the words of an index, with where each stands, once all are known.
struct WordRows {
  /// A word that a larger share of a locale's phrases has says little of what somebody looks for.
  private static let commonShare = 0.08

  private let database: Database
  private var vocabulary: Vocabulary
  private let wordingCounts: [Int: Int]
  private let fillers: [Int: Set<String>]
  /// By the number of a word in the order of coming, its number in the file.
  private(set) var numbers: [Int] = []

  init(_ database: Database, _ vocabulary: Vocabulary, wordingCounts: [Int: Int], fillers: [Int: Set<String>]) {
    self.database = database
    self.vocabulary = vocabulary
    self.wordingCounts = wordingCounts
    self.fillers = fillers
  }

  mutating func write() throws(DatabaseError) {
    let places = vocabulary.placesByWord()
    let words = vocabulary.sortedWords()
    numbers = [Int](repeating: 0, count: words.count)
    var light = fillers
    var lexica: [Int: Lexicon] = [:]
    let insertWord = try database.statement("INSERT INTO word VALUES (?, ?, ?)")
    let insertPosting = try database.statement("INSERT INTO posting VALUES (?, ?, ?, ?, ?)")
    for (index, word) in words.enumerated() {
      let number = index + 1
      numbers[word.number] = number
      let places = places[word.number]
      try insertWord.run(
        .integer(number), .text(word.folded), .integer(places.reduce(0) { $0 + $1.records.count }))
      for row in Self.rows(places, vocabulary) {
        try insertPosting.insert { values throws(DatabaseError) in
          try values.add(number)
          try values.add(row.block)
          try values.add(row.locale)
          try values.add(row.spelling)
          try values.add(blob: row.records)
        }
      }
      for locale in commonIn(places) { light[locale, default: []].insert(word.folded) }
      // A character of a script without spaces cannot be misspelt, only be another one; it is sketched to keep the count.
      lexica[word.length, default: Lexicon(first: number)].add(word.folded)
    }
    let insertLexicon = try database.statement("INSERT INTO lexicon VALUES (?, ?, ?)")
    for (length, lexicon) in lexica.sorted(by: { $0.key < $1.key }) {
      try insertLexicon.run(.integer(length), .integer(lexicon.first), .blob(lexicon.sketches))
    }
    let insertLight = try database.statement("INSERT INTO light VALUES (?, ?)")
    for (locale, words) in light.sorted(by: { $0.key < $1.key }) {
      for word in words.sorted() { try insertLight.run(.text(word), .integer(locale)) }
    }
  }

  private struct Row {
    let block: Int
    let locale: Int
    let spelling: String
    var records: [UInt8]
  }

  /// A row for each block of phrases, locale and spelling, in the order of the table.
  private static func rows(_ places: [Vocabulary.Places], _ vocabulary: Vocabulary) -> [Row] {
    var rows: [Row] = []
    for place in places {
      var row: Row?
      for packed in place.records {
        let phrase = Int(packed >> 3)
        let block = Posting.block(of: phrase)
        if row?.block != block {
          if let row { rows.append(row) }
          row = Row(
            block: block, locale: place.locale, spelling: vocabulary.spellings[place.spelling].text, records: [])
        }
        let record = UInt16(phrase % Posting.blockSize) << 3 | UInt16(packed & 7)
        row?.records.append(UInt8(truncatingIfNeeded: record))
        row?.records.append(UInt8(truncatingIfNeeded: record >> 8))
      }
      if let row { rows.append(row) }
    }
    return rows.count < 2
      ? rows : rows.sorted { ($0.block, $0.locale, $0.spelling) < ($1.block, $1.locale, $1.spelling) }
  }

  /// The locales in which many phrases say a word.
  private func commonIn(_ places: [Vocabulary.Places]) -> [Int] {
    var counts: [Int: Int] = [:]
    for place in places where place.locale > 0 { counts[place.locale, default: 0] += place.saidCount }
    return counts.filter { locale, count in
      Double(count) >= max(2, Self.commonShare * Double(wordingCounts[locale] ?? 0))
    }.keys.sorted()
  }
}
