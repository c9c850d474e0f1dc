import MessageSyntax
public import PhraseModel

extension Inflector {
  /// A phrase as a card shows it, with slots for what is not known when the card is printed; nil where the
  /// locale does not have the phrase.
  ///
  /// - Parameter settled: by argument name, values that the card is printed for alone; those that the phrase does not take are
  ///   passed over.
  public func cardEntry(
    for phrase: Phrase, state: ReviewState, settled: [String: String] = [:]
  ) throws(InflectionError) -> CardEntry? {
    guard let wording = catalog.phrases[phrase.id], let message = wording.say.message else { return nil }
    let settled = settled.filter { phrase.argument($0.key) != nil }
    var values = leadingValues(of: phrase, message: message).merging(settled) { $1 }
    guard let lead = try leadingForm(of: phrase, values) else { return nil }
    var axes: [FormAxis] = []
    for argument in phrase.arguments where settled[argument.name] == nil {
      let leading = values.removeValue(forKey: argument.name)
      let forms = try forms(of: phrase, FormRequest(values: values, openValues: .slots))
      values[argument.name] = leading
      axes += axis(argument, of: phrase, forms: forms, lead: lead).map { [$0] } ?? []
    }
    return CardEntry(phrase: phrase, lead: lead, axes: axes, avoid: wording.avoid, state: state)
  }

  /// All forms of a phrase with slots for what is not known, the one that leads on a card first.
  ///
  /// A number that nobody has given is rather the book's sample than one: “up to ‹number› books”.
  public func formsByLead(of phrase: Phrase) throws(InflectionError) -> [Form] {
    var forms = try forms(of: phrase, FormRequest(terms: .all, openValues: .slots))
    guard let message = catalog.phrases[phrase.id]?.say.message,
      let lead = try leadingForm(of: phrase, leadingValues(of: phrase, message: message)),
      let index = forms.firstIndex(where: { $0.when.allSatisfy { lead.condition($0.name) == $0.value } })
    else { return forms }
    forms.insert(forms.remove(at: index), at: 0)
    return forms
  }

  /// The values of the leading form: the neutral person, the book's sample for a number that the wording
  /// depends on, the first term.
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

  private func axis(_ argument: Argument, of phrase: Phrase, forms: [Form], lead: Form) -> FormAxis? {
    switch argument.type {
    case .person:
      let rows = forms.filter { $0.text != lead.text }.compactMap { form -> FormAxis.Row? in
        guard let person = form.condition(argument.name).flatMap({ PersonForm(rawValue: $0) }),
          let label = catalog.header.forms[argument.name]?.labels[person]
        else { return nil }
        return FormAxis.Row(label: label, form: form)
      }
      return rows.isEmpty ? nil : FormAxis(argument: argument.name, kind: .person, rows: rows)
    case .number:
      let rows = numberRows(argument, of: phrase, forms: forms)
      return rows.count < 2 ? nil : FormAxis(argument: argument.name, kind: .number, rows: rows)
    case .term, .date, .time, .money, .text: return nil
    }
  }

  /// A row for each wording, with all the numbers that it goes with: two categories may read the same.
  private func numberRows(_ argument: Argument, of phrase: Phrase, forms: [Form]) -> [FormAxis.Row] {
    var rows: [(wording: [TextRun], runs: [ClosedRange<Int>], form: Form)] = []
    let numbers = NumberRuns.byCondition(of: argument, in: forms) { self.numbers(of: argument, of: phrase, in: $0) }
    for form in forms {
      guard let condition = form.condition(argument.name) else { continue }
      let wording = form.runs.filter { $0.role != .value(argument: argument.name) }
      let runs = numbers[condition] ?? []
      if let index = rows.firstIndex(where: { $0.wording == wording }) {
        rows[index].runs += runs
      } else {
        rows.append((wording, runs, form))
      }
    }
    return rows.map { FormAxis.Row(label: NumberRuns.label(NumberRuns.joined($0.runs)), form: $0.form) }
  }
}
