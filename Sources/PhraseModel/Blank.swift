/// A text of a locale's file that is still to be written: it holds `___`.
///
/// Such a text counts as not there: what it belongs to is left out of cards, index and checks until it is written.
public struct Blank: Hashable, Sendable {
  /// What stands where a text is still to be written.
  public static let mark = "___"

  /// The keys that lead to the text: `["phrases", "loan.due", "say"]`.
  public let path: [String]
  /// How many marks are left in the text.
  public let count: Int
  /// Whether something is written around the marks already.
  public let isBegun: Bool
  /// The place of the first mark.
  public let location: SourceLocation

  public init(path: [String], count: Int, isBegun: Bool, location: SourceLocation) {
    self.path = path
    self.count = count
    self.isBegun = isBegun
    self.location = location
  }

  /// The phrase that the text belongs to, where it belongs to one.
  public var phrase: PhraseID? {
    path.count > 1 && path[0] == "phrases" ? PhraseID(path[1]) : nil
  }

  /// Whether a text is still to be written.
  public static func isLeft(in text: String) -> Bool {
    // Every text of every catalog is asked, so this looks at bytes.
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "_") ? run + 1 : 0
      if run == mark.utf8.count { return true }
    }
    return false
  }
}

extension Catalog {
  /// Whether a text under some keys is still to be written.
  public func hasBlank(under path: String...) -> Bool {
    blanks.contains { $0.path.starts(with: path) }
  }

  /// Whether all words that every card needs are written: headings, labels, slots.
  public var hasCardWords: Bool {
    !["labels", "headings", "slots", "forms"].contains { hasBlank(under: $0) }
  }
}
