import PhraseModel

/// What is begun gets finished, and a file that claims to be complete has nothing left to write. A text that nobody has begun is no
/// fault of a file that does not claim to be.
struct BlankCheck: CatalogCheck {
  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    return catalog.blanks.filter { catalog.header.isComplete || $0.isBegun }.map { blank in
      let name = blank.path.dropFirst(blank.phrase == nil ? 0 : 2).joined(separator: ".")
      let marks = blank.count == 1 ? Blank.mark : "\(blank.count) × \(Blank.mark)"
      return Finding(
        rule: "blank-left", severity: catalog.header.isComplete ? .error : .warning, at: blank.location,
        phrase: blank.phrase,
        message: catalog.header.isComplete
          ? "\(name) is still to be written (\(marks)), and the file says `complete: true`"
          : "\(name) is begun, but \(marks) is left in it, so that it counts as not written",
        hint: "Write your text in its place")
    }
  }
}
