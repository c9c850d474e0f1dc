/// A problem in a catalog: collected and located, never thrown.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Sendable {
    case error, warning
  }

  /// The name of the rule, in kebab case: `plural-category-missing`.
  public let rule: String
  public let severity: Severity
  public let location: SourceLocation
  /// Behind the last scalar of what is wrong, where more than the one at `location` is.
  public let end: SourceLocation?
  /// The phrase the finding is about, where it is about one.
  public let phrase: PhraseID?
  /// What is wrong, as a sentence without a full stop.
  public let message: String
  /// What to do about it.
  public let hint: String?
  /// A change that does it, where no judgement is needed.
  public let fix: Fix?

  public init(
    rule: String, severity: Severity = .error, at location: SourceLocation, end: SourceLocation? = nil,
    phrase: PhraseID? = nil, message: String, hint: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.location = location
    self.end = end
    self.phrase = phrase
    self.message = message
    self.hint = hint
    self.fix = fix
  }

  public init(
    _ rule: Rule, at location: SourceLocation, end: SourceLocation? = nil, phrase: PhraseID? = nil,
    message: String, hint: String? = nil, fix: Fix? = nil
  ) {
    self.init(
      rule: rule.name, severity: rule.severity, at: location, end: end, phrase: phrase, message: message,
      hint: hint, fix: fix)
  }
}
