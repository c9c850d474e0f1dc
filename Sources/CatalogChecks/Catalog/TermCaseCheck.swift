import MessageSyntax
import PhraseModel

/// Every term is given in each case that a phrase about its kind asks for.
///
/// Told once for a term, not once for each phrase that asks.
struct TermCaseCheck: CatalogCheck {
  private static let rule = Rule(
    "term-case-missing", .error, "A term is not given in a case that phrases ask for.",
    help: "Add a message for the case to the term, with a branch for each plural category.")
  static let rules = [rule]

  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    var findings: [Finding] = []
    for (wanted, asking) in askedFor(in: context) {
      let terms = context.phrasebook.book.terms.filter { $0.kind == wanted.kind }.compactMap { catalog.terms[$0.id] }
      // A case under another name is that name's finding.
      let lacking = terms.filter { term in
        term.cases[wanted.name] == nil && term.cases.keys.allSatisfy { catalog.header.cases.contains($0) }
      }
      if lacking.count == terms.count, lacking.count > 1 {
        findings.append(
          asking.message.finding(
            Self.rule, at: asking.range, "no term of the kind \(wanted.kind) has the \(wanted.name) that this asks for",
            hint: "Add `\(wanted.name):` to them"))
      } else {
        findings += lacking.map { term in
          Finding(
            Self.rule, at: term.location,
            message: "the term \(term.id) has no \(wanted.name), which \(asking.message.phrase.id) asks for",
            hint: "Add `\(wanted.name):` to it")
        }
      }
    }
    return findings
  }

  private struct Wanted: Hashable {
    let kind: String
    let name: String
  }

  /// The cases that phrases ask for, each with the first place that does.
  private func askedFor(in context: CatalogContext) -> [(Wanted, (message: CheckedMessage, range: Range<Int>))] {
    var seen: Set<Wanted> = []
    var asked: [(Wanted, (message: CheckedMessage, range: Range<Int>))] = []
    for message in context.messages where message.kind == .phrase {
      for placeholder in message.placeholders {
        guard let name = placeholder.termCase, case .term(let kind)? = message.argumentType(placeholder.name),
          context.knownCases.contains(name), seen.insert(Wanted(kind: kind, name: name)).inserted
        else { continue }
        asked.append((Wanted(kind: kind, name: name), (message, placeholder.range)))
      }
    }
    return asked
  }
}
