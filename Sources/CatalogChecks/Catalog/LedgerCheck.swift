import PhraseModel

/// Signatures for phrases that the book does not have.
struct LedgerCheck: CatalogCheck {
  private static let rule = Rule(
    "review-unknown-phrase", .warning, "The ledger has a signature for a phrase that the book does not have.",
    help: "The phrase was renamed or removed; so must its signature be.")
  static let rules = [rule]

  func findings(in context: CatalogContext) -> [Finding] {
    let book = context.phrasebook.book
    let known = Set(book.phrases.map(\.id))
    let signatures = context.phrasebook.ledgers[context.catalog.locale]?.signatures ?? []
    return signatures.compactMap { signature in
      guard let location = signature.location, !known.contains(signature.phrase) else { return nil }
      return Finding(
        Self.rule, at: location, phrase: signature.phrase,
        message: "the book has no phrase \(signature.phrase)",
        hint: nearest(to: signature.phrase.identifier, among: known.map(\.identifier)).map {
          "Was it renamed to \($0)?"
        }
          ?? "Remove the signature if the phrase is gone for good")
    }
  }
}
