/// A place in a catalog file.
///
/// Lines and columns are 1-based; a column counts Unicode scalars.
public struct SourceLocation: Hashable, Comparable, Sendable {
  /// The path as the user gave it, relative to where the program runs.
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

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

  public let text: String
  public let file: String
  private let anchors: [Anchor]

  /// Makes a text from its anchors, of which the first stands at offset 0 and the others in rising order.
  public init(_ text: String, file: String, anchors: [Anchor]) {
    self.text = text
    self.file = file
    self.anchors = anchors
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
}
