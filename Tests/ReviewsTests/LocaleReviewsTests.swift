import PhraseModel
import TestSupport
import Testing

@testable import Reviews

/// Two forms, as of a phrase that asks for the reader's gender.
private let forms = [
  Form(when: [.init("patron", "other")], sample: [], runs: [TextRun("Proszę.")]),
  Form(when: [.init("patron", "female")], sample: [], runs: [TextRun("Proszę Panią.")]),
]

/// The fixture with an English locale that is made from the Polish one.
private func bilingual(english: String = "May I ask for your card?") -> Fixture {
  var fixture = Fixture()
  fixture.files["en.yaml"] = fixture.files["pl.yaml"]?
    .replacingOccurrences(of: "complete: true", with: "complete: false")
  fixture.replacePhrase("card.ask", in: "en.yaml", with: "    say: \(english)\n")
  return fixture
}

struct LocaleReviewsTests {
  private func signature(
    _ name: String, _ state: ReviewState, forms: [Form.Condition] = [], text: String, reference: String? = nil
  ) -> Signature {
    Signature(
      phrase: PhraseID("card.ask"), forms: forms, name: name, level: .native, state: state, date: "2026-11-24",
      text: text, reference: reference)
  }

  private func review(
    _ phrasebook: Phrasebook, reviewers: Int = 1, in tag: String = "pl",
    signatures: (_ text: String, _ reference: String?) -> [Signature]
  ) throws -> PhraseReview {
    var phrasebook = phrasebook
    phrasebook.book.situations = phrasebook.book.situations.map {
      Situation(id: $0.id, gloss: $0.gloss, right: $0.right, reviewers: reviewers, location: $0.location)
    }
    let catalog = try #require(phrasebook.catalog(LocaleTag(tag)))
    let phrase = try #require(phrasebook.book.phrase(PhraseID("card.ask")))
    let digests = try #require(LocaleReviews(phrasebook, catalog: catalog).digests(of: phrase))
    phrasebook.ledgers[catalog.locale] = ReviewLedger(signatures: signatures(digests.text, digests.reference))
    return LocaleReviews(phrasebook, catalog: catalog).review(of: phrase) { forms }
  }

  @Test func aTextThatNobodyHasSignedIsADraft() throws {
    #expect(try review(Fixture().phrasebook()) { _, _ in [] }.state == .draft)
  }

  /// Columns: how many people the book wants, who signed for what, the state that follows.
  @Test(arguments: [
    (1, [("Ada", ReviewState.checked)], ReviewState.checked),
    (1, [("Ada", .checked), ("Bea", .approved)], .approved),
    (2, [("Ada", .approved)], .draft),
    (2, [("Ada", .approved), ("Bea", .checked)], .checked),
    (2, [("Ada", .approved), ("Bea", .approved)], .approved),
    // One person under two spellings is one person.
    (2, [("Ada Lis", .approved), ("ada  lis", .approved)], .draft),
    (2, [("Ada", .deskTested), ("Bea", .approved), ("Cyd", .checked)], .approved),
  ])
  func theStateIsWhatEnoughDifferentPeopleConfirm(
    reviewers: Int, signers: [(String, ReviewState)], state: ReviewState
  ) throws {
    let review = try review(Fixture().phrasebook(), reviewers: reviewers) { text, _ in
      signers.map { signature($0.0, $0.1, text: text) }
    }
    #expect(review.state == state)
  }

  @Test func formsThatNobodySignedKeepThePhraseADraft() throws {
    let female = [Form.Condition("patron", "female")]
    let other = [Form.Condition("patron", "other")]
    let phrasebook = try Fixture().phrasebook()
    #expect(
      try review(phrasebook) { text, _ in [signature("Ada", .checked, forms: female, text: text)] }.state == .draft)
    let both = try review(phrasebook) { text, _ in
      [
        signature("Ada", .checked, forms: female, text: text), signature("Bea", .approved, forms: other, text: text),
      ]
    }
    #expect(both.state == .checked)
  }

  @Test func aChangedTextTakesItsSignaturesAway() throws {
    let review = try review(Fixture().phrasebook()) { _, _ in [signature("Ada", .approved, text: "another")] }
    #expect(review.state == .draft)
    #expect(review.lapsed.map(\.reason) == [.text])
    #expect(review.stale == nil)
  }

  @Test func aChangedReferenceMakesATextStale() throws {
    let phrasebook = try bilingual().phrasebook()
    let held = try review(phrasebook, in: "en") { text, reference in
      [signature("Ada", .approved, text: text, reference: reference)]
    }
    #expect(held.state == .approved)
    let stale = try review(phrasebook, in: "en") { text, _ in
      [signature("Ada", .approved, text: text, reference: "another")]
    }
    #expect(stale.state == .draft)
    #expect(stale.stale?.name == "Ada")
  }

  @Test func theReferenceLocaleIsHeldAgainstNone() throws {
    #expect(
      try review(bilingual().phrasebook()) { text, reference in
        [signature("Ada", .checked, text: text, reference: reference)]
      }.signatures.first?.reference == nil)
  }
}
