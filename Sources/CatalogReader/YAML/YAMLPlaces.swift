import PhraseModel

extension YAMLFile {
  /// The places of all keys and values of the file, but for what stands under some of its first keys.
  func places(without excluded: Set<String> = []) -> Places {
    var keys: [String: SourceLocation] = [:]
    var values: [String: SourceLocation] = [:]

    func visit(_ node: YAMLNode, path: String) {
      values[path] = location(node.start)
      for (index, item) in node.items.enumerated() { visit(item, path: "\(path).\(index)") }
      for pair in node.pairs where !(path.isEmpty && excluded.contains(pair.name)) {
        let inner = path.isEmpty ? pair.name : "\(path).\(pair.name)"
        keys[inner] = location(pair.key.start)
        visit(pair.value, path: inner)
      }
    }

    if let root { visit(root, path: "") }
    return Places(file: SourceLocation(file: path, line: 1, column: 1), keys: keys, values: values)
  }
}
