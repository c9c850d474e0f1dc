import PhraseModel

/// Says in words what a form of a phrase is for.
struct FormLabels {
  private let labels: [Form.Condition: String]
  /// By argument, how many values any form of the phrase is for.
  private let valueCounts: [String: Int]
  private let names: [String]

  init(_ wording: PreviewWording) {
    labels = wording.labels
    var values: [String: Set<String>] = [:]
    var names: [String] = []
    for condition in wording.forms.flatMap(\.when) {
      if values[condition.name] == nil { names.append(condition.name) }
      values[condition.name, default: []].insert(condition.value)
    }
    valueCounts = values.mapValues(\.count)
    self.names = names
  }

  /// What forms of the same text are for. Where they are all the combinations of some values, each value is named
  /// once, and an argument that makes no difference not at all.
  func label(of forms: [Form]) -> String {
    let values = names.map { name in (name, unique(forms.map { $0.condition(name) ?? "" })) }
    let combinations = values.reduce(1) { $0 * $1.1.count }
    guard combinations == Set(forms.map(\.when)).count else {
      return unique(forms.map { label(of: $0.when) }).joined(separator: "; ")
    }
    let parts = values.compactMap { name, values -> String? in
      guard values.count < valueCounts[name] ?? 0 || valueCounts[name] == 1 else { return nil }
      let words = values.filter { !$0.isEmpty }.map { text(Form.Condition(name, $0)) }
      return words.isEmpty ? nil : words.joined(separator: ", ")
    }
    return parts.joined(separator: " · ")
  }

  private func label(of conditions: [Form.Condition]) -> String {
    conditions.map(text).joined(separator: " · ")
  }

  private func text(_ condition: Form.Condition) -> String {
    labels[condition] ?? condition.value
  }

  private func unique(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
