/// A phrase as a card shows it: the form that leads, and how it changes with whom and how many.
///
/// A card shows each of these changes by itself, not every combination: a person at the desk needs the ending
/// that goes with one reader or one number, and the look-up has the rest.
public struct CardEntry: Hashable, Sendable {
  public let phrase: Phrase
  /// The neutral form, with the argument's sample for a number.
  public let lead: Form
  public let axes: [FormAxis]
  /// What not to say.
  public let avoid: String?
  public let state: ReviewState

  public init(phrase: Phrase, lead: Form, axes: [FormAxis], avoid: String?, state: ReviewState) {
    self.phrase = phrase
    self.lead = lead
    self.axes = axes
    self.avoid = avoid
    self.state = state
  }
}

/// How a phrase changes with one of its arguments, everything else left as it is in the leading form.
public struct FormAxis: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case person, number
  }

  public struct Row: Hashable, Sendable {
    /// For whom, or for which numbers: `Pani`, `2–4, 22–24`.
    public let label: String
    public let form: Form

    public init(label: String, form: Form) {
      self.label = label
      self.form = form
    }
  }

  public let argument: String
  public let kind: Kind
  public let rows: [Row]

  public init(argument: String, kind: Kind, rows: [Row]) {
    self.argument = argument
    self.kind = kind
    self.rows = rows
  }
}
