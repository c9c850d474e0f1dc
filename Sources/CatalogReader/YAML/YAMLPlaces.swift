import PhraseModel

extension YAMLFile {
  /// The places of all keys and values of the file, but for what stands under some of its first keys.
  func places(without excluded: Set<String> = []) -> Places {
    let entries = (root?.pairs ?? []).filter { !excluded.contains($0.name) }.map(entry)
    return Places(file: SourceLocation(file: path, line: 1, column: 1), entries: entries)
  }

  private func entry(_ pair: (name: String, key: YAMLNode, value: YAMLNode)) -> Places.Entry {
    Places.Entry(
      pair.name, key: location(pair.key.start), value: location(pair.value.start), entries: entries(in: pair.value))
  }

  private func entries(in node: YAMLNode) -> [Places.Entry] {
    switch node.content {
    case .scalar: []
    case .sequence(let items):
      items.enumerated().map { index, item in
        Places.Entry("\(index)", key: nil, value: location(item.start), entries: entries(in: item))
      }
    case .mapping: node.pairs.map(entry)
    }
  }
}
