/// Everything that a catalog file says, by path and without how it is written: what an edit must keep.
struct CatalogValues {
  enum Value: Hashable {
    case text(String)
    case list([String])
    /// `{}`, `[]`, or a key with nothing after it.
    case nothing
    /// A list of other than texts.
    case other(count: Int)

    init(_ value: CatalogChange.Value) {
      self =
        switch value {
        case .message(let text), .text(let text): .text(text)
        case .list(let items): .list(items)
        }
    }
  }

  private var values: [[String]: Value] = [:]

  init(_ root: YAMLNode) {
    add(root, at: [])
  }

  /// Whether the file already says what a change would make it say.
  func hold(_ change: CatalogChange) -> Bool {
    guard case .message(let new) = change.value, case .text(let old)? = values[change.path] else {
      return values[change.path] == Value(change.value)
    }
    return Self.withoutLineEnds(old) == Self.withoutLineEnds(new)
  }

  /// What the file must say once changes are in it.
  func applying(_ changes: [CatalogChange]) -> CatalogValues {
    var result = self
    for change in changes {
      // A table that was empty no longer is.
      for length in 0..<change.path.count where result.values[Array(change.path.prefix(length))] == .nothing {
        result.values[Array(change.path.prefix(length))] = nil
      }
      result.values[change.path] = Value(change.value)
      if case .message(let text) = change.value {
        result.values[change.path] = .text(Self.withoutLineEnds(text))
        result.messages.insert(change.path)
      }
    }
    return result
  }

  /// The paths whose values are messages: line ends after those don't count.
  private var messages: Set<[String]> = []

  /// The first path at which another reading differs, or nil where all is the same.
  func firstDifference(from other: CatalogValues) -> [String]? {
    let paths = Set(values.keys).union(other.values.keys)
    return paths.sorted { $0.lexicographicallyPrecedes($1) }.first { path in
      guard messages.contains(path), case .text(let text)? = other.values[path] else {
        return values[path] != other.values[path]
      }
      return values[path] != .text(Self.withoutLineEnds(text))
    }
  }

  private mutating func add(_ node: YAMLNode, at path: [String]) {
    switch node.content {
    case .scalar(let scalar):
      values[path] = scalar.style == .plain && scalar.text.isEmpty ? .nothing : .text(scalar.text)
    case .sequence(let items):
      values[path] =
        items.isEmpty ? .nothing : items.count == node.texts.count ? .list(node.texts) : .other(count: items.count)
    case .mapping(let pairs):
      if pairs.isEmpty { values[path] = .nothing }
      for pair in node.pairs { add(pair.value, at: path + [pair.name]) }
    }
  }

  static func withoutLineEnds(_ text: String) -> String {
    String(text.reversed().drop { $0.isNewline }.reversed())
  }
}
