import MessageSyntax
import PhraseModel

extension YAMLFile {
  /// A scalar's text with the place of everything in it.
  func sourceText(_ scalar: YAMLNode.Scalar, at start: YAMLMark) -> SourceText {
    // A text that is too long to be read has one finding, at its start.
    guard scalar.text.utf8.count <= MessageParser.lengthLimit * 4 else {
      return SourceText(
        scalar.text, file: path, anchors: [.init(offset: 0, line: start.line + 1, column: start.column + 1)])
    }
    let anchors =
      switch scalar.style {
      case .literal, .folded: blockAnchors(scalar, header: start)
      case .plain: flowAnchors(scalar, from: start, quote: nil)
      case .singleQuoted: flowAnchors(scalar, from: start, quote: "'")
      case .doubleQuoted: flowAnchors(scalar, from: start, quote: "\"")
      }
    return SourceText(scalar.text, file: path, anchors: anchors, style: scalar.style.inModel)
  }

  /// Anchors for a block scalar: one for each line of the text that begins with other than what the line
  /// above would give.
  private func blockAnchors(_ scalar: YAMLNode.Scalar, header: YAMLMark) -> [SourceText.Anchor] {
    let indentation = blockIndentation(scalar, header: header)
    var anchors: [SourceText.Anchor] = []
    var offset = 0
    var line = header.line + 1
    let text = scalar.text.scalars
    while offset < text.count, line < lines.count {
      anchors.append(.init(offset: offset, line: line + 1, column: indentation + 1))
      let content = lines[line].dropFirst(indentation)
      // In a folded scalar, one line end between two lines of text becomes a blank; more of them, or the end
      // of a literal line, stay.
      if scalar.style == .folded, content.isEmpty, text[offset] != "\n" {
        line += 1
        continue
      }
      offset += min(content.count + 1, text.count - offset)
      line += 1
    }
    return anchors.isEmpty ? [.init(offset: 0, line: header.line + 1, column: header.column + 1)] : anchors
  }

  /// How many blanks stand before each line of a block scalar.
  func blockIndentation(_ scalar: YAMLNode.Scalar, header: YAMLMark) -> Int {
    let body = (header.line + 1)..<max(header.line + 1, min(lines.count, scalar.end.line + 1))
    let first = body.lazy.map { lines[$0] }.first { $0.contains { $0 != " " } } ?? []
    // What the text keeps of its first line's blanks is no indentation: a header such as |2 says so.
    let kept = scalar.text.unicodeScalars.drop { $0 == "\n" }.prefix { $0 == " " }.count
    return max(0, first.prefix { $0 == " " }.count - kept)
  }

  /// Anchors for a plain or quoted scalar, found by walking the text and the file side by side.
  private func flowAnchors(
    _ scalar: YAMLNode.Scalar, from start: YAMLMark, quote: Unicode.Scalar?
  ) -> [SourceText.Anchor] {
    var place = afterTag(start)
    if quote != nil { place = YAMLMark(line: place.line, column: place.column + 1) }
    var anchors = [SourceText.Anchor(offset: 0, line: place.line + 1, column: place.column + 1)]
    // On one line and without escapes, text and file advance together.
    let spanned = scalar.end.column - place.column - (quote == nil ? 0 : 1)
    if place.line == scalar.end.line, spanned == scalar.text.scalarCount { return anchors }
    var isAfterLineEnd = false
    for (offset, expected) in scalar.text.unicodeScalars.enumerated() {
      // A backslash at a line's end joins the next line without a blank.
      while quote == "\"", isJoint(place), place.line < scalar.end.line {
        place = textStart(ofLine: place.line + 1)
        anchors.append(.init(offset: offset, line: place.line + 1, column: place.column + 1))
      }
      guard place.line < lines.count else { break }
      let isFold =
        (expected == " " || expected == "\n") && place.line < scalar.end.line
        && (isAfterLineEnd || isBlankToLineEnd(line: place.line, column: place.column))
      if isFold {
        // One line end is a blank; further ones, which blank lines make, are line ends.
        let advance = expected == "\n" && !isAfterLineEnd ? 2 : 1
        place = textStart(ofLine: place.line + advance)
        anchors.append(.init(offset: offset + 1, line: place.line + 1, column: place.column + 1))
        isAfterLineEnd = expected == "\n"
        continue
      }
      isAfterLineEnd = false
      let width = width(ofScalarAt: place.line, column: place.column, quote: quote)
      place = YAMLMark(line: place.line, column: place.column + width)
      if width != 1 {
        anchors.append(.init(offset: offset + 1, line: place.line + 1, column: place.column + 1))
      }
    }
    return anchors
  }

  /// Where a scalar itself begins, behind a tag such as `!!str`.
  func afterTag(_ start: YAMLMark) -> YAMLMark {
    guard lines.indices.contains(start.line) else { return start }
    let rest = lines[start.line].dropFirst(start.column)
    guard rest.first == "!" else { return start }
    let afterTag = rest.drop { $0 != " " }.drop { $0 == " " }
    return afterTag.isEmpty
      ? textStart(ofLine: start.line + 1) : YAMLMark(line: start.line, column: afterTag.startIndex)
  }

  private func textStart(ofLine line: Int) -> YAMLMark {
    let blanks = lines.indices.contains(line) ? lines[line].prefix { $0 == " " || $0 == "\t" }.count : 0
    return YAMLMark(line: line, column: blanks)
  }

  private func isJoint(_ place: YAMLMark) -> Bool {
    lines.indices.contains(place.line) && lines[place.line].dropFirst(place.column).elementsEqual(["\\"])
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

extension YAMLNode.Scalar.Style {
  fileprivate var inModel: SourceText.Style {
    switch self {
    case .literal, .folded: .block
    case .plain: .plain
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    }
  }
}
