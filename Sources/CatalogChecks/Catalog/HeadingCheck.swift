import PhraseModel

/// Every card needs its words: a heading for each right, situation and step, a label for each person form, a
/// slot for each value.
struct HeadingCheck: CatalogCheck {
  private static let missing = Rule(
    "heading-missing", .error, "A card would have no heading, label or slot.",
    help:
      "Each right, situation and step of the book has a heading, each open argument a slot, each required form a label."
  )
  private static let unknown = Rule(
    "heading-unknown", .error, "A heading, label or slot belongs to nothing in the book.",
    help: "Its name is misspelt, or what it named is gone.")
  static let rules = [missing, unknown]

  func findings(in context: CatalogContext) -> [Finding] {
    let header = context.catalog.header
    let book = context.phrasebook.book
    let tables: [(name: String, expected: [String], given: [String])] = [
      ("headings.rights", book.rights.map(\.id), Array(header.headings.rights.keys)),
      ("headings.situations", book.situations.map(\.id), Array(header.headings.situations.keys)),
      ("headings.encounter", book.encounter.steps.map(\.id), Array(header.headings.encounter.keys)),
      ("headings.ladder", book.ladder.steps.map(\.id), Array(header.headings.ladder.keys)),
      ("slots", openArguments(of: book), Array(header.slots.keys)),
      ("forms", personArguments(of: book), Array(header.forms.keys)),
    ]
    return tables.flatMap { table in
      compare(table.expected, table.given, in: table.name, context.catalog)
    } + unlabelledForms(in: context)
  }

  private func compare(
    _ expected: [String], _ given: [String], in table: String, _ catalog: Catalog
  ) -> [Finding] {
    let places = catalog.places
    let path = table.split(separator: ".").map { String($0) }
    // What has a place in the file but is still to be written is another check's concern.
    let unwritten = Set(
      catalog.blanks.filter { $0.path.starts(with: path) }.compactMap { $0.path.dropFirst(path.count).first })
    let known = Set(given).union(unwritten)
    let missing = expected.filter { !known.contains($0) }
    let unknown = Set(given).subtracting(expected).sorted()
    return missing.map { name in
      Finding(
        Self.missing, at: places.key(table), message: "\(table) has nothing for \(name)",
        hint: "Add `\(name):` under \(table)")
    }
      + unknown.map { name in
        Finding(
          Self.unknown, at: places.key(table, name),
          message: "\(table) names \(name), which the book does not have",
          hint: nearest(to: name, among: missing).map { "Did you mean \($0)?" } ?? "Remove it")
      }
  }

  private func unlabelledForms(in context: CatalogContext) -> [Finding] {
    context.catalog.header.forms.sorted { $0.key < $1.key }.flatMap { name, forms in
      let unlabelled = forms.required.filter { form in
        forms.labels[form] == nil && !context.catalog.hasBlank(under: "forms", name, "labels", form.rawValue)
      }
      return unlabelled.map { form in
        Finding(
          Self.missing, at: context.catalog.places.key("forms", name, "labels"),
          message: "forms.\(name) requires \(form.rawValue) but has no label for it",
          hint: "Add `\(form.rawValue):` under forms.\(name).labels")
      }
    }
  }

  private func openArguments(of book: Book) -> [String] {
    names(of: book) { argument in
      switch argument.type {
      case .person, .term: false
      case .number, .date, .time, .money, .text: true
      }
    }
  }

  private func personArguments(of book: Book) -> [String] {
    names(of: book) { $0.type == .person }
  }

  private func names(of book: Book, where isWanted: (Argument) -> Bool) -> [String] {
    Set(book.phrases.flatMap(\.arguments).filter(isWanted).map(\.name)).sorted()
  }
}
