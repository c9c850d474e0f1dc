public import PhraseModel

/// The phrases of one situation.
public struct PreviewSection: Sendable {
  public let situation: Situation
  /// The situation's title in the locale, where it has one.
  public let title: String?
  public let sourceTitle: String?
  public let phrases: [PreviewPhrase]

  public init(situation: Situation, title: String?, sourceTitle: String?, phrases: [PreviewPhrase]) {
    self.situation = situation
    self.title = title
    self.sourceTitle = sourceTitle
    self.phrases = phrases
  }
}

/// One phrase of the book, in the locale and in the one it is held beside.
public struct PreviewPhrase: Sendable {
  public let phrase: Phrase
  /// The colour of the phrase's right: `#RRGGBB`.
  public let colour: String?
  public let state: ReviewState
  /// The name of the state in the locale, where it has one.
  public let stateLabel: String?
  /// Whoever has confirmed the text as it is now.
  public let signatures: [Signature]
  /// Nil where the locale lacks the phrase.
  public let own: PreviewWording?
  public let source: PreviewWording?
  public let findings: [Finding]
  /// How the phrase fits the smallest card; nil where there is nothing to print.
  public let smallestCard: SmallestCard?

  public init(
    phrase: Phrase, colour: String?, state: ReviewState, stateLabel: String?, signatures: [Signature] = [],
    own: PreviewWording?,
    source: PreviewWording?, findings: [Finding], smallestCard: SmallestCard?
  ) {
    self.phrase = phrase
    self.colour = colour
    self.state = state
    self.stateLabel = stateLabel
    self.signatures = signatures
    self.own = own
    self.source = source
    self.findings = findings
    self.smallestCard = smallestCard
  }

  /// Whether anything is wrong: a finding, no wording, or a text that no card can hold.
  public var hasProblem: Bool {
    !findings.isEmpty || own == nil || own?.failure != nil || smallestCard?.problem != nil
  }

  public var hasError: Bool {
    findings.contains { $0.severity == .error } || own?.failure != nil || smallestCard?.problem != nil
  }

  /// Whether one of the smallest cards is not enough.
  public var isLong: Bool {
    smallestCard.map { $0.cards.count > 1 || $0.problem != nil } ?? false
  }
}

/// A phrase as one locale words it, with all of its forms.
public struct PreviewWording: Sendable {
  public let wording: Wording
  public let forms: [Form]
  /// What to call each condition of the forms: `patron=female` is `Pani`, `count=few` is `2–4`.
  public let labels: [Form.Condition: String]
  /// Why the forms cannot be shown.
  public let failure: String?

  public init(wording: Wording, forms: [Form], labels: [Form.Condition: String], failure: String? = nil) {
    self.wording = wording
    self.forms = forms
    self.labels = labels
    self.failure = failure
  }
}
