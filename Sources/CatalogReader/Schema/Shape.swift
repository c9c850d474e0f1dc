/// What a value in a catalog file may look like.
indirect enum Shape: Sendable {
  /// Any text. Plain scalars that YAML reads as something else must be quoted.
  case text
  /// An ICU message.
  case message
  /// Text of a fixed form; the pattern must match the whole of it.
  case pattern(String, describedAs: String)
  case choice([String])
  case integer
  case boolean
  case list(of: Shape)
  /// A mapping with known keys.
  case record([Field])
  /// A mapping whose keys are names of the catalog's own, of the shape `keys`.
  case table(of: Shape, keys: Shape = .text)
  /// A range of whole numbers in rising order: `1..40`.
  case range
  /// A text, or a table of them.
  case textOrTable

  struct Field: Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool

    static func required(_ name: String, _ shape: Shape) -> Field {
      Field(name: name, shape: shape, isRequired: true)
    }

    static func optional(_ name: String, _ shape: Shape) -> Field {
      Field(name: name, shape: shape, isRequired: false)
    }
  }

  /// The greatest number that a range may hold: far more than any desk counts.
  static let rangeLimit = 1_000_000_000

  /// The shape in words, for "expected …".
  var description: String {
    switch self {
    case .text: "text"
    case .message: "a message"
    case .pattern(_, let description): description
    case .choice(let values): "one of \(values.joined(separator: ", "))"
    case .integer: "a whole number"
    case .boolean: "true or false"
    case .list: "a list"
    case .record, .table: "a mapping"
    case .range: "a range of whole numbers in rising order, such as 1..40"
    case .textOrTable: "text, or a mapping of texts by locale"
    }
  }
}
