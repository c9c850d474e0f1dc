import PhraseModel

/// The encounter and the options ladder name only steps and phrases that exist, and every branch of them
/// comes to an end: on the ladder, to a next step, so that nobody leaves with empty hands.
struct FlowCheck: BookCheck {
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
            rule: "flow-unknown-step", at: book.places.value(name, step.id, "next", "\(index)"),
            message: "\(name): \(step.id) leads to \(next), which is no step",
            hint: nearest(to: next, among: steps.sorted()).map { "Did you mean \($0)?" }))
      }
      for (index, phrase) in step.phrases.enumerated() where !phrases.contains(phrase) {
        findings.append(
          Finding(
            rule: "flow-unknown-phrase", at: book.places.value(name, step.id, "phrases", "\(index)"),
            message: "\(name): \(step.id) says \(phrase), which is no phrase of the book",
            hint: nearest(to: phrase.identifier, among: phrases.map(\.identifier).sorted()).map {
              "Did you mean \($0)?"
            }))
      }
      if step.next.isEmpty, !step.isFinal {
        findings.append(
          Finding(
            rule: "flow-dead-end", at: step.location,
            message: "\(name): \(step.id) leads nowhere, and a reader would be left with empty hands",
            hint: "Give it a `next:`, or `final: true` if it names the next step"))
      } else if !ending.contains(step.id) {
        findings.append(
          Finding(
            rule: "flow-dead-end", at: step.location,
            message: "\(name): from \(step.id) no branch reaches a final step",
            hint: "Lead one of its branches to a step with `final: true`"))
      }
      return findings
    }
  }

  /// The steps from which a final one can be reached: found backwards from those.
  private func stepsThatEnd(_ flow: Flow) -> Set<String> {
    var before: [String: [String]] = [:]
    for step in flow.steps {
      for next in step.next { before[next, default: []].append(step.id) }
    }
    var waiting = flow.steps.filter(\.isFinal).map(\.id)
    var ending = Set(waiting)
    while let step = waiting.popLast() {
      for previous in before[step] ?? [] where ending.insert(previous).inserted { waiting.append(previous) }
    }
    return ending
  }
}
