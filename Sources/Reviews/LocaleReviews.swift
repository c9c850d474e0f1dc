public import PhraseModel

/// What the ledger of one locale says of its texts as they are now.
public struct LocaleReviews: Sendable {
  private let phrasebook: Phrasebook
  private let catalog: Catalog
  private let reference: Catalog?
  private let signatures: [PhraseID: [Signature]]
  private let reviewers: [String: Int]

  public init(_ phrasebook: Phrasebook, catalog: Catalog) {
    self.phrasebook = phrasebook
    self.catalog = catalog
    reference = catalog.locale == phrasebook.book.reference ? nil : phrasebook.catalog(phrasebook.book.reference)
    signatures = Dictionary(grouping: phrasebook.ledgers[catalog.locale]?.signatures ?? [], by: \.phrase)
    reviewers = Dictionary(phrasebook.book.situations.map { ($0.id, $0.reviewers) }) { first, _ in first }
  }

  /// The digests that a signature given now would carry; nil where the locale does not have the phrase.
  public func digests(of phrase: Phrase) -> (text: String, reference: String?)? {
    let terms = phrasebook.book.terms
    guard let text = TextDigest.digest(of: phrase, in: catalog, terms: terms) else { return nil }
    return (text, reference.flatMap { TextDigest.digest(of: phrase, in: $0, terms: terms) })
  }

  /// The review of a phrase.
  ///
  /// - Parameter forms: all forms of the phrase; asked for only where somebody has signed some of them.
  public func review(of phrase: Phrase, forms: () throws -> [Form]) rethrows -> PhraseReview {
    let needed = reviewers[phrase.situation] ?? 1
    let given = signatures[phrase.id] ?? []
    guard !given.isEmpty, let digests = digests(of: phrase) else {
      return PhraseReview(state: .draft, signatures: [], lapsed: [], reviewers: needed)
    }
    var valid: [Signature] = []
    var lapsed: [PhraseReview.Lapse] = []
    for signature in given {
      if signature.text != digests.text {
        lapsed.append(PhraseReview.Lapse(signature: signature, reason: .text))
      } else if signature.reference != digests.reference {
        lapsed.append(PhraseReview.Lapse(signature: signature, reason: .reference))
      } else {
        valid.append(signature)
      }
    }
    let state =
      if valid.allSatisfy({ $0.forms.isEmpty }) {
        Self.state(signedBy: valid, reviewers: needed)
      } else {
        try forms().map { form in Self.state(signedBy: valid.filter { $0.covers(form) }, reviewers: needed) }.min()
          ?? .draft
      }
    return PhraseReview(state: state, signatures: valid, lapsed: lapsed, reviewers: needed)
  }

  /// The highest state that enough different people have confirmed, or a higher one.
  public static func state(signedBy signatures: [Signature], reviewers: Int) -> ReviewState {
    var best: [String: ReviewState] = [:]
    for signature in signatures {
      best[signature.signer] = max(best[signature.signer] ?? .draft, signature.state)
    }
    let states = best.values.sorted(by: >)
    return states.count < reviewers ? .draft : states[max(reviewers, 1) - 1]
  }
}
