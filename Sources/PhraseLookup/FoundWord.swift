internal import IndexFormat

/// A word of a query as it stands where it was found, under one or several spellings.
struct FoundWord {
  let spellings: [String]
  /// The spellings folded, as the index spaces the words of a text.
  private let spaced: [String]

  init(_ word: QueryWord, _ match: WordMatch, _ folder: Folder) throws(DatabaseError) {
    spellings = match.spellings
    if word.characters.isEmpty {
      spaced = try match.spellings.map { spelling throws(DatabaseError) in " \(try folder.fold(spelling)) " }
    } else {
      spaced = [word.spaced]
    }
  }

  /// Whether a form has the word just as it was found.
  func isSaid(by form: StoredForm) -> Bool {
    spaced.contains { form.saysFolded($0) }
  }
}
