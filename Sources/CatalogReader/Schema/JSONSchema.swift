import Foundation
import PhraseModel

/// Writes a shape as a JSON Schema of draft 7, which YAML editors read (https://json-schema.org/draft-07).
///
/// Schemas know no places and no ICU messages: they find what is misspelt, missing or of the wrong kind, and complete names.
struct JSONSchema {
  private let book: Book
  /// Whether names that the book does not have are taken as well.
  private let isOpen: Bool
  /// What many properties share, by name.
  private var definitions: [String: Any] = [:]

  init(book: Book, isOpen: Bool) {
    self.book = book
    self.isOpen = isOpen
  }

  /// The schema as text that ends with a line end.
  mutating func text(for shape: Shape, title: String) -> String {
    var root = schema(for: shape)
    if !definitions.isEmpty { root["definitions"] = definitions }
    root["$schema"] = "http://json-schema.org/draft-07/schema#"
    root["title"] = title
    let data = try? JSONSerialization.data(
      withJSONObject: root, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data ?? Data(), as: UTF8.self) + "\n"
  }

  private mutating func schema(for shape: Shape) -> [String: Any] {
    switch shape {
    case .text, .message: ["type": "string", "pattern": "\\S"]
    case .value: ["type": ["string", "number"]]
    case .pattern(let pattern, _): ["type": "string", "pattern": "^(\(pattern))$"]
    case .version(let number): ["enum": [number]]
    case .choice(let values): ["enum": values]
    case .boolean: ["type": "boolean"]
    case .list(let element): ["type": "array", "items": schema(for: element)]
    case .number(let bounds): ["type": "integer", "minimum": bounds.lowerBound, "maximum": bounds.upperBound]
    case .range: ["type": "string", "pattern": "^[0-9]+\\.\\.[0-9]+$"]
    case .textOrTable: ["anyOf": [schema(for: .text), schema(for: .table(of: .text))]]
    case .record(let fields): record(fields)
    case .table(let element, let keys, let kind): table(of: element, keys: keys, kind: kind)
    }
  }

  private mutating func record(_ fields: [Shape.Field]) -> [String: Any] {
    var properties: [String: Any] = [:]
    for field in fields { properties[field.name] = described(field.shape, as: field.meaning) }
    return [
      "type": "object", "additionalProperties": false, "properties": properties,
      "required": fields.filter(\.isRequired).map(\.name),
    ]
  }

  private mutating func table(of element: Shape, keys: Shape, kind: Shape.NameKind?) -> [String: Any] {
    if let kind {
      let known = names(of: kind)
      let definition = kind.rawValue
      definitions[definition] = schema(for: element)
      // Beside $ref, draft 7 passes over a description.
      let properties = known.map { name, meaning -> (String, Any) in
        (name, ["description": meaning, "allOf": [["$ref": "#/definitions/\(definition)"]]] as [String: Any])
      }
      return [
        "type": "object", "additionalProperties": isOpen ? ["$ref": "#/definitions/\(definition)"] : false,
        "properties": Dictionary(properties) { first, _ in first },
      ]
    }
    var table: [String: Any] = ["type": "object", "additionalProperties": schema(for: element)]
    if case .pattern = keys { table["propertyNames"] = schema(for: keys) }
    return table
  }

  private mutating func described(_ shape: Shape, as meaning: String) -> [String: Any] {
    var schema = schema(for: shape)
    schema["description"] = meaning
    return schema
  }

  // MARK: Names of the book

  private func names(of kind: Shape.NameKind) -> [(name: String, meaning: String)] {
    switch kind {
    case .phrases: book.phrases.map { ($0.id.identifier, meaning(of: $0)) }
    case .terms: book.terms.map { ($0.id, $0.gloss) }
    case .rights: book.rights.map { ($0.id, $0.gloss) }
    case .situations: book.situations.map { ($0.id, $0.gloss) }
    case .encounterSteps: book.encounter.steps.map { ($0.id, $0.gloss) }
    case .ladderSteps: book.ladder.steps.map { ($0.id, $0.gloss) }
    case .personArguments: arguments { $0.type == .person }
    case .openArguments: arguments { !$0.isPersonOrTerm }
    case .facts: facts
    }
  }

  private func meaning(of phrase: Phrase) -> String {
    let arguments = phrase.arguments.map { "{\($0.name)}: \($0.type.name)" }
    return ([phrase.gloss, phrase.note] + arguments).joined(separator: "\n")
  }

  private func arguments(where isWanted: (Argument) -> Bool) -> [(name: String, meaning: String)] {
    book.argumentNames(where: isWanted).map { name in
      let phrases = book.phrases.filter { phrase in phrase.arguments.contains { $0.name == name && isWanted($0) } }
      let shown = phrases.prefix(3).map(\.id.identifier).joined(separator: ", ")
      return (name, "In \(shown)\(phrases.count > 3 ? ", …" : "").")
    }
  }

  private var facts: [(name: String, meaning: String)] {
    let arguments = book.phrases.flatMap { phrase in phrase.arguments.map { (phrase, $0) } }
    return arguments.compactMap { phrase, argument in
      argument.fact.map { ($0, "\(argument.type.name.capitalized) for \(phrase.id): \(phrase.gloss)") }
    }
  }
}

extension Argument {
  fileprivate var isPersonOrTerm: Bool {
    switch type {
    case .person, .term: true
    case .number, .date, .time, .money, .text: false
    }
  }
}
