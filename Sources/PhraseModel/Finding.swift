/// A problem in a catalog: collected and located, never thrown.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Sendable {
    case error, warning
  }

  /// The name of the rule, in kebab case: `plural-category-missing`.
  public let rule: String
  public let severity: Severity
  public let location: SourceLocation
  /// The phrase the finding is about, where it is about one.
  public let phrase: PhraseID?
  /// What is wrong, as a sentence without a full stop.
  public let message: String
  /// What to do about it.
  public let hint: String?

  public init(
    rule: String, severity: Severity = .error, at location: SourceLocation, phrase: PhraseID? = nil,
    message: String, hint: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.location = location
    self.phrase = phrase
    self.message = message
    self.hint = hint
  }
}
