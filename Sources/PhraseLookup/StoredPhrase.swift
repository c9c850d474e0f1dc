internal import IndexFormat

/// A phrase as the index holds it.
struct StoredPhrase {
  enum ArgumentType {
    case number(ClosedRange<Int>)
    /// A person or a term: its value picks a form.
    case choice
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
      case "person", "term": arguments[rows.text(0)] = .choice
      default: arguments[rows.text(0)] = .open
      }
    }
    return arguments
  }

  /// The argument that a bare number in a query stands for: `count`, else the first by name that takes it.
  func argument(taking number: Int) -> String? {
    let names = arguments.keys.sorted { ($0 == "count" ? 0 : 1, $0) < ($1 == "count" ? 0 : 1, $1) }
    return names.first { name in
      if case .number(let range)? = arguments[name] { range.contains(number) } else { false }
    }
  }

  /// - Throws: `LookupError.invalidValue` where a value is none that its argument takes.
  func check(_ values: [String: String]) throws(LookupError) {
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      if case .number(let range)? = arguments[name], Int(value).map({ range.contains($0) }) != true {
        throw .invalidValue(
          value, argument: name, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
    }
  }
}
