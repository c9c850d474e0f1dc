import PhraseModel

/// What the book names must be in the book: situations, rights, kinds of terms. Values to show phrases with
/// must fit their types.
struct BookReferenceCheck: BookCheck {
  func findings(in book: Book) -> [Finding] {
    let rights = book.rights.map(\.id)
    let situations = book.situations.map(\.id)
    var findings = book.situations.flatMap { situation in
      reference(situation.right, among: rights, called: "right", at: situation.location, phrase: nil)
    }
    for phrase in book.phrases {
      findings += reference(
        phrase.right, among: rights, called: "right", at: phrase.location, phrase: phrase.id)
      findings += reference(
        phrase.situation, among: situations, called: "situation", at: phrase.location, phrase: phrase.id)
      for argument in phrase.arguments {
        findings += self.findings(about: argument, of: phrase, in: book)
      }
    }
    return findings
  }

  private func findings(about argument: Argument, of phrase: Phrase, in book: Book) -> [Finding] {
    switch argument.type {
    case .term(let kind):
      return reference(
        kind, among: book.terms.map(\.kind), called: "kind of term", at: argument.location, phrase: phrase.id)
    case .number(let range):
      guard let sample = argument.sample, Int(sample).map({ range.contains($0) }) != true else { return [] }
      return [
        Finding(
          rule: "book-sample", at: argument.location, phrase: phrase.id,
          message: "the sample \(sample) of \(argument.name) is not in its range",
          hint: "Choose a whole number from \(range.lowerBound) to \(range.upperBound)")
      ]
    default: return []
    }
  }

  private func reference(
    _ name: String, among known: [String], called kind: String, at location: SourceLocation, phrase: PhraseID?
  ) -> [Finding] {
    guard !known.contains(name) else { return [] }
    return [
      Finding(
        rule: "book-reference", at: location, phrase: phrase, message: "there is no \(kind) \(name) in the book",
        hint: nearest(to: name, among: known).map { "Did you mean \($0)?" })
    ]
  }
}
