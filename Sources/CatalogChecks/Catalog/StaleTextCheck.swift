import PhraseModel
import Reviews

/// A text whose reference has changed since somebody confirmed it.
struct StaleTextCheck: CatalogCheck {
  private static let rule = Rule(
    "text-stale", .warning, "The reference has changed since somebody signed this text.",
    help: "Bring it into line with the reference, then sign it anew with `phrasebook review`.")
  static let rules = [rule]

  func findings(in context: CatalogContext) -> [Finding] {
    let reviews = LocaleReviews(context.phrasebook, catalog: context.catalog)
    return context.phrasebook.book.phrases.compactMap { phrase in
      guard let wording = context.catalog.phrases[phrase.id],
        // Which forms were signed says how far the text is, not whether its reference has changed.
        let stale = reviews.review(of: phrase, forms: { [] }).stale
      else { return nil }
      return Finding(
        Self.rule, at: wording.location, phrase: phrase.id,
        message:
          "the text in \(context.phrasebook.book.reference) has changed since \(stale.name) signed this one on \(stale.date)",
        hint: "Bring it into line, then sign it with phrasebook review \(context.catalog.locale) \(phrase.id)")
    }
  }
}
