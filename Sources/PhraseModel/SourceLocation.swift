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
