import PhraseModel

/// What a file allows itself is a warning that there is: errors cannot be allowed.
struct AllowanceCheck: CatalogCheck {
  private static let rule = Rule(
    "allow-unknown", .error, "A file allows a rule that is no warning.",
    help:
      "Under `allow:` stand names of warnings that a text deviates from on purpose. See `phrasebook check --list-rules`."
  )
  static let rules = [rule]

  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    let own = catalog.phrases.values.flatMap { wording in
      wording.allowances.map { ($0, PhraseID?.some(wording.phrase)) }
    }
    let given = catalog.header.allowances.map { ($0, PhraseID?.none) } + own
    guard !given.isEmpty else { return [] }
    let rules = CatalogChecker.rules
    let warnings = rules.filter { $0.severity == .warning }.map(\.name)
    return given.filter { !warnings.contains($0.0.rule) }.map { allowance, phrase in
      let isError = rules.contains { $0.name == allowance.rule }
      return Finding(
        Self.rule, at: allowance.location, phrase: phrase,
        message: isError
          ? "\(allowance.rule) is an error, which no file can allow" : "there is no rule \(allowance.rule)",
        hint: isError
          ? "Mend what it finds"
          : nearest(to: allowance.rule, among: warnings).map { "Did you mean \($0)?" }
            ?? "phrasebook check --list-rules names all of them")
    }
  }

  /// Whether a locale's file says that it deviates on purpose.
  static func allows(_ finding: Finding, in catalog: Catalog) -> Bool {
    guard finding.severity == .warning else { return false }
    let own = finding.phrase.flatMap { catalog.phrases[$0] }?.allowances ?? []
    return (catalog.header.allowances + own).contains { $0.rule == finding.rule }
  }
}
