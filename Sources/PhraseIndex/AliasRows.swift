import IndexFormat

/// Writes the other spellings of an index's words: a row for each, in the order of the table.
struct AliasRows {
  private let database: Database
  private var aliases: [IndexFormat.AliasKind: [String: Set<Alias>]] = [:]

  init(_ database: Database) {
    self.database = database
  }

  mutating func add(_ form: String, _ kind: IndexFormat.AliasKind, _ alias: Alias) {
    aliases[kind, default: [:]][form, default: []].insert(alias)
  }

  func write() throws(DatabaseError) {
    let insert = try database.statement("INSERT INTO alias VALUES (?, ?, ?)")
    for (kind, forms) in aliases.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (form, aliases) in forms.sorted(by: { $0.key < $1.key }) {
        try insert.run(.integer(kind.rawValue), .text(form), .blob(aliases.sorted().flatMap(\.entry)))
      }
    }
  }
}
