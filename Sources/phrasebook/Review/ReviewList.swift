import PhraseModel
import PhrasebookPipeline
import Reviews

/// What waits for people's signatures.
struct ReviewList {
  let locale: LocaleTag
  let items: [ReviewDesk.Item]

  var text: String {
    guard !items.isEmpty else { return "Nothing waits in \(locale)." }
    let width = items.map { $0.phrase.id.identifier.count }.max() ?? 0
    let lines = items.map { item in
      let id = item.phrase.id.identifier
      return id + String(repeating: " ", count: width - id.count + 2)
        + (item.review.map { Self.summary($0) } ?? "missing")
    }
    return (lines + ["", "\(items.count) waiting in \(locale)."]).joined(separator: "\n")
  }

  /// `draft (signed by Olha K.: checked; 1 more person needed)`.
  static func summary(_ review: PhraseReview) -> String {
    var details = review.signatures.map { signature in
      let forms = signature.forms.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
      return "\(signature.name), \(signature.level.rawValue): \(signature.state.rawValue)"
        + (forms.isEmpty ? "" : " for \(forms)")
    }
    let signers = Set(review.signatures.map(\.signer)).count
    if signers < review.reviewers, review.reviewers > 1 {
      details.append("needs \(review.reviewers) people, has \(signers)")
    }
    if let stale = review.stale {
      details.append("stale: the reference changed after \(stale.name) signed it on \(stale.date)")
    } else if review.signatures.isEmpty, let lapse = review.lapsed.last {
      details.append("the text changed after \(lapse.signature.name) signed it on \(lapse.signature.date)")
    }
    return review.state.rawValue + (details.isEmpty ? "" : " (\(details.joined(separator: "; ")))")
  }

  func json() throws -> String {
    try JSONOutput.text(Object(locale: locale.identifier, phrases: items.map(Entry.init)))
  }

  private struct Object: Encodable {
    let schema = 1
    let locale: String
    let phrases: [Entry]
  }

  private struct Entry: Encodable {
    struct Signer: Encodable {
      let name: String
      let level: String
      let state: String
      let date: String
      let forms: [String: String]
      /// Whether the signature still holds.
      let holds: Bool

      init(_ signature: Signature, holds: Bool) {
        name = signature.name
        level = signature.level.rawValue
        state = signature.state.rawValue
        date = signature.date
        forms = Dictionary(signature.forms.map { ($0.name, $0.value) }) { first, _ in first }
        self.holds = holds
      }
    }

    let id: String
    let situation: String
    let state: String
    let stale: Bool
    let reviewers: Int
    let signatures: [Signer]

    init(_ item: ReviewDesk.Item) {
      id = item.phrase.id.identifier
      situation = item.phrase.situation
      state = item.review?.state.rawValue ?? "missing"
      stale = item.review?.stale != nil
      reviewers = item.review?.reviewers ?? 1
      signatures =
        (item.review?.signatures ?? []).map { Signer($0, holds: true) }
        + (item.review?.lapsed ?? []).map { Signer($0.signature, holds: false) }
    }
  }
}
