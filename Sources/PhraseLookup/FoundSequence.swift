/// The words of a query in their order, to see whether a text has them side by side, or is made of them alone.
struct FoundSequence {
  private struct Place {
    let spellings: Set<String>
    let beginning: String?

    func accepts(_ word: Substring) -> Bool {
      beginning.map { word.hasPrefix($0) } ?? false || spellings.contains(String(word))
    }
  }

  private var places: [Place] = []

  /// - Parameters:
  ///   - spellings: those that are the next word, folded.
  ///   - beginning: how the word begins, where it need only do that.
  mutating func add(_ spellings: Set<String>, beginning: String?) {
    places.append(Place(spellings: spellings, beginning: beginning))
  }

  /// Looks at a text's folded words, with a blank between them, and notes what is true of it.
  func look(at text: String, _ isWhole: inout Bool, _ isTogether: inout Bool) {
    guard !places.isEmpty, !(isWhole && isTogether) else { return }
    let words = text.split(separator: " ")
    guard words.count >= places.count else { return }
    for start in 0...(words.count - places.count)
    where places.indices.allSatisfy({ places[$0].accepts(words[start + $0]) }) {
      isTogether = true
      if words.count == places.count { isWhole = true }
      return
    }
  }
}
