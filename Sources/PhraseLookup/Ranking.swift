internal import IndexFormat

/// Why a candidate stands where it does: criteria in the order in which they decide, the first difference first.
struct Ranking: Comparable {
  /// A criterion's name and how the candidate meets it: zero is best.
  struct Criterion {
    let name: String
    let value: Int
  }

  let criteria: [Criterion]

  static func < (left: Self, right: Self) -> Bool {
    left.criteria.map(\.value).lexicographicallyPrecedes(right.criteria.map(\.value))
  }

  static func == (left: Self, right: Self) -> Bool { left.criteria.map(\.value) == right.criteria.map(\.value) }

  /// The criteria that are not at their best, and the place in the book.
  var explanation: String {
    criteria.filter { $0.value > 0 }.map { "\($0.name) \($0.value)" }.joined(separator: ", ")
  }
}

/// Ranks candidates.
struct Ranker {
  let index: IndexFile
  /// The locale whose speakers are asking.
  let ownLocale: Int?
  let folder: Folder

  func ranking(of candidate: Candidate) throws(DatabaseError) -> Ranking {
    let found = candidate.matches.compactMap(\.self)
    let hasNumber = candidate.words.contains { $0.number != nil }
    let context = try context(of: candidate)
    let criteria: [(String, Int)] = [
      ("words missing", candidate.missing),
      ("number not taken", hasNumber && candidate.number == nil ? 1 : 0),
      ("mistyped (quarters of an edit)", found.reduce(0) { $0 + $1.cost }),
      ("little words missing", candidate.lightMissing),
      ("found as", found.map { Self.order($0) }.max() ?? 0),
      ("other locale", candidate.place.locale == ownLocale ? 0 : 1),
      ("form does not say it", try picksFormThatSaysIt(candidate) ? 0 : 1),
      ("other accents", found.count { $0.kind == .folded }),
      ("not the whole phrase", context.isWhole ? 0 : 1),
      ("not side by side", context.isTogether ? 0 : 1),
      // Words that are a whole keyword are as good as the text.
      ("not in the text", context.isWhole ? 0 : found.reduce(0) { $0 + $1.field.rawValue }),
      ("not the leading form", context.isWhole || context.isLeading ? 0 : 1),
      ("place in the book", candidate.place.phrase),
    ]
    return Ranking(criteria: criteria.map { Ranking.Criterion(name: $0.0, value: $0.1) })
  }

  /// A keyword was put there by someone who knows what people type: it ranks with the text itself.
  private static func order(_ match: WordMatch) -> Int {
    match.field == .meaning ? 4 : match.kind == .folded || match.kind == .keyword ? 0 : match.kind.rank
  }

  /// Whether the form for the number or the person that was typed says the words, too.
  private func picksFormThatSaysIt(_ candidate: Candidate) throws(DatabaseError) -> Bool {
    guard candidate.number != nil || candidate.person != nil, let phrase = try index.phrase(candidate.place.phrase),
      let locale = index.locales[candidate.place.locale],
      let choice = try FormPicker(index: index, phrase: phrase).choice(
        in: locale, values: candidate.values, words: candidate.foundWords)
    else { return true }
    return candidate.foundWords.allSatisfy { $0.isSaid(by: choice.form) }
  }

  private struct Context {
    var isWhole = false
    var isTogether = false
    var isLeading = false
  }

  /// How the words stand in the phrase's forms and keywords.
  private func context(of candidate: Candidate) throws(DatabaseError) -> Context {
    var context = Context()
    let found = candidate.foundWords
    var sequence = FoundSequence()
    for (word, match) in zip(candidate.words, candidate.matches) where word.characters.isEmpty {
      var folded: Set<String> = [word.folded]
      for spelling in match?.spellings ?? [] { folded.insert(try folder.fold(spelling)) }
      sequence.add(folded, beginning: match?.kind == .prefix ? word.folded : nil)
    }
    let keywords = try index.database.statement("SELECT folded FROM keyword WHERE phrase = ? AND locale = ?")
    try keywords.bind(.integer(candidate.place.phrase), .integer(candidate.place.locale))
    while try keywords.step() { sequence.look(at: keywords.text(0), &context.isWhole, &context.isTogether) }
    let forms = try index.database.statement(
      "SELECT number, words, folded FROM form WHERE phrase = ? AND locale = ? ORDER BY number")
    try forms.bind(.integer(candidate.place.phrase), .integer(candidate.place.locale))
    while try forms.step() {
      sequence.look(at: forms.text(2), &context.isWhole, &context.isTogether)
      if forms.integer(0) == 0 {
        let words = forms.text(1)
        context.isLeading = found.allSatisfy { word in
          word.spellings.contains { StoredForm.contains(words, " \($0) ") }
        }
      }
      if context.isWhole, context.isTogether { break }
    }
    return context
  }
}
