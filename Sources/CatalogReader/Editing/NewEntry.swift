/// Writes a key that was missing, with its value, as the catalogs are written: texts in double quotes, messages that
/// begin with a brace in blocks, lists in one line.
struct NewEntry {
  let order: CatalogOrder

  /// In block style, one line each without line ends.
  ///
  /// - Parameters:
  ///   - column: The blanks before the key.
  ///   - path: The keys from the root to the mapping that the entry is for.
  func lines(_ name: String, _ value: EditSession.NewValue?, column: Int, path: [String]) -> [String] {
    let key = String(repeating: " ", count: column) + ScalarWriter.key(name) + ":"
    switch value {
    case nil: return [key]
    case .scalar(let text, let isMessage):
      let needsBlock = (isMessage && text.hasPrefix("{")) || text.contains { $0.isNewline }
      guard needsBlock, let block = ScalarWriter.literal(text) else {
        return [key + " " + ScalarWriter.doubleQuoted(text)]
      }
      let blanks = String(repeating: " ", count: column + 2)
      let header = key + " |" + (isMessage ? "" : block.chomping)
      return [header] + block.lines.map { $0.isEmpty ? "" : blanks + $0 }
    case .list(let items): return [key + " " + ScalarWriter.flowList(items)]
    case .mapping(let entries):
      let inner = path + [name]
      return [key]
        + order.sorted(entries.keys, at: inner).flatMap { lines($0, entries[$0], column: column + 2, path: inner) }
    }
  }

  /// In flow style: `key: value`.
  func flow(_ name: String, _ value: EditSession.NewValue?, path: [String]) -> String {
    let key = ScalarWriter.key(name) + ": "
    switch value {
    case nil: return key
    case .scalar(let text, _): return key + ScalarWriter.doubleQuoted(text)
    case .list(let items): return key + ScalarWriter.flowList(items)
    case .mapping(let entries):
      let inner = path + [name]
      let written = order.sorted(entries.keys, at: inner).map { flow($0, entries[$0], path: inner) }
      return key + "{" + written.joined(separator: ", ") + "}"
    }
  }
}
