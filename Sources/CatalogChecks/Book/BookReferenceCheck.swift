import Inflection
import PhraseModel

/// What the book names must be in the book: situations, rights, kinds of terms. Values to show phrases with must fit their types.
struct BookReferenceCheck: BookCheck {
  private static let reference = Rule(
    "book-reference", .error, "The book names a right, a situation or a kind of term that it does not have.",
    help: "Names in the book lead from one part of it to another; correct the one that leads nowhere.")
  private static let sample = Rule(
    "book-sample", .error, "A sample is no value that its argument can take.",
    help: "Samples stand in for values on cards and in `forms`: a number within the range, a date such as 2027-03-14.")
  static let rules = [reference, sample]

  func findings(in book: Book) -> [Finding] {
    let rights = Set(book.rights.map(\.id))
    let situations = Set(book.situations.map(\.id))
    let kinds = Set(book.terms.map(\.kind))
    var findings = book.situations.flatMap { situation in
      reference(
        situation.right, among: rights, called: "right", at: book.places.value("situations", situation.id, "right"))
    }
    for phrase in book.phrases {
      let place = { book.places.value("phrases", phrase.id.identifier, $0) }
      findings += reference(phrase.right, among: rights, called: "right", at: place("right"), phrase.id)
      findings += reference(phrase.situation, among: situations, called: "situation", at: place("situation"), phrase.id)
      for argument in phrase.arguments {
        findings += self.findings(about: argument, of: phrase, in: book, kinds: kinds)
      }
    }
    return findings
  }

  private func findings(
    about argument: Argument, of phrase: Phrase, in book: Book, kinds: Set<String>
  ) -> [Finding] {
    let place = { book.places.value("phrases", phrase.id.identifier, "arguments", argument.name, $0) }
    if case .term(let kind) = argument.type {
      return reference(kind, among: kinds, called: "kind of term", at: place("kind"), phrase.id)
    }
    guard let sample = argument.sample, let expected = SampleValues.whatIsExpected(insteadOf: sample, of: argument)
    else {
      return []
    }
    return [
      Finding(
        Self.sample, at: place("sample"), phrase: phrase.id,
        message: "the sample \(sample) of \(argument.name) does not fit its type", hint: "Write \(expected)")
    ]
  }

  /// - Parameter location: is looked for only where there is something to find.
  private func reference(
    _ name: String, among known: Set<String>, called kind: String, at location: @autoclosure () -> SourceLocation,
    _ phrase: PhraseID? = nil
  ) -> [Finding] {
    guard !known.contains(name) else { return [] }
    return [
      Finding(
        Self.reference, at: location(), phrase: phrase, message: "there is no \(kind) \(name) in the book",
        hint: nearest(to: name, among: known.sorted()).map { "Did you mean \($0)?" })
    ]
  }
}
