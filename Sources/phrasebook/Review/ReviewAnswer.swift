import PhraseModel

/// What a reviewer types about a phrase.
enum ReviewAnswer: Equatable {
  /// The numbers of the forms that are meant, from 1; none means all.
  case sign(ReviewState, forms: [Int])
  case skip, back, help
  /// What is wrong with what was typed.
  case unknown(String)

  init(_ line: String, formCount: Int) {
    let letter = line.prefix(1).lowercased()
    let rest = line.dropFirst()
    switch letter {
    case "s" where rest.isEmpty: self = .skip
    case "b" where rest.isEmpty: self = .back
    case "?" where rest.isEmpty: self = .help
    case "c", "a", "t":
      let state: ReviewState = letter == "c" ? .checked : letter == "a" ? .approved : .deskTested
      guard let forms = Self.numbers(in: rest, upTo: formCount) else {
        self = .unknown("Write the forms as 1,3-4; there are \(formCount).")
        return
      }
      self = .sign(state, forms: forms)
    default: self = .unknown("Type c, a, t, s, b, q or ?.")
    }
  }

  /// The numbers of a list such as `1,3-4`; nil where it is none.
  private static func numbers(in text: Substring, upTo limit: Int) -> [Int]? {
    var numbers: [Int] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      let bounds = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = bounds[0], let last = bounds.count == 2 ? bounds[1] : first, bounds.count <= 2, first >= 1,
        first <= last, last <= limit
      else { return nil }
      numbers += first...last
    }
    return numbers
  }
}
