/// What a value in a catalog file may look like.
///
/// The reader holds files against shapes (`ShapeValidator`), and the JSON Schemas for editors are made from them (`JSONSchema`).
indirect enum Shape: Sendable {
  /// Any text. Plain scalars that YAML reads as something else must be quoted.
  case text
  /// An ICU message.
  case message
  /// A text or a number, which need no quotes.
  case value
  /// Text of a fixed form; the pattern must match the whole of it.
  case pattern(String, describedAs: String)
  /// The number of the format's version.
  case version(Int)
  /// A whole number within bounds.
  case number(ClosedRange<Int>)
  case choice([String])
  case boolean
  case list(of: Shape)
  /// A mapping with known keys.
  case record([Field])
  /// A mapping whose keys are names of the catalog's own, of the shape `keys`; `named` says which the book knows.
  case table(of: Shape, keys: Shape = .text, named: NameKind? = nil)
  /// A range of whole numbers in rising order: `1..40`.
  case range
  /// A text, or a table of them.
  case textOrTable

  struct Field: Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool
    /// What the key holds, for whoever writes the file.
    let meaning: String

    static func required(_ name: String, _ shape: Shape, _ meaning: String) -> Field {
      Field(name: name, shape: shape, isRequired: true, meaning: meaning)
    }

    static func optional(_ name: String, _ shape: Shape, _ meaning: String) -> Field {
      Field(name: name, shape: shape, isRequired: false, meaning: meaning)
    }
  }

  /// What the keys of a table are the names of: the book has them.
  enum NameKind: String, Sendable {
    case phrases, terms, rights, situations, encounterSteps, ladderSteps, personArguments, openArguments, facts
  }

  /// The greatest number that a range may hold: far more than any desk counts.
  static let rangeLimit = 1_000_000_000

  /// The shape in words, for "expected …".
  var description: String {
    switch self {
    case .text: "text"
    case .message: "a message"
    case .value: "a value"
    case .pattern(_, let description): description
    case .version(let number): "\(number), the only version of the format"
    case .number(let bounds): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .choice(let values): "one of \(values.joined(separator: ", "))"
    case .boolean: "true or false"
    case .list: "a list"
    case .record, .table: "a mapping"
    case .range: "a range of whole numbers in rising order, such as 1..40"
    case .textOrTable: "text, or a mapping of texts by locale"
    }
  }
}
