/// A word of a query as it stands where it was found, under one or several spellings.
struct FoundWord {
  let spellings: Set<String>
  /// Of a script that puts no spaces between words, the characters as the index spaces them.
  private let spaced: String?

  init(_ word: QueryWord, _ match: WordMatch) {
    spellings = match.spellings
    spaced = word.characters.isEmpty ? nil : word.spaced
  }

  /// Whether a form has the word just as it was found.
  func isSaid(by form: StoredForm) -> Bool {
    if let spaced { return form.saysFolded(spaced) }
    return spellings.contains { form.says($0) }
  }
}
