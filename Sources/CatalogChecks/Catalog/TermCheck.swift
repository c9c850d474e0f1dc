import PhraseModel

/// A locale's terms are the book's, each with a gender and cases that the locale's header names.
struct TermCheck: CatalogCheck {
  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    let declared = context.phrasebook.book.terms.map(\.id)
    var findings = catalog.terms.values.flatMap { term -> [Finding] in
      var findings: [Finding] = []
      if !declared.contains(term.id) {
        findings.append(
          finding("term-unknown", term, term.id, "is no term of the book", known: declared))
      }
      let genders = catalog.header.genders
      if !genders.contains(term.gender) {
        findings.append(
          Finding(
            rule: "term-gender", at: term.genderLocation,
            message: "\(term.id): the locale has no gender \(term.gender.isEmpty ? "(none given)" : term.gender)",
            hint: nearest(to: term.gender, among: genders).map { "Did you mean \($0)?" }
              ?? "The header lists: \(genders.joined(separator: ", "))"))
      }
      for (name, text) in term.cases.sorted(by: { $0.key < $1.key })
      where !catalog.header.cases.contains(name) {
        findings.append(
          Finding(
            rule: "term-case-unknown", at: text.source.start,
            message: "\(term.id): \(name) is no case of this locale",
            hint: nearest(to: name, among: catalog.header.cases).map { "Did you mean \($0)?" }
              ?? "List it under `cases:`"))
      }
      return findings
    }
    if catalog.header.isComplete {
      findings += declared.filter { catalog.terms[$0] == nil && !catalog.hasBlank(under: "terms", $0) }.map { id in
        Finding(
          rule: "term-missing", at: catalog.location,
          message: "the term \(id) is missing, and the file says `complete: true`",
          hint: "Add it under `terms:`")
      }
    }
    return findings
  }

  private func finding(
    _ rule: String, _ term: Term, _ name: String, _ problem: String, known: [String]
  ) -> Finding {
    Finding(
      rule: rule, at: term.location, message: "\(name) \(problem)",
      hint: nearest(to: name, among: known).map { "Did you mean \($0)?" })
  }
}
