internal import IndexFormat

/// Reads what was typed into words, with what the index knows of each.
struct QueryReader {
  let database: Database
  let folder: Folder

  /// A text longer than this is no question at a desk; what follows is not looked at.
  private static let wordLimit = 24
  private static let letterLimit = 1000

  /// - Parameter byCharacter: whether each character of a script without spaces is a word; else two neighbours are.
  func words(in text: String, byCharacter: Bool = false) throws(DatabaseError) -> [QueryWord] {
    let spellings = IndexFormat.words(in: String(text.prefix(Self.letterLimit)))
    var words: [QueryWord] = []
    var index = 0
    while index < spellings.count, words.count < Self.wordLimit {
      let run = spellings[index...].prefix { IndexFormat.isContinuous($0) }
      if run.count < 2 || byCharacter {
        words.append(try word([spellings[index]]))
        index += 1
      } else {
        // Two neighbours at a time: which of them make a word is not known here.
        for (left, right) in zip(run, run.dropFirst()) { words.append(try word([left, right])) }
        index += run.count
      }
    }
    return words
  }

  private func word(_ parts: [String]) throws(DatabaseError) -> QueryWord {
    let folded = try parts.map { part throws(DatabaseError) in try folder.fold(part) }
    var word = QueryWord(spelling: parts.joined(), folded: folded.joined())
    if parts.count > 1 { word.characters = folded }
    let readings = try database.statement("SELECT locale, kind, value FROM reading WHERE folded = ?")
    try readings.bind(.text(word.folded))
    while try readings.step() {
      guard let kind = IndexFormat.Reading(rawValue: readings.integer(1)) else { continue }
      word.readings.append(.init(locale: readings.integer(0), kind: kind, value: readings.text(2)))
    }
    let light = try database.statement("SELECT locale FROM light WHERE folded = ?")
    for (position, part) in folded.enumerated() {
      try light.bind(.text(part))
      var locales: Set<Int> = []
      while try light.step() { locales.insert(light.integer(0)) }
      // Two characters say little where both do.
      word.lightLocales = position == 0 ? locales : word.lightLocales.intersection(locales)
    }
    return word
  }
}
