/// The columns of the table, in their order; their names are stable.
enum CSVColumn: String, CaseIterable {
  case id, source, target, state, notes, from, to, exported

  static let outdated = "outdated"
  static let untranslated = "untranslated"
}
