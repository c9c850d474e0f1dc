import Inflection
import PhraseModel
import Reviews

/// A locale's catalog, ready to be rendered, with what people have confirmed of it.
struct ReviewedCatalog {
  private(set) var catalog: Catalog
  private(set) var inflector: Inflector
  private let reviews: [PhraseID: PhraseReview]

  var locale: LocaleTag { catalog.locale }

  /// - Throws: `PipelineError.inflection` where ICU fails.
  init(_ catalog: Catalog, of phrasebook: Phrasebook) throws(PipelineError) {
    self.catalog = catalog
    inflector = try Self.inflector(of: catalog, in: phrasebook)
    let ledger = LocaleReviews(phrasebook, catalog: catalog)
    var reviews: [PhraseID: PhraseReview] = [:]
    for phrase in phrasebook.book.phrases where catalog.phrases[phrase.id]?.say.message != nil {
      reviews[phrase.id] = try inflector.review(of: phrase, in: ledger)
    }
    self.reviews = reviews
  }

  func state(of phrase: Phrase) -> ReviewState { reviews[phrase.id]?.state ?? .draft }

  /// Nil where the locale does not have the phrase, or cannot read it.
  func review(of phrase: Phrase) -> PhraseReview? { reviews[phrase.id] }

  /// Drops every phrase that nobody has approved, and gives their ids.
  ///
  /// - Throws: `PipelineError.inflection` where ICU fails.
  mutating func leaveOutUnapproved(of phrasebook: Phrasebook) throws(PipelineError) -> [PhraseID] {
    let omitted = catalog.phrases.keys.filter { (reviews[$0]?.state ?? .draft) < .approved }.sorted()
    for id in omitted { catalog.phrases[id] = nil }
    // The inflector has a catalog of its own, which would still say them.
    inflector = try Self.inflector(of: catalog, in: phrasebook)
    return omitted
  }

  /// The same with another inflector, for another thread: ICU's formats belong to one at a time.
  ///
  /// - Throws: `PipelineError.inflection` where ICU fails.
  func withOwnInflector(of phrasebook: Phrasebook) throws(PipelineError) -> ReviewedCatalog {
    var copy = self
    copy.inflector = try Self.inflector(of: catalog, in: phrasebook)
    return copy
  }

  private static func inflector(of catalog: Catalog, in phrasebook: Phrasebook) throws(PipelineError) -> Inflector {
    do throws(InflectionError) {
      return try Inflector(phrasebook, catalog: catalog)
    } catch {
      throw .inflection("\(error)", phrase: nil, locale: catalog.locale)
    }
  }
}

extension Inflector {
  /// What a ledger says of a phrase, form by form where it was signed so.
  func review(of phrase: Phrase, in reviews: LocaleReviews) throws(PipelineError) -> PhraseReview {
    do {
      return try reviews.review(of: phrase) { try forms(of: phrase, FormRequest(terms: .all)) }
    } catch let error as InflectionError {
      throw PipelineError(error, phrase: phrase, locale: catalog.locale)
    } catch {
      throw .inflection("\(error)", phrase: phrase.id, locale: catalog.locale)
    }
  }
}
