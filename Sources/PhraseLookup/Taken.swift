/// The numbers and the person form in a query that a phrase takes as values of its arguments.
struct Taken {
  /// A number as it was typed.
  struct Number {
    let value: Int
    /// The place of its word in the query.
    let word: Int
  }

  private(set) var numbers: [Number] = []
  /// Every way to settle the phrase's arguments with these numbers, the plainest first; one at least, which may be empty.
  private(set) var assignments: [[String: Int]] = [[:]]
  private(set) var person: String?
  /// For each word of the query, whether it is one of them.
  private(set) var words: [Bool]
  /// Whether a number was typed that must be said, and that the phrase does not take.
  private(set) var lacksNumber = false
  /// Whether a person was typed, and the phrase speaks to nobody.
  private(set) var lacksPerson = false

  init(_ count: Int) {
    words = Array(repeating: false, count: count)
  }

  /// Takes what a word says, if the phrase has an argument for it.
  mutating func take(
    _ word: QueryWord, at position: Int, readings: [QueryWord.Reading], isFound: Bool, isLight: Bool,
    _ phrase: StoredPhrase
  ) {
    let said = readings.first { $0.kind == .number }.flatMap { Int($0.value) }
    if let value = word.digits ?? said {
      let longer = assignments.flatMap { assignment in
        phrase.arguments(taking: value).filter { assignment[$0] == nil }.map { argument in
          assignment.merging([argument: value]) { $1 }
        }
      }
      if !longer.isEmpty {
        assignments = longer
        numbers.append(Number(value: value, word: position))
        words[position] = true
      } else if word.digits != nil || !isLight && !isFound {
        // *Un* and *ein* are articles, too, and say no number that must be there.
        lacksNumber = true
      }
    }
    // A label such as *dziecko* names the person rather than speaks to them: it may as well be what is looked for.
    guard let form = readings.first(where: { $0.kind == .person || $0.kind == .label && !isFound }) else { return }
    if case .person? = phrase.arguments["patron"] {
      if person == nil {
        person = form.value
        words[position] = true
      }
    } else if !isFound {
      lacksPerson = true
    }
  }

  /// An assignment, as values of the phrase's arguments.
  func values(_ assignment: [String: Int]) -> [String: String] {
    var values = assignment.mapValues { String($0) }
    if let person { values["patron"] = person }
    return values
  }
}
