public import PhraseModel

/// A value that a catalog file shall have at a place.
public struct CatalogChange: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    /// An ICU message. Line ends after it are no part of it, as when a catalog is read.
    case message(String)
    /// Any other text, to the last character.
    case text(String)
    /// A list of texts, such as a phrase's keywords.
    case list([String])
  }

  /// The keys from the file's root to the value: `["phrases", "loan.due", "say"]`.
  public let path: [String]
  public let value: Value

  public init(_ path: [String], _ value: Value) {
    self.path = path
    self.value = value
  }
}

/// Why a catalog file cannot be edited; the file's text is then as it was.
public enum CatalogEditError: Error, Sendable {
  /// The file has no tree to edit.
  case unreadable([Finding])
  /// Where a text or list shall go stands something else, or where a table shall be stands a text.
  case otherKind(path: [String], at: SourceLocation)
  /// A list shall become empty, which would remove what nobody asked to remove.
  case emptyList(path: [String])
  /// The edited text does not read back as intended; it would be a defect of the editor.
  case unfaithful(path: [String])
}
