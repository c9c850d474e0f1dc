import Inflection
import PhraseModel
import Reviews

/// A text that nobody has confirmed, or not enough people for what it is about.
///
/// That is no mistake of the file, and holds for each text of a new locale, so nobody is told unasked.
struct DraftCheck: CatalogCheck {
  static let rule = Rule(
    "text-draft", .warning, "Nobody has confirmed a text, or not enough people have.",
    help: "Let people who know the language go through it with `phrasebook review`. Told with `check --drafts` only.",
    isOptIn: true)
  static let rules = [rule]

  func findings(in context: CatalogContext) -> [Finding] {
    guard context.instruments.looksForDrafts else { return [] }
    let reviews = LocaleReviews(context.phrasebook, catalog: context.catalog)
    // Few texts are signed form by form.
    var inflector: Inflector?
    return context.phrasebook.book.phrases.compactMap { phrase in
      guard let wording = context.catalog.phrases[phrase.id], wording.say.message != nil else { return nil }
      let review = try? reviews.review(of: phrase) {
        let known = try inflector ?? Inflector(context.phrasebook, catalog: context.catalog)
        inflector = known
        return try known.forms(of: phrase, FormRequest(terms: .all))
      }
      // What ICU cannot render is another rule's.
      guard let review, review.state == .draft, review.stale == nil else { return nil }
      let names = Set(review.signatures.map(\.signer)).count
      return Finding(
        Self.rule, at: wording.location, phrase: phrase.id,
        message: names == 0
          ? "nobody has confirmed this text" : "\(names) of \(review.reviewers) people have confirmed this text",
        hint: "Sign it with phrasebook review \(context.catalog.locale) \(phrase.id)")
    }
  }
}
