import PhraseModel

/// What is begun gets finished, and a file that claims to be complete has nothing left to write. A text that nobody has begun is no
/// fault of a file that does not claim to be.
struct BlankCheck: CatalogCheck {
  private static let left = Rule(
    "blank-left", .error, "A locale that says it is complete has a text that is still to be written.",
    help: "Write it, or say `complete: false` while the work goes on.")
  private static let begun = Rule(
    "blank-begun", .warning, "A text is begun, but a mark for what is still to be written is left in it.",
    help: "A text with a mark in it counts as not there: it is on no card and in no index.")
  static let rules = [left, begun]

  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    return catalog.blanks.filter { catalog.header.isComplete || $0.isBegun }.map { blank in
      let name = blank.path.dropFirst(blank.phrase == nil ? 0 : 2).joined(separator: ".")
      let marks = blank.count == 1 ? Blank.mark : "\(blank.count) × \(Blank.mark)"
      return Finding(
        catalog.header.isComplete ? Self.left : Self.begun, at: blank.location, phrase: blank.phrase,
        message: catalog.header.isComplete
          ? "\(name) is still to be written (\(marks)), and the file says `complete: true`"
          : "\(name) is begun, but \(marks) is left in it, so that it counts as not written",
        hint: "Write your text in its place")
    }
  }
}
