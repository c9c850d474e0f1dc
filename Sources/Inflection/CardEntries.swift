import MessageSyntax
public import PhraseModel

extension Inflector {
  /// A phrase as a card shows it, with slots for what is not known when the card is printed; nil where the locale does not have the phrase.
  public func cardEntry(for phrase: Phrase, state: ReviewState) throws(InflectionError) -> CardEntry? {
    guard let wording = catalog.phrases[phrase.id], let message = wording.say.message else { return nil }
    var values = leadingValues(of: phrase, message: message)
    guard let lead = try leadingForm(of: phrase, values) else { return nil }
    var axes: [FormAxis] = []
    for argument in phrase.arguments {
      let leading = values.removeValue(forKey: argument.name)
      var rows: [FormAxis.Row] = []
      let request = FormRequest(values: values, openValues: .slots)
      for form in try forms(of: phrase, request) {
        guard let label = label(of: form, for: argument) else { continue }
        rows.append(FormAxis.Row(label: label, form: form))
      }
      values[argument.name] = leading
      if case .person = argument.type { rows.removeAll { $0.form.text == lead.text } }
      guard Set(rows.map(\.form.text)).count > (argument.type == .person ? 0 : 1) else { continue }
      axes.append(
        FormAxis(
          argument: argument.name, kind: argument.type == .person ? .person : .number,
          rows: Self.merged(rows)))
    }
    return CardEntry(phrase: phrase, lead: lead, axes: axes, avoid: wording.avoid, state: state)
  }

  /// The values of the leading form: the neutral person, the book's sample for a number that the wording depends on, the first term.
  private func leadingValues(of phrase: Phrase, message: Message) -> [String: String] {
    let chosen = Set(message.choices.map(\.name))
    let hasTerm = message.placeholders.contains { $0.format == "term" }
    var values: [String: String] = [:]
    for argument in phrase.arguments {
      switch argument.type {
      case .person: values[argument.name] = PersonForm.other.rawValue
      case .term(let kind): values[argument.name] = terms(ofKind: kind, selection: .all).first
      case .number where chosen.contains(argument.name) || (hasTerm && argument.name == "count"):
        // A fact settles the number for good.
        if argument.fact.flatMap({ library.fact($0, in: catalog.locale) }) == nil {
          values[argument.name] = argument.sample
        }
      case .number, .date, .time, .money, .text: break
      }
    }
    return values
  }

  private func leadingForm(of phrase: Phrase, _ values: [String: String]) throws(InflectionError) -> Form? {
    try forms(of: phrase, FormRequest(values: values, openValues: .slots)).first
  }

  private func label(of form: Form, for argument: Argument) -> String? {
    guard let condition = form.condition(argument.name) else { return nil }
    switch argument.type {
    case .person:
      guard let person = PersonForm(rawValue: condition), person != .other else { return nil }
      return catalog.header.forms[argument.name]?.labels[person]
    case .number:
      if condition.hasPrefix("=") { return String(condition.dropFirst()) }
      return PluralCategory(rawValue: condition).map { NumberRuns.label(numbers(of: argument, in: $0)) }
    case .term, .date, .time, .money, .text: return nil
    }
  }

  /// Rows that read the same become one.
  private static func merged(_ rows: [FormAxis.Row]) -> [FormAxis.Row] {
    var merged: [FormAxis.Row] = []
    for row in rows {
      if let index = merged.firstIndex(where: { $0.form.text == row.form.text }) {
        merged[index] = FormAxis.Row(label: merged[index].label + ", " + row.label, form: row.form)
      } else {
        merged.append(row)
      }
    }
    return merged
  }
}

/// Runs of whole numbers in words.
public enum NumberRuns {
  /// The first two runs, and … where there are more: `2–4, 22–24, …`.
  public static func label(_ runs: [ClosedRange<Int>]) -> String {
    let shown = runs.prefix(2).map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }
    return (shown + (runs.count > 2 ? ["…"] : [])).joined(separator: ", ")
  }
}
