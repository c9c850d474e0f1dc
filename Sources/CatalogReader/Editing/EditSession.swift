import PhraseModel

/// One round of edits to a file: changes are planned against its tree, then written in one go.
struct EditSession {
  /// What a missing key will hold.
  indirect enum NewValue {
    case scalar(String, isMessage: Bool)
    case list([String])
    case mapping([String: NewValue])
  }

  let file: YAMLFile
  let order: CatalogOrder
  private var text: EditableText
  /// What is missing, by the path of the mapping that is there and shall hold it.
  private var additions: [[String]: Addition] = [:]

  private struct Addition {
    let mapping: YAMLNode
    /// The key whose value the mapping is; nil for the file's root.
    let key: YAMLNode?
    let isInFlow: Bool
    var entries: [String: NewValue] = [:]
  }

  /// - Parameter text: What the file holds, without its byte-order mark.
  init(file: YAMLFile, text: String, order: CatalogOrder) {
    self.file = file
    self.order = order
    self.text = EditableText(text, lines: file.lines)
  }

  /// - Throws: where the file holds something of another kind at the path, or a list would become empty.
  mutating func plan(_ change: CatalogChange, in root: YAMLNode) throws(CatalogEditError) {
    if case .list(let items) = change.value, items.isEmpty { throw .emptyList(path: change.path) }
    var node = root
    var key: YAMLNode?
    var isInFlow = root.isFlow
    for (depth, name) in change.path.enumerated() {
      guard Self.canHold(node) else { throw .otherKind(path: change.path, at: file.location(node.start)) }
      guard let pair = node.pairs.first(where: { $0.name == name }) else {
        let parent = Array(change.path.prefix(depth))
        var addition = additions[parent] ?? Addition(mapping: node, key: key, isInFlow: isInFlow)
        Self.insert(change.value, at: change.path.dropFirst(depth), into: &addition.entries)
        additions[parent] = addition
        return
      }
      key = pair.key
      node = pair.value
      isInFlow = isInFlow || node.isFlow
    }
    try replace(node, key: key, isInFlow: isInFlow, with: change)
  }

  private mutating func replace(
    _ node: YAMLNode, key: YAMLNode?, isInFlow: Bool, with change: CatalogChange
  ) throws(CatalogEditError) {
    let column = key?.start.column ?? 0
    switch (change.value, node.content) {
    case (.message(let new), .scalar(let scalar)):
      let writer = ScalarReplacement(file: file, scalar: scalar, start: node.start, keyColumn: column)
      writer.write(CatalogValues.withoutLineEnds(new), isMessage: true, isInFlow: isInFlow, to: &text)
    case (.text(let new), .scalar(let scalar)):
      let writer = ScalarReplacement(file: file, scalar: scalar, start: node.start, keyColumn: column)
      writer.write(new, isMessage: false, isInFlow: isInFlow, to: &text)
    case (.list(let items), .sequence) where node.texts.count == node.items.count:
      ListReplacement(file: file, list: node, keyColumn: column).write(items, to: &text)
    case (.list(let items), .scalar(let scalar)) where scalar.text.isEmpty && scalar.style == .plain:
      text.insert(" " + ScalarWriter.flowList(items), at: text.offset(node.start))
    default: throw .otherKind(path: change.path, at: file.location(node.start))
    }
  }

  /// The file's text with everything that was planned.
  mutating func editedText() -> String {
    // What a phrase lacks comes before the phrase that is missing behind it.
    for (path, addition) in additions.sorted(by: { $0.key.count > $1.key.count }) {
      let insertion = KeyInsertion(
        file: file, order: order, path: path, mapping: addition.mapping, key: addition.key,
        isInFlow: addition.isInFlow)
      insertion.write(addition.entries, to: &text)
    }
    return text.edited()
  }

  /// Whether a node is a mapping, or nothing yet.
  private static func canHold(_ node: YAMLNode) -> Bool {
    switch node.content {
    case .mapping: true
    case .scalar(let scalar): scalar.style == .plain && scalar.text.isEmpty
    case .sequence: false
    }
  }

  private static func insert(
    _ value: CatalogChange.Value, at path: ArraySlice<String>, into entries: inout [String: NewValue]
  ) {
    guard let name = path.first else { return }
    guard path.count > 1 else {
      entries[name] =
        switch value {
        case .message(let text): .scalar(CatalogValues.withoutLineEnds(text), isMessage: true)
        case .text(let text): .scalar(text, isMessage: false)
        case .list(let items): .list(items)
        }
      return
    }
    var inner: [String: NewValue] = [:]
    if case .mapping(let existing)? = entries[name] { inner = existing }
    insert(value, at: path.dropFirst(), into: &inner)
    entries[name] = .mapping(inner)
  }
}
