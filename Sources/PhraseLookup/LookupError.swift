internal import IndexFormat

/// Why nothing could be looked up.
public enum LookupError: Error, Sendable, Equatable {
  case noIndex(String)
  /// A file, but no index of ours.
  case foreign(String)
  /// An index of another version of the format.
  case version(String, found: Int)
  case damaged(String, reason: String)
  case unknownLocale(String, known: [String], nearest: String?)
  case unknownSituation(String, known: [String], nearest: String?)
  case unknownPhrase(String, nearest: String?)
  case invalidValue(String, argument: String, expected: String)

  init(_ error: DatabaseError, path: String) {
    self =
      if error.isMissing { .noIndex(path) } else if error.isForeign { .foreign(path) } else {
        .damaged(path, reason: error.message)
      }
  }
}
