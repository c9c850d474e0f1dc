/// A text as read from a catalog file, which knows the place of each of its scalars.
///
/// A YAML scalar is not a slice of its file: indentation is dropped, lines are folded, escapes are resolved.
/// The text therefore carries an anchor for each stretch in which scalars and columns advance together.
public struct SourceText: Hashable, Sendable {
  /// From `offset` (in Unicode scalars of the text) onwards, the text stands at `line` and `column`.
  public struct Anchor: Hashable, Sendable {
    public let offset: Int
    public let line: Int
    public let column: Int

    public init(offset: Int, line: Int, column: Int) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  /// How a file writes a text, which decides what must be escaped in it (YAML 1.2.2, chapters 7 and 8).
  public enum Style: Hashable, Sendable {
    case plain, singleQuoted, doubleQuoted
    /// A literal or folded block.
    case block
  }

  public let text: String
  public let file: String
  public let style: Style
  private let anchors: [Anchor]

  /// Makes a text from its anchors, of which the first stands at offset 0 and the others in rising order.
  public init(_ text: String, file: String, anchors: [Anchor], style: Style = .block) {
    self.text = text
    self.file = file
    self.anchors = anchors
    self.style = style
  }

  /// The place where the text begins.
  public var start: SourceLocation { location(at: 0) }

  /// The place of the Unicode scalar at `offset`; one past the end gives the place behind the last scalar.
  public func location(at offset: Int) -> SourceLocation {
    guard let anchor = anchors.last(where: { $0.offset <= offset }) else {
      return SourceLocation(file: file, line: 1, column: 1)
    }
    return SourceLocation(file: file, line: anchor.line, column: anchor.column + offset - anchor.offset)
  }

  /// The offset of the Unicode scalar at a place; nil where the text does not stand there.
  public func offset(of location: SourceLocation) -> Int? {
    guard location.file == file else { return nil }
    let end = text.unicodeScalars.count
    for (index, anchor) in anchors.enumerated() where anchor.line == location.line && anchor.column <= location.column {
      let offset = anchor.offset + location.column - anchor.column
      let isLast = index + 1 == anchors.count
      if isLast ? offset <= end : offset < anchors[index + 1].offset { return offset }
    }
    return nil
  }

  /// The place behind the last scalar of a stretch.
  public func end(of range: Range<Int>) -> SourceLocation {
    guard !range.isEmpty else { return location(at: range.lowerBound) }
    let last = location(at: range.upperBound - 1)
    let next = location(at: range.upperBound)
    // A line end in the text takes the next line's indentation with it; one that only joins lines does not.
    let scalars = text.unicodeScalars
    let isLineEnd =
      scalars.index(scalars.startIndex, offsetBy: range.upperBound - 1, limitedBy: scalars.endIndex)
      .map { $0 < scalars.endIndex && scalars[$0].properties.isWhitespace } ?? false
    return next.line == last.line || isLineEnd
      ? next : SourceLocation(file: file, line: last.line, column: last.column + 1)
  }

  /// The change of the file that replaces a stretch of the text, or nil where the file's style cannot hold the
  /// replacement.
  public func edit(_ range: Range<Int>, with replacement: String) -> Fix.Edit? {
    guard let written = written(replacement, at: range.lowerBound) else { return nil }
    return Fix.Edit(start: location(at: range.lowerBound), end: end(of: range), replacement: written)
  }

  private func written(_ replacement: String, at offset: Int) -> String? {
    guard !replacement.contains(where: \.isNewline) else { return nil }
    switch style {
    case .block: return replacement
    case .singleQuoted: return escaping(["'"], of: replacement, with: "'")
    case .doubleQuoted: return escaping(["\"", "\\"], of: replacement, with: "\\")
    case .plain:
      // What would start another kind of value, or end this one.
      let isIndicator = offset == 0 && replacement.first.map { "{}[],&*#?|-<>=!%@`\"' ".contains($0) } ?? false
      return isIndicator || replacement.contains(": ") || replacement.contains("#") ? nil : replacement
    }
  }

  private func escaping(_ special: Set<Character>, of text: String, with escape: Character) -> String {
    text.reduce(into: "") { written, character in
      if special.contains(character) { written.append(escape) }
      written.append(character)
    }
  }
}
