import PhraseModel

extension YAMLFile {
  /// A scalar's text with the place of everything in it.
  func sourceText(_ scalar: YAMLNode.Scalar, at start: YAMLMark) -> SourceText {
    let anchors =
      switch scalar.style {
      case .literal, .folded: blockAnchors(scalar, header: start)
      case .plain: flowAnchors(scalar, from: start, quote: nil)
      case .singleQuoted: flowAnchors(scalar, from: start, quote: "'")
      case .doubleQuoted: flowAnchors(scalar, from: start, quote: "\"")
      }
    return SourceText(scalar.text, file: path, anchors: anchors)
  }

  /// Anchors for a block scalar: one for each line of the text that begins with other than what the line
  /// above would give.
  private func blockAnchors(_ scalar: YAMLNode.Scalar, header: YAMLMark) -> [SourceText.Anchor] {
    let body = (header.line + 1)..<max(header.line + 1, min(lines.count, scalar.end.line + 1))
    let indentation =
      body.lazy.map { lines[$0] }.first { $0.contains { $0 != " " } }?.prefix { $0 == " " }.count ?? 0
    var anchors: [SourceText.Anchor] = []
    var offset = 0
    var line = header.line + 1
    var remaining = scalar.text.unicodeScalars[...]
    while !remaining.isEmpty, line < lines.count {
      anchors.append(.init(offset: offset, line: line + 1, column: indentation + 1))
      let content = lines[line].dropFirst(indentation)
      // In a folded scalar, one line end between two lines of text becomes a blank; more of them, or the end
      // of a literal line, stay.
      let length = min(content.count + 1, remaining.count)
      if scalar.style == .folded, content.isEmpty, remaining.first != "\n" {
        line += 1
        continue
      }
      remaining = remaining.dropFirst(length)
      offset += length
      line += 1
    }
    return anchors.isEmpty ? [.init(offset: 0, line: header.line + 1, column: header.column + 1)] : anchors
  }

  /// Anchors for a plain or quoted scalar, found by walking the text and the file side by side.
  private func flowAnchors(
    _ scalar: YAMLNode.Scalar, from start: YAMLMark, quote: Unicode.Scalar?
  ) -> [SourceText.Anchor] {
    var line = start.line
    var column = start.column + (quote == nil ? 0 : 1)
    var anchors = [SourceText.Anchor(offset: 0, line: line + 1, column: column + 1)]
    for (offset, expected) in scalar.text.unicodeScalars.enumerated() {
      guard line < lines.count else { break }
      let isFold = (expected == " " || expected == "\n") && isBlankToLineEnd(line: line, column: column)
      if isFold, line < scalar.end.line {
        anchors.append(.init(offset: offset, line: line + 1, column: column + 1))
        line += 1
        column = line < lines.count ? lines[line].prefix { $0 == " " || $0 == "\t" }.count : 0
        anchors.append(.init(offset: offset + 1, line: line + 1, column: column + 1))
        continue
      }
      let width = width(ofScalarAt: line, column: column, quote: quote)
      column += width
      if width != 1 {
        anchors.append(.init(offset: offset + 1, line: line + 1, column: column + 1))
      }
    }
    return anchors
  }

  private func isBlankToLineEnd(line: Int, column: Int) -> Bool {
    lines[line].dropFirst(column).allSatisfy { $0 == " " || $0 == "\t" }
  }

  /// How many scalars of the file stand for one scalar of the text.
  private func width(ofScalarAt line: Int, column: Int, quote: Unicode.Scalar?) -> Int {
    guard column < lines[line].count else { return 1 }
    let scalar = lines[line][column]
    if quote == "'", scalar == "'" { return 2 }
    guard quote == "\"", scalar == "\\", column + 1 < lines[line].count else { return 1 }
    switch lines[line][column + 1] {
    case "x": return 4
    case "u": return 6
    case "U": return 10
    default: return 2
    }
  }
}
