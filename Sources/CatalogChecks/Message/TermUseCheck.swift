import MessageSyntax
import PhraseModel

/// A phrase asks for cases that the locale has.
struct TermUseCheck: MessageCheck {
  static let rule = Rule(
    "term-case-unknown", .error, "A term is given or asked for in a case that the locale does not have.",
    help: "The header lists cases under `cases:`; a term has a message for each that phrases ask for.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.placeholders.compactMap { placeholder -> Finding? in
      guard placeholder.format == "term", case .term? = message.argumentType(placeholder.name) else { return nil }
      let cases = message.catalog.header.cases
      if let name = placeholder.termCase, message.context.knownCases.contains(name) { return nil }
      let given = placeholder.termCase.map { "\($0) is no case of this locale" } ?? "the case is missing"
      return message.finding(
        Self.rule, at: caseRange(of: placeholder), given,
        hint: nearest(to: placeholder.termCase ?? "", among: cases).map { "Did you mean \($0)?" }
          ?? "The header lists: \(cases.joined(separator: ", "))")
    }
  }

  /// Where the case stands, or the argument where there is none.
  private func caseRange(of placeholder: Placeholder) -> Range<Int> {
    guard let style = placeholder.style, let name = placeholder.termCase else { return placeholder.range }
    let start = placeholder.styleOffset + style.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    return start..<(start + name.unicodeScalars.count)
  }
}
