/// Why a candidate stands where it does: criteria in the order in which they decide, the first difference first; zero is best.
struct Ranking {
  /// What the words and where they stand tell.
  static let firstCriteria = [
    "words missing", "number not taken", "person not taken", "mistyped (quarters of an edit)", "little words missing",
    "found as", "other locale",
  ]
  /// What the texts themselves tell, asked only of those that the first criteria leave equal.
  static let lastCriteria = [
    "no form for the person", "form does not say it", "other spellings", "not the whole phrase", "not side by side",
    "not in the text",
    "not the whole text", "not the leading form", "place in the book",
  ]

  let first: [Int]
  var last: [Int] = []

  /// The criteria that are not at their best, and the place in the book.
  var explanation: String {
    zip(Self.firstCriteria + Self.lastCriteria, first + last).filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
      .joined(separator: ", ")
  }
}
