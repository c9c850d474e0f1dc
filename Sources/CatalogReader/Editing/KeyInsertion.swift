/// Adds keys to a mapping, each behind its nearest predecessor in the order of the book.
struct KeyInsertion {
  let file: YAMLFile
  let order: CatalogOrder
  /// The keys from the root to the mapping.
  let path: [String]
  let mapping: YAMLNode
  /// The key whose value the mapping is; nil for the file's root.
  let key: YAMLNode?
  let isInFlow: Bool

  func write(_ entries: [String: EditSession.NewValue], to text: inout EditableText) {
    let names = order.sorted(entries.keys, at: path)
    if isInFlow || mapping.isFlow {
      for name in names { writeFlow(name, entries[name], to: &text) }
    } else if existing.isEmpty {
      // A key with nothing after it: its value begins on the next line.
      let column = (key?.start.column ?? -2) + 2
      let lines = names.flatMap { NewEntry(order: order).lines($0, entries[$0], column: column, path: path) }
      text.insertLines(lines, before: (key ?? mapping).start.line + 1)
    } else {
      for name in names { writeBlock(name, entries[name], to: &text) }
    }
  }

  private var existing: [(name: String, key: YAMLNode, value: YAMLNode)] { mapping.pairs }

  /// The keys that stand here after which and before which a new one belongs.
  private func neighbours(of name: String) -> (before: Int?, after: Int?) {
    let ordered = order.keys(at: path) ?? order.sorted(existing.map(\.name) + [name], at: path)
    guard let place = ordered.firstIndex(of: name) else { return (existing.indices.last, nil) }
    let positions = Dictionary(existing.enumerated().map { ($1.name, $0) }) { first, _ in first }
    if let before = ordered[..<place].reversed().lazy.compactMap({ positions[$0] }).first { return (before, nil) }
    let after = ordered[(place + 1)...].lazy.compactMap { positions[$0] }.first
    return after == nil ? (existing.indices.last, nil) : (nil, after)
  }

  // MARK: Block style

  private func writeBlock(_ name: String, _ value: EditSession.NewValue?, to text: inout EditableText) {
    let column = existing[0].key.start.column
    let lines = NewEntry(order: order).lines(name, value, column: column, path: path)
    let (before, after) = neighbours(of: name)
    if let before {
      let separator = hasBlankLinesBetween ? [""] : []
      text.insertLines(separator + lines, before: lineBehind(existing[before].value, column: column))
    } else if let after {
      let separator = hasBlankLinesBetween ? [""] : []
      text.insertLines(lines + separator, before: firstLine(of: existing[after].key))
    }
  }

  /// The line behind a value and behind the comments that belong to it, being indented deeper than its key.
  private func lineBehind(_ value: YAMLNode, column: Int) -> Int {
    var line = file.lastLine(of: value) + 1
    while file.lines.indices.contains(line), isComment(line), indentation(of: line) > column { line += 1 }
    return line
  }

  /// The line of a key, or the first of the comments right above it, which belong to it.
  private func firstLine(of key: YAMLNode) -> Int {
    var line = key.start.line
    while line > 0, isComment(line - 1), indentation(of: line - 1) == key.start.column { line -= 1 }
    return line
  }

  /// Whether the mapping's author leaves a blank line between its entries.
  private var hasBlankLinesBetween: Bool {
    let apart = existing.dropFirst().count { isBlank(firstLine(of: $0.key) - 1) }
    return existing.count > 1 && apart * 2 > existing.count - 1
  }

  private func isBlank(_ line: Int) -> Bool {
    file.lines.indices.contains(line) && file.lines[line].allSatisfy { $0 == " " || $0 == "\t" }
  }

  private func isComment(_ line: Int) -> Bool {
    file.lines[line].first { $0 != " " && $0 != "\t" } == "#"
  }

  private func indentation(of line: Int) -> Int { file.lines[line].prefix { $0 == " " }.count }

  // MARK: Flow style

  private func writeFlow(_ name: String, _ value: EditSession.NewValue?, to text: inout EditableText) {
    let written = NewEntry(order: order).flow(name, value, path: path)
    guard !existing.isEmpty else {
      return text.insert(written, at: text.offset(mapping.start) + 1)
    }
    let (before, after) = neighbours(of: name)
    if let before {
      text.insert(", " + written, at: end(of: existing[before].value, in: text))
    } else if let after {
      text.insert(written + ", ", at: text.offset(existing[after].key.start))
    }
  }

  private func end(of node: YAMLNode, in text: EditableText) -> Int {
    if let end = node.flowEnd { return text.offset(end) }
    guard case .scalar(let scalar) = node.content else { return text.offset(node.start) }
    return text.offset(scalar.end)
  }
}
