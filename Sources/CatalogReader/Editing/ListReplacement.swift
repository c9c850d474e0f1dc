/// Changes a list of texts: the items before and after the ones that differ stay as they are written.
struct ListReplacement {
  let file: YAMLFile
  let list: YAMLNode
  /// The column of the key that the list belongs to.
  let keyColumn: Int

  func write(_ new: [String], to text: inout EditableText) {
    let old = list.texts
    let shorter = min(old.count, new.count)
    let first = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
    let kept = (0..<(shorter - first)).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? shorter - first
    let replaced = first..<(old.count - kept)
    let items = Array(new[first..<(new.count - kept)])
    if list.isFlow { writeFlow(items, in: replaced, to: &text) } else { writeBlock(items, in: replaced, to: &text) }
  }

  // MARK: [a, b]

  private func writeFlow(_ items: [String], in replaced: Range<Int>, to text: inout EditableText) {
    let written = items.map(ScalarWriter.flowItem).joined(separator: ", ")
    let nodes = list.items
    if nodes.isEmpty {
      let inside = text.offset(list.start) + 1
      text.insert(written, at: inside)
    } else if replaced.isEmpty {
      if replaced.lowerBound > 0 {
        text.insert(", " + written, at: end(of: nodes[replaced.lowerBound - 1], in: text))
      } else {
        text.insert(written + ", ", at: text.offset(nodes[0].start))
      }
    } else if items.isEmpty {
      // The separator goes with the items: the one before them, or for the first items the one behind.
      let start =
        replaced.lowerBound > 0
        ? end(of: nodes[replaced.lowerBound - 1], in: text) : text.offset(nodes[0].start)
      let finish =
        replaced.lowerBound > 0
        ? end(of: nodes[replaced.upperBound - 1], in: text) : text.offset(nodes[replaced.upperBound].start)
      text.replace(start..<finish, with: "")
    } else {
      let start = text.offset(nodes[replaced.lowerBound].start)
      text.replace(start..<end(of: nodes[replaced.upperBound - 1], in: text), with: written)
    }
  }

  private func end(of node: YAMLNode, in text: EditableText) -> Int {
    guard case .scalar(let scalar) = node.content else { return text.offset(node.start) }
    return text.offset(scalar.end)
  }

  // MARK: - a

  /// One item a line, each after `- `.
  private func writeBlock(_ items: [String], in replaced: Range<Int>, to text: inout EditableText) {
    let blanks = String(repeating: " ", count: list.start.column)
    let lines = items.map { item in
      blanks + "- " + (ScalarWriter.isPlain(item, inFlow: false) ? item : ScalarWriter.doubleQuoted(item))
    }
    if replaced.isEmpty {
      let previous = replaced.lowerBound > 0 ? list.items[replaced.lowerBound - 1] : nil
      text.insertLines(lines, before: previous.map { file.lastLine(of: $0) + 1 } ?? list.start.line)
      return
    }
    let first = list.items[replaced.lowerBound].start.line
    let last = file.lastLine(of: list.items[replaced.upperBound - 1])
    text.replace(text.lineStart(first)..<text.lineStart(last + 1), with: "")
    text.insertLines(lines, before: last + 1)
  }
}
