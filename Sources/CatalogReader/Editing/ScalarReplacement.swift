/// Puts a new text where a scalar stands, in the scalar's own style where that can hold it.
///
/// A message that begins with a brace or spans lines becomes a block after `|` rather than a quoted line, unless it
/// stands in quotes already.
struct ScalarReplacement {
  let file: YAMLFile
  let scalar: YAMLNode.Scalar
  /// Where the scalar begins, at its tag if it has one.
  let start: YAMLMark
  /// The column of the key that the scalar belongs to, which a block is indented from.
  let keyColumn: Int

  func write(_ new: String, isMessage: Bool, isInFlow: Bool, to text: inout EditableText) {
    if isInFlow { return replaceLine(flow(new), in: &text) }
    let spansLines = new.contains { $0.isNewline }
    switch scalar.style {
    case .literal: writeBlock(new, isMessage: isMessage, to: &text)
    case .folded:
      if spansLines || !writeFolded(new, isMessage: isMessage, to: &text) {
        writeBlock(new, isMessage: isMessage, to: &text)
      }
    case .plain:
      if spansLines || (isMessage && new.hasPrefix("{")) {
        writeBlock(new, isMessage: isMessage, to: &text)
      } else {
        // A key with nothing after it takes the style of the catalogs.
        let canBePlain = !scalar.text.isEmpty && ScalarWriter.isPlain(new, inFlow: false)
        replaceLine(canBePlain ? new : ScalarWriter.doubleQuoted(new), in: &text)
      }
    case .singleQuoted, .doubleQuoted:
      if spansLines, !scalar.text.contains(where: \.isNewline) {
        writeBlock(new, isMessage: isMessage, to: &text)
      } else {
        replaceLine(flow(new), in: &text)
      }
    }
  }

  /// The text for a place where no block may stand, quoted as the old one was.
  private func flow(_ new: String) -> String {
    switch scalar.style {
    case .plain where ScalarWriter.isPlain(new, inFlow: true): new
    case .singleQuoted: ScalarWriter.singleQuoted(new) ?? ScalarWriter.doubleQuoted(new)
    default: ScalarWriter.doubleQuoted(new)
    }
  }

  // MARK: Places

  private var isBlock: Bool { scalar.style == .literal || scalar.style == .folded }

  /// Where the scalar itself begins, behind its tag.
  private var place: YAMLMark { file.afterTag(start) }

  /// The stretch of the scalar on the line where it begins: all of it, or a block's `|-`.
  private func lineRange(in text: EditableText) -> Range<Int> {
    let begin = text.offset(place)
    guard isBlock else { return begin..<text.offset(scalar.end) }
    let indicators = file.lines[place.line].dropFirst(place.column).prefix {
      "|>+-0123456789".unicodeScalars.contains($0)
    }
    return begin..<(begin + indicators.count)
  }

  /// The lines of a block's text, without the blank ones that follow it.
  private var bodyLines: Range<Int> {
    (place.line + 1)..<(file.lastLine(of: scalar, at: place) + 1)
  }

  /// Blanks before a block's lines: as they are, or two more than the key has.
  private var indentation: Int {
    guard isBlock, !bodyLines.isEmpty else { return keyColumn + 2 }
    return file.blockIndentation(scalar, header: place)
  }

  // MARK: Writing

  /// Writes a scalar that stands on one line.
  private func replaceLine(_ new: String, in text: inout EditableText) {
    let range = lineRange(in: text)
    // A key with nothing after it ends at its colon.
    let isAfterColon = scalar.style == .plain && scalar.text.isEmpty && range.isEmpty
    text.replace(range, with: (isAfterColon && place == start ? " " : "") + new)
    if isBlock { removeBody(from: &text) }
  }

  private func writeBlock(_ new: String, isMessage: Bool, to text: inout EditableText) {
    guard let block = ScalarWriter.literal(new) else {
      return replaceLine(ScalarWriter.doubleQuoted(new), in: &text)
    }
    write(block, header: "|", isMessage: isMessage, to: &text)
  }

  /// A text of one line stays folded. False where it cannot.
  private func writeFolded(_ new: String, isMessage: Bool, to text: inout EditableText) -> Bool {
    guard let block = ScalarWriter.literal(new), block.lines.count == 1 else { return false }
    write(block, header: ">", isMessage: isMessage, to: &text)
    return true
  }

  private func write(_ block: ScalarWriter.Block, header: String, isMessage: Bool, to text: inout EditableText) {
    let range = lineRange(in: text)
    let isAfterColon = scalar.style == .plain && scalar.text.isEmpty && range.isEmpty
    // Line ends after a message don't count, so that its header can stay as it is.
    let old = isBlock ? file.lines[place.line].dropFirst(place.column + 1).first { $0 == "-" || $0 == "+" } : nil
    let chomping = isMessage ? old.map { String($0) } ?? "" : block.chomping
    text.replace(range, with: (isAfterColon ? " " : "") + header + chomping)
    let blanks = String(repeating: " ", count: indentation)
    let lines = block.lines.map { $0.isEmpty ? "" : blanks + $0 }
    if isBlock, !bodyLines.isEmpty {
      let body = text.lineStart(bodyLines.lowerBound)..<text.lineFinish(bodyLines.upperBound - 1)
      text.replace(body, with: lines.joined(separator: text.lineEnd) + closing(chomping, in: text, after: body))
    } else {
      let end = text.lineFinish(isBlock ? place.line : scalar.end.line)
      text.insert(lines.map { text.lineEnd + $0 }.joined() + closing(chomping, in: text, after: end..<end), at: end)
    }
  }

  /// A text that ends with a line end needs one in the file, which its last line may not have.
  private func closing(_ chomping: String, in text: EditableText, after range: Range<Int>) -> String {
    chomping != "-" && range.upperBound == text.count ? text.lineEnd : ""
  }

  private func removeBody(from text: inout EditableText) {
    guard !bodyLines.isEmpty else { return }
    text.replace(text.lineFinish(place.line)..<text.lineFinish(bodyLines.upperBound - 1), with: "")
  }
}

extension YAMLFile {
  /// The last line that a scalar stands on; blank lines after a block are not its own.
  func lastLine(of scalar: YAMLNode.Scalar, at start: YAMLMark) -> Int {
    guard scalar.style == .literal || scalar.style == .folded else { return scalar.end.line }
    var line = min(scalar.end.column == 0 ? scalar.end.line - 1 : scalar.end.line, lines.count - 1)
    while line > start.line, lines[line].allSatisfy({ $0 == " " || $0 == "\t" }) { line -= 1 }
    return max(line, start.line)
  }

  /// The last line that a value stands on.
  func lastLine(of node: YAMLNode) -> Int {
    if let end = node.flowEnd { return end.line }
    switch node.content {
    case .scalar(let scalar): return lastLine(of: scalar, at: afterTag(node.start))
    case .sequence(let items): return items.last.map(lastLine(of:)) ?? node.start.line
    case .mapping(let pairs): return pairs.last.map { lastLine(of: $0.value) } ?? node.start.line
    }
  }
}
