import PhraseModel

/// Holds a file's tree against the shape it should have, and collects what differs.
struct ShapeValidator {
  /// A file with more findings than this is another kind of file; the rest would only take time.
  private static let findingLimit = 1000

  private let file: YAMLFile
  private(set) var findings: [Finding] = []

  init(file: YAMLFile) {
    self.file = file
  }

  mutating func validate(_ node: YAMLNode, as shape: Shape) {
    validate(node, as: shape, key: nil, phrase: nil)
  }

  private mutating func validate(_ node: YAMLNode, as shape: Shape, key: String?, phrase: PhraseID?) {
    guard findings.count < Self.findingLimit else { return }
    switch (shape, node.content) {
    case (.list(let element), .sequence(let items)):
      for item in items { validate(item, as: element, key: key, phrase: phrase) }
    case (.record(let fields), .mapping(let pairs)):
      validate(pairs, of: node, fields: fields, phrase: phrase)
    case (.table(let element, let keys, _), .mapping(let pairs)):
      for pair in pairs {
        if case .pattern(let pattern, _) = keys, let name = pair.key.text, !PatternCache.shared.matches(name, pattern) {
          report(
            .yamlKey, pair.key, "\(name) is no name here: expected \(keys.description)", hint: nil, phrase: phrase)
        }
      }
      for (name, _, value) in uniquePairs(pairs, phrase: phrase) {
        let inner = key == "phrases" ? PhraseID(name) : phrase
        validate(value, as: element, key: name, phrase: inner)
      }
    case (.textOrTable, .mapping): validate(node, as: .table(of: .text), key: key, phrase: phrase)
    case (.textOrTable, .scalar): validate(node, as: .text, key: key, phrase: phrase)
    case (.text, .scalar(let scalar)), (.message, .scalar(let scalar)):
      validateText(scalar, of: node, key: key, phrase: phrase)
    case (.pattern(let pattern, _), .scalar(let scalar)):
      if !PatternCache.shared.matches(scalar.text, pattern) { reportType(node, shape, key: key, phrase: phrase) }
    case (.range, .scalar(let scalar)):
      let bounds = scalar.text.split(separator: "..", omittingEmptySubsequences: false).map { Int($0) }
      guard bounds.count == 2, let lower = bounds[0], let upper = bounds[1], 0 <= lower, lower <= upper,
        upper <= Shape.rangeLimit
      else {
        return reportType(node, shape, key: key, phrase: phrase)
      }
    case (.choice(let values), .scalar(let scalar)):
      if !values.contains(scalar.text) {
        let hint = nearest(to: scalar.text, among: values).map { "Did you mean \($0)?" }
        report(
          .yamlValue, node, "\(scalar.text) is not \(shape.description)", hint: hint, phrase: phrase)
      }
    case (.number(let bounds), .scalar(let scalar)):
      if !(scalar.style == .plain && Int(scalar.text).map(bounds.contains) == true) {
        reportType(node, shape, key: key, phrase: phrase)
      }
    case (.version(let number), .scalar(let scalar)):
      if Int(scalar.text) != number { reportType(node, shape, key: key, phrase: phrase) }
    case (.value, .scalar(let scalar)):
      if scalar.text.isEmpty { reportType(node, shape, key: key, phrase: phrase) }
    case (.boolean, .scalar(let scalar)):
      if scalar.text != "true", scalar.text != "false" { reportType(node, shape, key: key, phrase: phrase) }
    case (.message, .mapping) where node.isFlow, (.text, .mapping) where node.isFlow:
      report(
        .messageUnquotedBrace, node, "a text that starts with { must be quoted or stand in a block after |",
        hint: "Write `\(key ?? "say"): |` and put the message on the next line, indented", phrase: phrase)
    default:
      reportType(node, shape, key: key, phrase: phrase)
    }
  }

  private mutating func validate(
    _ pairs: [YAMLNode.Pair], of node: YAMLNode, fields: [Shape.Field], phrase: PhraseID?
  ) {
    let named = uniquePairs(pairs, phrase: phrase)
    for (name, key, value) in named {
      guard findings.count < Self.findingLimit else { return }
      if let field = fields.first(where: { $0.name == name }) {
        validate(value, as: field.shape, key: name, phrase: phrase)
      } else {
        let names = fields.map(\.name)
        let hint =
          nearest(to: name, among: names).map { "Did you mean \($0)?" }
          ?? "Known here: \(names.joined(separator: ", "))"
        report(.yamlUnknownKey, key, "unknown key \(name)", hint: hint, phrase: phrase)
      }
    }
    for field in fields where field.isRequired && !named.contains(where: { $0.name == field.name }) {
      report(
        .yamlMissingKey, node, "the key \(field.name) is missing",
        hint: "Add `\(field.name):` with \(field.shape.description)", phrase: phrase)
    }
  }

  /// The pairs by name; keys that are no text, or that stand here twice, are reported.
  private mutating func uniquePairs(
    _ pairs: [YAMLNode.Pair], phrase: PhraseID?
  ) -> [(name: String, key: YAMLNode, value: YAMLNode)] {
    var names = NameTable()
    var unique: [(name: String, key: YAMLNode, value: YAMLNode)] = []
    unique.reserveCapacity(pairs.count)
    for pair in pairs {
      guard let name = pair.key.text else {
        report(.yamlType, pair.key, "a key must be text", hint: nil, phrase: phrase)
        continue
      }
      if let first = names.index(of: name) {
        report(
          .yamlDuplicateKey, pair.key,
          "\(name) stands here a second time; it was given on line \(unique[first].key.start.line + 1)",
          hint: "Remove one of the two", phrase: phrase)
        continue
      }
      names.append(name)
      unique.append((name, pair.key, pair.value))
    }
    return unique
  }

  private mutating func validateText(
    _ scalar: YAMLNode.Scalar, of node: YAMLNode, key: String?, phrase: PhraseID?
  ) {
    if scalar.style == .plain, let type = Self.plainType(scalar.text) {
      let value = scalar.text.isEmpty ? "nothing" : scalar.text
      report(
        .yamlType, node, "\(key.map { "\($0) is" } ?? "this is") \(type) (\(value)), where text is needed",
        hint: scalar.text.isEmpty ? "Write the text, or remove the key" : "Put it in quotes: \"\(scalar.text)\"",
        phrase: phrase)
    } else if scalar.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      report(
        .textEmpty, node, "\(key ?? "this text") is empty", hint: "Write the text, or remove the key", phrase: phrase)
    } else if scalar.style == .plain, let comment = comment(after: scalar) {
      findings.append(
        Finding(
          .yamlCutByComment, at: file.location(comment), phrase: phrase,
          message: "the text ends before this #, which starts a comment",
          hint: "Put the text in quotes or in a block after |; a comment goes on a line of its own"))
    }
  }

  /// Where a comment follows a plain scalar on its last line.
  private func comment(after scalar: YAMLNode.Scalar) -> YAMLMark? {
    guard file.lines.indices.contains(scalar.end.line) else { return nil }
    let rest = file.lines[scalar.end.line].dropFirst(scalar.end.column)
    guard let column = rest.firstIndex(where: { $0 != " " && $0 != "\t" }), rest[column] == "#" else {
      return nil
    }
    return YAMLMark(line: scalar.end.line, column: column)
  }

  /// What YAML readers take a plain scalar for, where that is no text (YAML 1.1 and 1.2 core schema).
  static func plainType(_ text: String) -> String? {
    // No longer text reads as any of these.
    switch text.utf8.count > 5 ? "longer" : text.lowercased() {
    case "", "~", "null": "no value"
    case "true", "false", "yes", "no", "on", "off", "y", "n": "a truth value"
    default: isNumber(text) ? "a number" : nil
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    // Most texts begin with a letter, and are none.
    guard let first = text.utf8.first, first < UInt8(ascii: "A") else { return false }
    return text.wholeMatch(of: /[-+]?[0-9][0-9_]*(\.[0-9]*)?([eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+/) != nil
  }

  private mutating func reportType(_ node: YAMLNode, _ shape: Shape, key: String?, phrase: PhraseID?) {
    let subject = key.map { "\($0) must be" } ?? "expected"
    report(.yamlType, node, "\(subject) \(shape.description)", hint: nil, phrase: phrase)
  }

  private mutating func report(
    _ rule: Rule, _ node: YAMLNode, _ message: String, hint: String?, phrase: PhraseID?
  ) {
    findings.append(
      Finding(rule, at: file.location(node.start), phrase: phrase, message: message, hint: hint))
  }
}
