extension YAMLNode {
  /// A scalar's text.
  var text: String? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar.text
  }

  /// The pairs of a mapping whose keys are text, each name once; empty for anything else.
  var pairs: [(name: String, key: YAMLNode, value: YAMLNode)] {
    guard case .mapping(let pairs) = content else { return [] }
    var names = NameTable()
    return pairs.compactMap { pair in
      guard let name = pair.key.text, names.index(of: name) == nil else { return nil }
      names.append(name)
      return (name, pair.key, pair.value)
    }
  }

  /// The items of a sequence; empty for anything else.
  var items: [YAMLNode] {
    guard case .sequence(let items) = content else { return [] }
    return items
  }

  /// The texts of a sequence.
  var texts: [String] { items.compactMap(\.text) }

  /// The texts of a mapping.
  var textTable: [String: String] {
    Dictionary(pairs.compactMap { pair in pair.value.text.map { (pair.name, $0) } }) { first, _ in first }
  }

  /// The value of a mapping's key.
  subscript(_ name: String) -> YAMLNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key.text == name }?.value
  }
}
