import MessageSyntax
import PhraseModel

/// A phrase asks for cases that the locale has, and that every term it may be about is given in.
struct TermUseCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    message.message.placeholders.flatMap { placeholder -> [Finding] in
      guard placeholder.format == "term",
        case .term(let kind)? = message.phrase.argument(placeholder.name)?.type
      else { return [] }
      let cases = message.catalog.header.cases
      guard let name = placeholder.termCase, cases.contains(name) else {
        let given = placeholder.termCase.map { "\($0) is no case of this locale" } ?? "the case is missing"
        return [
          message.finding(
            "term-case-unknown", at: caseOffset(of: placeholder), given,
            hint: nearest(to: placeholder.termCase ?? "", among: cases).map { "Did you mean \($0)?" }
              ?? "The header lists: \(cases.joined(separator: ", "))")
        ]
      }
      let terms = message.context.phrasebook.book.terms.filter { $0.kind == kind }
      return terms.compactMap { declaration in
        guard let term = message.catalog.terms[declaration.id], term.cases[name] == nil else { return nil }
        return message.finding(
          "term-case-missing", at: placeholder.offset, "the term \(declaration.id) has no \(name), which this asks for",
          hint: "Add `\(name):` to it (line \(term.location.line))")
      }
    }
  }

  /// Where the case stands, or the argument where there is none.
  private func caseOffset(of placeholder: Placeholder) -> Int {
    guard let style = placeholder.style else { return placeholder.offset }
    return placeholder.styleOffset + style.unicodeScalars.prefix { $0.properties.isWhitespace }.count
  }
}
