import MessageSyntax
import PhraseModel

/// Walks a message and settles each argument that the text depends on in every way it can come out.
///
/// Only what is met is varied: a plural within one branch of a select multiplies that branch alone.
struct FormEnumerator {
  let phrase: Phrase
  let catalog: Catalog
  let rules: PluralRules
  let ordinalRules: PluralRules
  /// The terms that an argument of a kind may take.
  let terms: (_ kind: String) -> [String]
  /// The keys that the message's selects use, by argument.
  private let personForms: [String: [PersonForm]]

  init(
    phrase: Phrase, message: Message, catalog: Catalog, rules: PluralRules, ordinalRules: PluralRules,
    terms: @escaping (_ kind: String) -> [String]
  ) {
    self.phrase = phrase
    self.catalog = catalog
    self.rules = rules
    self.ordinalRules = ordinalRules
    self.terms = terms
    var keys: [String: Set<String>] = [:]
    for choice in message.choices where choice.kind == .select {
      keys[choice.name, default: []].formUnion(choice.branches.map(\.selector))
    }
    // The neutral form leads, as in the declaration.
    personForms = keys.mapValues { keys in
      PersonForm.allCases.filter { $0 == .other || keys.contains($0.rawValue) }
    }
  }

  func assignments(for message: Message, from start: Assignment) -> [Assignment] {
    message.parts.reduce(into: [start]) { assignments, part in
      assignments = assignments.flatMap { expand(part, in: $0) }
    }
  }

  private func expand(_ part: MessagePart, in assignment: Assignment) -> [Assignment] {
    switch part {
    case .text, .numberSign: [assignment]
    case .choice(let choice): expand(choice, in: assignment)
    case .placeholder(let placeholder):
      placeholder.format == "term" ? expandTerm(placeholder, in: assignment) : [assignment]
    }
  }

  private func expand(_ choice: Choice, in assignment: Assignment) -> [Assignment] {
    settle(choice, in: assignment).flatMap { settled in
      guard let branch = choice.branch(selector(of: choice, in: settled)) else { return [settled] }
      return assignments(for: branch.message, from: settled)
    }
  }

  private func expandTerm(_ placeholder: Placeholder, in assignment: Assignment) -> [Assignment] {
    settleTerm(placeholder.name, in: assignment).flatMap { settled in
      guard case .term(let id) = settled[placeholder.name],
        let message = catalog.terms[id]?.cases[placeholder.termCase ?? ""]?.message
      else { return [settled] }
      return assignments(for: message, from: settled)
    }
  }

  // MARK: Settling an argument

  private func settle(_ choice: Choice, in assignment: Assignment) -> [Assignment] {
    if let term = phrase.termArgument(ofGenderArgument: choice.name) {
      return settleTerm(term, in: assignment)
    }
    guard assignment[choice.name] == nil else { return [assignment] }
    switch phrase.argument(choice.name)?.type {
    case .person:
      return (personForms[choice.name] ?? [.other]).map { assignment.assuming(choice.name, .person($0)) }
    case .number(let range):
      return numbers(for: choice, in: range).map { number, selector in
        assignment.assuming(choice.name, .number(String(number), selector: selector))
      }
    default:
      // A term's message counts with `count` also in a phrase that has no number: then there is one of it.
      return [assignment]
    }
  }

  private func settleTerm(_ name: String, in assignment: Assignment) -> [Assignment] {
    guard assignment[name] == nil, case .term(let kind)? = phrase.argument(name)?.type else {
      return [assignment]
    }
    return terms(kind).map { assignment.assuming(name, .term($0)) }
  }

  /// A number for each branch that the range reaches, in rising order: explicit ones, then each category's
  /// smallest that is not zero.
  private func numbers(for choice: Choice, in range: ClosedRange<Int>) -> [(number: Int, selector: String)] {
    let explicit = choice.branches.compactMap { Int($0.selector.dropFirst($0.selector.hasPrefix("=") ? 1 : 0)) }
      .filter { range.contains($0) }
    let rules = choice.kind == .selectordinal ? ordinalRules : rules
    var numbers = explicit.map { (number: $0, selector: "=\($0)") }
    for (category, runs) in rules.runs(in: range) {
      let candidates = runs.lazy.joined().filter { !explicit.contains($0) }
      if let number = candidates.first(where: { $0 != 0 }) ?? candidates.first {
        numbers.append((number, category.rawValue))
      }
    }
    return numbers.sorted { $0.number < $1.number }
  }

  // MARK: Which branch

  private func selector(of choice: Choice, in assignment: Assignment) -> String {
    if let term = phrase.termArgument(ofGenderArgument: choice.name) {
      guard case .term(let id) = assignment[term] else { return "other" }
      return catalog.terms[id]?.gender ?? "other"
    }
    switch assignment[choice.name] {
    case .person(let form): return form.rawValue
    case .number(let number, _):
      if choice.branches.contains(where: { $0.selector == "=\(number)" }) { return "=\(number)" }
      let rules = choice.kind == .selectordinal ? ordinalRules : rules
      return rules.category(of: (Double(number) ?? 0) - Double(choice.subtrahend)).rawValue
    case .term, nil: return rules.category(of: 1).rawValue
    }
  }
}
