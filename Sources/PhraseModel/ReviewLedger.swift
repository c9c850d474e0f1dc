/// Who confirmed which texts of a locale: `Locales/reviews/pl.yaml`.
public struct ReviewLedger: Hashable, Sendable {
  /// In the order of the file.
  public var signatures: [Signature]

  public init(signatures: [Signature] = []) {
    self.signatures = signatures
  }
}

/// One person's word that a text is right, given for exactly that text and the reference text it was made from.
public struct Signature: Hashable, Sendable {
  /// How well the person says they know the language: a native speaker, or a level of the Common European Framework.
  public enum Level: String, CaseIterable, Sendable {
    case native, c2 = "C2", c1 = "C1", b2 = "B2", b1 = "B1", a2 = "A2", a1 = "A1"
  }

  public let phrase: PhraseID
  /// The forms that were confirmed: those that meet all of these conditions; all forms where there are none.
  public let forms: [Form.Condition]
  public let name: String
  public let level: Level
  /// Never `draft`.
  public let state: ReviewState
  /// `2026-11-24`.
  public let date: String
  /// The digest of the text.
  public let text: String
  /// The digest of the reference locale's text; nil in the reference locale itself.
  public let reference: String?
  /// Where it stands in the ledger; nil for one that is not written yet.
  public let location: SourceLocation?

  public init(
    phrase: PhraseID, forms: [Form.Condition], name: String, level: Level, state: ReviewState, date: String,
    text: String, reference: String?, location: SourceLocation? = nil
  ) {
    self.phrase = phrase
    self.forms = forms
    self.name = name
    self.level = level
    self.state = state
    self.date = date
    self.text = text
    self.reference = reference
    self.location = location
  }

  /// Whether the signature confirms a form.
  public func covers(_ form: Form) -> Bool {
    forms.allSatisfy { form.condition($0.name) == $0.value }
  }

  /// The name as two spellings of it compare: without capitals and needless blanks.
  public var signer: String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
