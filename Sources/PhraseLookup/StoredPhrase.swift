internal import IndexFormat
internal import PhraseModel

/// A phrase as the index holds it.
struct StoredPhrase {
  enum ArgumentType {
    case number(ClosedRange<Int>)
    /// A person: its value picks a form, the neutral one where there is none for it.
    case person
    /// A term: its value picks a form.
    case term
    /// A date, a time, an amount, a text: its value fills a gap.
    case open
  }

  let number: Int
  let id: String
  let situation: String
  let arguments: [String: ArgumentType]

  init?(number: Int, in database: Database) throws(DatabaseError) {
    try self.init(where: "id = ?", .integer(number), in: database)
  }

  init?(id: String, in database: Database) throws(DatabaseError) {
    try self.init(where: "name = ?", .text(id), in: database)
  }

  private init?(where condition: String, _ value: Statement.Value, in database: Database) throws(DatabaseError) {
    let row = try database.statement("SELECT id, name, situation FROM phrase WHERE \(condition)")
    try row.bind(value)
    guard try row.step() else { return nil }
    number = row.integer(0)
    id = row.text(1)
    situation = row.text(2)
    arguments = try Self.arguments(of: number, in: database)
  }

  private static func arguments(
    of number: Int, in database: Database
  ) throws(DatabaseError) -> [String: ArgumentType] {
    var arguments: [String: ArgumentType] = [:]
    let rows = try database.statement("SELECT name, type, lower, upper FROM argument WHERE phrase = ?")
    try rows.bind(.integer(number))
    while try rows.step() {
      switch rows.text(1) {
      case "number": arguments[rows.text(0)] = .number(rows.integer(2)...max(rows.integer(2), rows.integer(3)))
      case "person": arguments[rows.text(0)] = .person
      case "term": arguments[rows.text(0)] = .term
      default: arguments[rows.text(0)] = .open
      }
    }
    return arguments
  }

  /// The arguments that a bare number in a query may stand for: `count` first, then by name.
  func arguments(taking number: Int) -> [String] {
    arguments.keys.sorted { ($0 == "count" ? 0 : 1, $0) < ($1 == "count" ? 0 : 1, $1) }.filter { name in
      if case .number(let range)? = arguments[name] { range.contains(number) } else { false }
    }
  }

  /// Whether each value for an argument that the phrase has is one that it takes.
  func accepts(_ values: [String: String], choices: [String: Set<String>]) -> Bool {
    do throws(LookupError) {
      try check(values, choices: choices)
      return true
    } catch {
      return false
    }
  }

  /// - Parameter choices: the terms that each argument may take.
  /// - Throws: `LookupError.invalidValue` where a value is none that its argument takes.
  func check(_ values: [String: String], choices: [String: Set<String>]) throws(LookupError) {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      func check(_ fits: Bool, _ expected: String) throws(LookupError) {
        if !fits { throw .invalidValue(value, argument: name, expected: expected) }
      }
      switch arguments[name] {
      case .number(let range)?:
        try check(
          Int(value).map { range.contains($0) } == true,
          "a whole number from \(range.lowerBound) to \(range.upperBound)")
      case .person?:
        let forms = PersonForm.allCases.map(\.rawValue)
        try check(forms.contains(value), "one of \(forms.joined(separator: ", "))")
      case .term?:
        let terms = choices[name] ?? []
        try check(terms.contains(value), "one of \(terms.sorted().joined(separator: ", "))")
      case .open?, nil: continue
      }
    }
  }
}
