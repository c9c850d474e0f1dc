import PhraseModel
import Reviews

/// A text whose reference has changed since somebody confirmed it.
struct StaleTextCheck: CatalogCheck {
  func findings(in context: CatalogContext) -> [Finding] {
    let reviews = LocaleReviews(context.phrasebook, catalog: context.catalog)
    return context.phrasebook.book.phrases.compactMap { phrase in
      guard let wording = context.catalog.phrases[phrase.id],
        // Which forms were signed says how far the text is, not whether its reference has changed.
        let stale = reviews.review(of: phrase, forms: { [] }).stale
      else { return nil }
      return Finding(
        rule: "text-stale", severity: .warning, at: wording.location, phrase: phrase.id,
        message:
          "the text in \(context.phrasebook.book.reference) has changed since \(stale.name) signed this one on \(stale.date)",
        hint: "Bring it into line, then sign it with phrasebook review \(context.catalog.locale) \(phrase.id)")
    }
  }
}
