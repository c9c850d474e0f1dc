import PhraseModel

/// A locale has the phrases of the book, all of them where it claims to be complete, and no others.
struct PhraseSetCheck: CatalogCheck {
  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    let book = context.phrasebook.book
    let known = Set(book.phrases.map(\.id))
    var findings = catalog.phrases.values.filter { !known.contains($0.phrase) }.map { wording in
      let suggestion = nearest(to: wording.phrase.identifier, among: book.phrases.map(\.id.identifier))
      return Finding(
        rule: "phrase-unknown", at: wording.location, phrase: wording.phrase,
        message: "\(wording.phrase) is no phrase of the book",
        hint: suggestion.map { "Did you mean \($0)?" } ?? "Declare it in phrasebook.yaml first")
    }
    if catalog.header.isComplete {
      findings += book.phrases.filter { catalog.phrases[$0.id] == nil }.map { phrase in
        Finding(
          rule: "phrase-missing", at: catalog.location, phrase: phrase.id,
          message: "\(phrase.id) is missing, and the file says `complete: true`",
          hint: "Add it, or say `complete: false`")
      }
    }
    return findings
  }
}
