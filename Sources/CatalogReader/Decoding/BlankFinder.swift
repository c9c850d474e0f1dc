import MessageSyntax
import PhraseModel

/// Takes out of a locale's tree what is still to be written, and says where that is.
struct BlankFinder {
  let file: YAMLFile
  private(set) var blanks: [Blank] = []
  /// The messages among them, which may be half written already.
  private(set) var messages: [(text: YAMLNode, phrase: PhraseID?)] = []

  init(file: YAMLFile) {
    self.file = file
  }

  /// A tree without the texts that are still to be written; without a whole term, or the `say` of a whole phrase, where any
  /// part of it is. Nil where nothing of it is left.
  mutating func written(_ root: YAMLNode) -> YAMLNode? {
    // Most files have nothing left to write.
    file.mayHoldBlanks ? written(root, path: []) : root
  }

  private mutating func written(_ node: YAMLNode, path: [String]) -> YAMLNode? {
    switch node.content {
    case .scalar(let scalar):
      // The guide tells what the mark is for.
      guard Blank.isLeft(in: scalar.text), path != ["guide"] else { return node }
      note(scalar, at: node, path: path)
      return nil
    case .sequence(let items):
      let left = items.enumerated().compactMap { index, item in written(item, path: path + ["\(index)"]) }
      return YAMLNode(content: .sequence(left), start: node.start, flowEnd: node.flowEnd)
    case .mapping(let pairs):
      let left = pairs.compactMap { pair -> YAMLNode.Pair? in
        guard let name = pair.key.text else { return pair }
        let before = blanks.count
        let value = written(pair.value, path: path + [name])
        // A term is one noun in all its cases, the heading of a right a title with its text, and a language counts by all of its
        // rules: half of any is of no use.
        let isWhole = path == ["terms"] || path == ["headings", "rights"] || (path.isEmpty && name == "plurals")
        guard let value, !isWhole || blanks.count == before else { return nil }
        return YAMLNode.Pair(key: pair.key, value: value)
      }
      return YAMLNode(content: .mapping(left), start: node.start, flowEnd: node.flowEnd)
    }
  }

  private mutating func note(_ scalar: YAMLNode.Scalar, at node: YAMLNode, path: [String]) {
    let isMessage =
      (path.first == "phrases" && path.last == "say")
      || (path.first == "terms" && path.count == 3 && path.last != "gender")
    if isMessage { messages.append((node, path.first == "phrases" ? PhraseID(path[1]) : nil)) }
    let pieces = scalar.text.split(separator: Blank.mark, omittingEmptySubsequences: false)
    let offset = pieces.first?.unicodeScalars.count ?? 0
    blanks.append(
      Blank(
        path: path, count: pieces.count - 1,
        isBegun: isMessage
          ? Self.isBegun(message: scalar.text) : pieces.contains { $0.contains { $0.isLetter || $0.isNumber } },
        location: file.sourceText(scalar, at: node.start).location(at: offset)))
  }

  /// Whether a message holds words beside its marks: its arguments, branches and full stop are there from the start.
  private static func isBegun(message text: String) -> Bool {
    guard let message = try? MessageParser.parse(text).message else { return true }
    var isBegun = false
    message.visit { part in
      if case .text(let words, _) = part, words.contains(where: { $0.isLetter || $0.isNumber }) { isBegun = true }
    }
    return isBegun
  }
}
