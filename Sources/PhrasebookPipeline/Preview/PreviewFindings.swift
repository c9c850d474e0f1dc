import PhraseModel

/// Findings by what on the page they belong to.
struct PreviewFindings {
  private(set) var byPhrase: [PhraseID: [Finding]] = [:]
  /// Those that no phrase and, once terms have taken theirs, no term has.
  private(set) var others: [Finding] = []

  init(_ findings: [Finding], book: Book, catalog: Catalog) {
    // What belongs to no situation has no place among the phrases.
    let situations = Set(book.situations.map(\.id))
    let shown = Set(book.phrases.filter { situations.contains($0.situation) }.map(\.id))
    for finding in findings {
      if let phrase = finding.phrase, shown.contains(phrase) {
        byPhrase[phrase, default: []].append(finding)
      } else {
        others.append(finding)
      }
    }
  }

  /// Takes the findings that stand within a term.
  mutating func take(of term: Term) -> [Finding] {
    let isWithin = { (finding: Finding) in
      let location = finding.location
      return location == term.location || location == term.genderLocation
        || term.cases.values.contains { $0.source.offset(of: location) != nil }
    }
    defer { others.removeAll(where: isWithin) }
    return others.filter(isWithin)
  }
}
