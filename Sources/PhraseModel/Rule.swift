/// A rule that catalogs are held to: what its findings say is wrong, and why that matters.
public struct Rule: Hashable, Sendable {
  /// In kebab case: `plural-category-missing`.
  public let name: String
  public let severity: Finding.Severity
  /// What is wrong where the rule is broken, as a sentence with a full stop.
  public let summary: String
  /// Why that matters and what to do, for whoever meets it for the first time.
  public let help: String
  /// Whether some of its findings carry a fix that `check --fix` applies.
  public let isFixable: Bool
  /// Whether it is held to only where that is asked for.
  public let isOptIn: Bool

  public init(
    _ name: String, _ severity: Finding.Severity, _ summary: String, help: String, isFixable: Bool = false,
    isOptIn: Bool = false
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.help = help
    self.isFixable = isFixable
    self.isOptIn = isOptIn
  }
}
