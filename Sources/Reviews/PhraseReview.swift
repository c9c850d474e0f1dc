public import PhraseModel

/// How far people have confirmed a phrase, as its text is now.
public struct PhraseReview: Sendable {
  /// The state of the weakest form.
  public let state: ReviewState
  /// The signatures that hold.
  public let signatures: [Signature]
  /// Those that don't, since a text changed after they were given.
  public let lapsed: [Lapse]
  /// How many people must sign before the state moves up.
  public let reviewers: Int

  public struct Lapse: Hashable, Sendable {
    public enum Reason: String, Sendable {
      /// The text itself is another one now.
      case text
      /// The text is the same, but the reference text that it was made from has changed.
      case reference
    }

    public let signature: Signature
    public let reason: Reason

    public init(signature: Signature, reason: Reason) {
      self.signature = signature
      self.reason = reason
    }
  }

  public init(state: ReviewState, signatures: [Signature], lapsed: [Lapse], reviewers: Int) {
    self.state = state
    self.signatures = signatures
    self.lapsed = lapsed
    self.reviewers = reviewers
  }

  /// The last signature that a change of the reference took away, where nobody has signed the text again since.
  public var stale: Signature? {
    guard signatures.isEmpty else { return nil }
    return lapsed.last { $0.reason == .reference }?.signature
  }
}
