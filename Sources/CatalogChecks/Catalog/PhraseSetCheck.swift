import PhraseModel

/// A locale has the phrases of the book, all of them where it claims to be complete, and no others.
struct PhraseSetCheck: CatalogCheck {
  private static let unknown = Rule(
    "phrase-unknown", .error, "A locale has a phrase that the book does not have.",
    help: "Its id is misspelt, or it must be declared in phrasebook.yaml first.")
  private static let missing = Rule(
    "phrase-missing", .error, "A locale that says it is complete lacks a phrase of the book.",
    help: "Add the phrase, or say `complete: false` while the work goes on.")
  private static let sample = Rule(
    "sample-unknown", .error, "A sample is given for an argument that there is none of.",
    help: "Samples are named after arguments of the book.")
  static let rules = [unknown, missing, sample]

  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    let book = context.phrasebook.book
    let known = Set(book.phrases.map(\.id))
    let unwritten = catalog.blanks.filter { $0.path.last == "say" }.compactMap { blank in
      blank.phrase.map { (phrase: $0, location: blank.location) }
    }
    let given = catalog.phrases.values.map { (phrase: $0.phrase, location: $0.location) } + unwritten
    let unknown = given.filter { !known.contains($0.phrase) }.sorted { $0.location < $1.location }
    // Past a thousand, these are the phrases of another book.
    var findings = unknown.prefix(1000).map { entry in
      let suggestion = nearest(to: entry.phrase.identifier, among: book.phrases.map(\.id.identifier))
      return Finding(
        Self.unknown, at: entry.location, phrase: entry.phrase,
        message: "\(entry.phrase) is no phrase of the book",
        hint: suggestion.map { "Did you mean \($0)?" } ?? "Declare it in phrasebook.yaml first")
    }
    findings += unknownSamples(in: context)
    if catalog.header.isComplete {
      let absent = Set(book.phrases.map(\.id)).subtracting(given.map(\.phrase))
      findings += book.phrases.filter { absent.contains($0.id) }.map { phrase in
        Finding(
          Self.missing, at: catalog.location, phrase: phrase.id,
          message: "\(phrase.id) is missing, and the file says `complete: true`",
          hint: "Add it, or say `complete: false`")
      }
    }
    return findings
  }

  /// Samples are given for arguments that there are.
  private func unknownSamples(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    let phrases = context.phrasebook.book.phrases
    let known = Set(phrases.flatMap(\.arguments).map(\.name))
    let inHeader = catalog.header.samples.keys.filter { !known.contains($0) }.map { name in
      finding(name, among: known, at: catalog.places.key("samples", name), nil)
    }
    return inHeader
      + phrases.flatMap { phrase -> [Finding] in
        guard let wording = catalog.phrases[phrase.id] else { return [] }
        let own = Set(phrase.arguments.map(\.name))
        return wording.samples.keys.filter { !own.contains($0) }.map { name in
          finding(name, among: own, at: wording.location, phrase.id)
        }
      }
  }

  private func finding(
    _ name: String, among known: Set<String>, at location: SourceLocation, _ phrase: PhraseID?
  ) -> Finding {
    Finding(
      Self.sample, at: location, phrase: phrase, message: "a sample for \(name), which is no argument here",
      hint: nearest(to: name, among: known.sorted()).map { "Did you mean \($0)?" } ?? "Remove it")
  }
}
