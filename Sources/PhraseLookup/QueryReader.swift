internal import IndexFormat

/// Reads what was typed into words, with what the index knows of each.
struct QueryReader {
  let database: Database
  let folder: Folder

  /// A text longer than this is no question at a desk; what follows is not looked at.
  private static let wordLimit = 24

  func words(in text: String) throws(DatabaseError) -> [QueryWord] {
    let spellings = IndexFormat.words(in: text)
    var words: [QueryWord] = []
    var index = 0
    while index < spellings.count, words.count < Self.wordLimit {
      let run = spellings[index...].prefix { IndexFormat.isContinuous($0) }
      if run.count < 2 {
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
    let spelling = parts.joined()
    var number = QueryWord.digits(spelling)
    var person: String?
    let readings = try database.statement("SELECT kind, value FROM reading WHERE folded = ?")
    try readings.bind(.text(folded.joined()))
    while try readings.step() {
      switch IndexFormat.Reading(rawValue: readings.integer(0)) {
      case .number: number = number ?? Int(readings.text(1))
      case .person: person = readings.text(1)
      case nil: continue
      }
    }
    var isLight = false
    for part in folded where try self.isLight(part) { isLight = true }
    return QueryWord(
      spelling: spelling, folded: folded.joined(), characters: parts.count > 1 ? folded : [],
      isLight: isLight, number: number, person: person)
  }

  private func isLight(_ folded: String) throws(DatabaseError) -> Bool {
    let row = try database.statement("SELECT 1 FROM light WHERE folded = ?")
    try row.bind(.text(folded))
    return try row.step()
  }
}
