/// A change that mends a finding without anybody's judgement.
public struct Fix: Hashable, Sendable {
  /// What the change does, as an order without a full stop: `Write a no-break space`.
  public let description: String
  /// In the order of their places; they don't overlap.
  public let edits: [Edit]

  public init(_ description: String, edits: [Edit]) {
    self.description = description
    self.edits = edits
  }

  /// A replaced stretch of a file.
  public struct Edit: Hashable, Sendable {
    public let start: SourceLocation
    /// Behind the last scalar that is replaced; the same as `start` where something is inserted.
    public let end: SourceLocation
    /// As it is to stand in the file, with all that YAML wants escaped.
    public let replacement: String

    public init(start: SourceLocation, end: SourceLocation, replacement: String) {
      self.start = start
      self.end = end
      self.replacement = replacement
    }
  }
}
