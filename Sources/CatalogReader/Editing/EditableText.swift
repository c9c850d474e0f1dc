/// A file's text together with what shall change in it.
struct EditableText {
  private struct Edit {
    let range: Range<Int>
    let replacement: String
  }

  private let scalars: [Unicode.Scalar]
  private let lines: [[Unicode.Scalar]]
  /// The offset of the first scalar of each line.
  private let lineStarts: [Int]
  /// What ends a line in this file.
  let lineEnd: String
  private var edits: [Edit] = []
  private var isLastLineClosed: Bool

  /// - Parameters:
  ///   - text: The file without its byte-order mark.
  ///   - lines: Its lines, as `YAMLFile` counts them.
  init(_ text: String, lines: [[Unicode.Scalar]]) {
    scalars = Array(text.unicodeScalars)
    self.lines = lines
    var starts: [Int] = []
    var position = 0
    var firstEnd: String?
    for line in lines {
      starts.append(position)
      position += line.count
      guard position < scalars.count else { continue }
      let isPair = scalars[position] == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n"
      firstEnd = firstEnd ?? (isPair ? "\r\n" : nil) ?? "\n"
      position += isPair ? 2 : 1
    }
    lineStarts = starts
    lineEnd = firstEnd ?? "\n"
    isLastLineClosed = lines.last?.isEmpty ?? true
  }

  /// In Unicode scalars.
  var count: Int { scalars.count }

  /// The offset of a place. One past the last line is the end of the file.
  func offset(_ mark: YAMLMark) -> Int {
    guard mark.line < lines.count else { return scalars.count }
    return lineStarts[mark.line] + min(mark.column, lines[mark.line].count)
  }

  func lineStart(_ line: Int) -> Int { offset(YAMLMark(line: line, column: 0)) }

  /// Where a line ends, before its line end.
  func lineFinish(_ line: Int) -> Int { offset(YAMLMark(line: line, column: .max)) }

  mutating func replace(_ range: Range<Int>, with replacement: String) {
    edits.append(Edit(range: range, replacement: replacement))
  }

  mutating func insert(_ text: String, at offset: Int) {
    replace(offset..<offset, with: text)
  }

  /// Inserts whole lines before a line, or behind the last one, which may have no line end yet.
  mutating func insertLines(_ new: [String], before line: Int) {
    let block = new.map { $0 + lineEnd }.joined()
    let start = lineStart(line)
    if start == scalars.count, !isLastLineClosed {
      isLastLineClosed = true
      insert(lineEnd + block, at: start)
    } else {
      insert(block, at: start)
    }
  }

  /// The text with all edits made; those at one place in the order in which they were planned.
  func edited() -> String {
    let ordered = edits.enumerated().sorted { left, right in
      (left.element.range.lowerBound, left.offset) < (right.element.range.lowerBound, right.offset)
    }
    var result = ""
    var position = 0
    for (_, edit) in ordered {
      if edit.range.lowerBound > position { result += String(scalars[position..<edit.range.lowerBound]) }
      result += edit.replacement
      position = max(position, edit.range.upperBound)
    }
    return result + String(scalars[position...])
  }
}
