import PhraseModel

/// A locale's terms are the book's, each with a gender and cases that the locale's header names.
struct TermCheck: CatalogCheck {
  private static let unknown = Rule(
    "term-unknown", .error, "A locale has a term that the book does not have.",
    help: "Its id is misspelt, or it must be declared in phrasebook.yaml first.")
  private static let missing = Rule(
    "term-missing", .error, "A locale that says it is complete lacks a term of the book.",
    help: "Add the term, or say `complete: false` while the work goes on.")
  static let rules = [unknown, missing]

  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    let declared = context.phrasebook.book.terms.map(\.id)
    let terms = catalog.terms.values.sorted { $0.location < $1.location }
    var findings = terms.filter { !declared.contains($0.id) }.map { term in
      Finding(
        Self.unknown, at: term.location, message: "\(term.id) is no term of the book",
        hint: nearest(to: term.id, among: declared).map { "Did you mean \($0)?" }
          ?? "Declare it in phrasebook.yaml first")
    }
    findings += unknownGenders(of: terms, in: catalog) + unknownCases(of: terms, in: catalog)
    if catalog.header.isComplete, !hasMisspeltTerm(findings) {
      findings += declared.filter { catalog.terms[$0] == nil && !catalog.hasBlank(under: "terms", $0) }.map { id in
        Finding(
          Self.missing, at: catalog.location,
          message: "the term \(id) is missing, and the file says `complete: true`", hint: "Add it under `terms:`")
      }
    }
    return findings
  }

  /// Each gender that the header does not name, at the first term that has it: one name left out of the header is one mistake.
  private func unknownGenders(of terms: [Term], in catalog: Catalog) -> [Finding] {
    let genders = catalog.header.genders
    var seen: Set<String> = []
    return terms.filter { !genders.contains($0.gender) && seen.insert($0.gender).inserted }.map { term in
      Finding(
        GenderKeyCheck.rule, at: term.genderLocation,
        message: "\(term.id): the locale has no gender \(term.gender.isEmpty ? "(none given)" : term.gender)",
        hint: nearest(to: term.gender, among: genders).map { "Did you mean \($0)?" }
          ?? "The header lists: \(genders.joined(separator: ", "))")
    }
  }

  /// Each case that the header does not name, at the first term that has it.
  private func unknownCases(of terms: [Term], in catalog: Catalog) -> [Finding] {
    let cases = catalog.header.cases
    var seen: Set<String> = []
    return terms.flatMap { term in
      term.cases.sorted { $0.key < $1.key }.filter { name, _ in !cases.contains(name) && seen.insert(name).inserted }
        .map { name, text in
          Finding(
            TermUseCheck.rule, at: text.source.start, message: "\(term.id): \(name) is no case of this locale",
            hint: nearest(to: name, among: cases).map { "Did you mean \($0)?" } ?? "List it under `cases:`")
        }
    }
  }

  /// Whether an unknown term may be one that is missing.
  private func hasMisspeltTerm(_ findings: [Finding]) -> Bool {
    findings.contains { $0.rule == Self.unknown.name && $0.hint?.hasPrefix("Did") == true }
  }
}
