import PhraseModel

/// The encounter and the options ladder name only steps and phrases that exist, and every branch of them
/// comes to an end: on the ladder, to a next step, so that nobody leaves with empty hands.
struct FlowCheck: BookCheck {
  private static let unknownStep = Rule(
    "flow-unknown-step", .error, "A step of the encounter or the ladder leads to one that is not there.",
    help: "Name a step of the same flow under `next:`.")
  private static let unknownPhrase = Rule(
    "flow-unknown-phrase", .error, "A step says a phrase that the book does not have.",
    help: "Name phrases of the book under `phrases:`.")
  private static let deadEnd = Rule(
    "flow-dead-end", .error, "A branch of the encounter or the ladder ends without a next step.",
    help: "Nobody leaves the desk with empty hands: every branch comes to a step with `final: true`.")
  static let rules = [unknownStep, unknownPhrase, deadEnd]

  func findings(in book: Book) -> [Finding] {
    findings(in: book.encounter, named: "encounter", book: book)
      + findings(in: book.ladder, named: "ladder", book: book)
  }

  private func findings(in flow: Flow, named name: String, book: Book) -> [Finding] {
    let steps = Set(flow.steps.map(\.id))
    let phrases = Set(book.phrases.map(\.id))
    let ending = stepsThatEnd(flow)
    return flow.steps.flatMap { step -> [Finding] in
      var findings: [Finding] = []
      for (index, next) in step.next.enumerated() where !steps.contains(next) {
        findings.append(
          Finding(
            Self.unknownStep, at: book.places.value(name, step.id, "next", "\(index)"),
            message: "\(name): \(step.id) leads to \(next), which is no step",
            hint: nearest(to: next, among: steps.sorted()).map { "Did you mean \($0)?" }))
      }
      for (index, phrase) in step.phrases.enumerated() where !phrases.contains(phrase) {
        findings.append(
          Finding(
            Self.unknownPhrase, at: book.places.value(name, step.id, "phrases", "\(index)"),
            message: "\(name): \(step.id) says \(phrase), which is no phrase of the book",
            hint: nearest(to: phrase.identifier, among: phrases.map(\.identifier).sorted()).map {
              "Did you mean \($0)?"
            }))
      }
      if step.next.isEmpty, !step.isFinal {
        findings.append(
          Finding(
            Self.deadEnd, at: step.location,
            message: "\(name): \(step.id) leads nowhere, and a reader would be left with empty hands",
            hint: "Give it a `next:`, or `final: true` if it names the next step"))
      } else if !ending.contains(step.id) {
        findings.append(
          Finding(
            Self.deadEnd, at: step.location,
            message: "\(name): from \(step.id) no branch reaches a final step",
            hint: "Lead one of its branches to a step with `final: true`"))
      }
      return findings
    }
  }

  /// The steps from which a final one can be reached, or one that leads nowhere, which is a finding of its own: found backwards from
  /// those.
  private func stepsThatEnd(_ flow: Flow) -> Set<String> {
    var before: [String: [String]] = [:]
    for step in flow.steps {
      for next in step.next { before[next, default: []].append(step.id) }
    }
    var waiting = flow.steps.filter { $0.isFinal || $0.next.isEmpty }.map(\.id)
    var ending = Set(waiting)
    while let step = waiting.popLast() {
      for previous in before[step] ?? [] where ending.insert(previous).inserted { waiting.append(previous) }
    }
    return ending
  }
}
