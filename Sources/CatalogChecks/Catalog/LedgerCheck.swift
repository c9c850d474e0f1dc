import PhraseModel

/// Signatures for phrases that the book does not have.
struct LedgerCheck: CatalogCheck {
  func findings(in context: CatalogContext) -> [Finding] {
    let book = context.phrasebook.book
    let known = Set(book.phrases.map(\.id))
    let signatures = context.phrasebook.ledgers[context.catalog.locale]?.signatures ?? []
    return signatures.compactMap { signature in
      guard let location = signature.location, !known.contains(signature.phrase) else { return nil }
      return Finding(
        rule: "review-unknown-phrase", severity: .warning, at: location, phrase: signature.phrase,
        message: "the book has no phrase \(signature.phrase)",
        hint: nearest(to: signature.phrase.identifier, among: known.map(\.identifier)).map {
          "Was it renamed to \($0)?"
        }
          ?? "Remove the signature if the phrase is gone for good")
    }
  }
}
