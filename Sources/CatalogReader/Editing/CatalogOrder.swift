public import PhraseModel

/// The order of the keys in a locale's file: the book's where the keys are the book's, the schema's otherwise.
public struct CatalogOrder: Sendable {
  private var tables: [[String]: [String]]
  private var cases: [String] = []

  public init(book: Book) {
    tables = [
      ["forms"]: ["patron", "staff", "colleague"],
      ["headings", "rights"]: book.rights.map(\.id),
      ["headings", "situations"]: book.situations.map(\.id),
      ["headings", "encounter"]: book.encounter.steps.map(\.id),
      ["headings", "ladder"]: book.ladder.steps.map(\.id),
      ["terms"]: book.terms.map(\.id),
      ["phrases"]: book.phrases.map(\.id.identifier),
    ]
  }

  /// The order for one file, whose header names the cases of its terms.
  func withCases(of root: YAMLNode) -> CatalogOrder {
    var order = self
    order.cases = root["cases"]?.texts ?? []
    return order
  }

  /// The keys of the mapping at a path in the order in which they belong; nil where that is the alphabet's.
  func keys(at path: [String]) -> [String]? {
    if let table = tables[path] { return table }
    if path.count == 2, path[0] == "terms" { return ["gender"] + cases }
    var shape = CatalogSchema.catalog
    for name in path {
      switch shape {
      case .record(let fields):
        guard let field = fields.first(where: { $0.name == name }) else { return nil }
        shape = field.shape
      case .table(let element, _, _): shape = element
      default: return nil
      }
    }
    guard case .record(let fields) = shape else { return nil }
    return fields.map(\.name)
  }

  /// Names in the order in which they belong at a path; those without a place there follow by the alphabet.
  func sorted(_ names: some Sequence<String>, at path: [String]) -> [String] {
    let ordered = keys(at: path) ?? []
    let places = Dictionary(ordered.enumerated().map { ($1, $0) }) { first, _ in first }
    return names.sorted { left, right in
      (places[left] ?? ordered.count, left) < (places[right] ?? ordered.count, right)
    }
  }
}
