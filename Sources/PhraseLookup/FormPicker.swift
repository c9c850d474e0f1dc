internal import IndexFormat

/// Picks the form of a phrase that fits what is known, and fills its values in.
struct FormPicker {
  let index: IndexFile
  let phrase: StoredPhrase

  /// A form and the text that it makes.
  struct Choice {
    let form: StoredForm
    let text: String
    let romanised: String?
    let sounds: String?
  }

  /// Picks the form that agrees with the values asked for, then with the words typed; the neutral one where
  /// nothing tells.
  ///
  /// - Parameters:
  ///   - values: what was asked for; these are filled into the text too.
  ///   - assumptions: what only picks the form.
  func choice(
    in locale: IndexFile.Locale, values: [String: String], assumptions: [String: String] = [:],
    words: [FoundWord] = []
  ) throws(DatabaseError) -> Choice? {
    let forms = try forms(in: locale)
    let wanted = try wantedConditions(assumptions.merging(values) { $1 }, in: locale)
    var best: (form: StoredForm, key: (Int, Int))?
    for form in forms {
      // A phrase may have a hundred forms, and most of them say none of the words: conditions are read only where some are wanted.
      let key = (
        wanted.isEmpty ? 0 : Self.disagreement(of: form, with: wanted), words.count { !$0.isSaid(by: form) }
      )
      if let best, best.key <= key { continue }
      best = (form, key)
      if key == (0, 0) { break }
    }
    return best.map { best in
      Choice(
        form: best.form, text: best.form.text(filling: shown(values, in: locale)),
        // Whoever reads these has the digits of Latin letters.
        romanised: best.form.romanised(filling: values), sounds: best.form.sounds(filling: values))
    }
  }

  /// The form in which a candidate was found, and the values that were typed with it.
  ///
  /// Where the phrase has several numbers, the word behind the one that was typed tells which it is: *3 dni*.
  ///
  /// - Parameter values: what was asked for besides.
  func choice(
    of candidate: Candidate, in locale: IndexFile.Locale, words: [FoundWord?], values: [String: String] = [:]
  ) throws(DatabaseError) -> (choice: Choice, values: [String: String])? {
    var best: (choice: Choice, values: [String: String], pairs: Int)?
    for assignment in candidate.taken.assignments {
      let values = candidate.taken.values(assignment).merging(values) { $1 }
      guard let choice = try choice(in: locale, values: values, words: words.compactMap(\.self)) else { continue }
      guard candidate.taken.assignments.count > 1 else { return (choice, values) }
      let said = IndexFormat.words(in: choice.text)
      let pairs = candidate.taken.numbers.count { number in
        guard words.indices.contains(number.word + 1), let next = words[number.word + 1] else { return false }
        return zip(said, said.dropFirst()).contains { $0 == String(number.value) && next.spellings.contains($1) }
      }
      if let best, best.pairs >= pairs { continue }
      best = (choice, values, pairs)
    }
    return best.map { ($0.choice, $0.values) }
  }

  /// Every form in a locale, the leading one first.
  func forms(in locale: IndexFile.Locale) throws(DatabaseError) -> [StoredForm] {
    let row = try index.database.statement("SELECT forms, folded FROM wording WHERE id = ?")
    try row.bind(.integer(WordingID.number(locale: locale.id, phrase: phrase.number)))
    guard try row.step() else { return [] }
    var folded: [String] = []
    row.withBytes(1) { text in
      FormText.visit(text) {
        folded.append(String(decoding: $0, as: UTF8.self))
        return true
      }
    }
    var forms: [StoredForm] = []
    row.withBytes(0) { text in
      FormText.visit(text) { form in
        let fields = FormText.fields(of: form)
        guard fields.count == FormText.fieldCount, forms.count < folded.count else { return false }
        forms.append(StoredForm(fields: fields, folded: folded[forms.count]))
        return true
      }
    }
    return forms
  }

  // MARK: What is wanted

  private enum Wanted {
    case value(String)
    case number(Int, category: String)
  }

  private func wantedConditions(
    _ values: [String: String], in locale: IndexFile.Locale
  ) throws(DatabaseError) -> [String: Wanted] {
    var wanted: [String: Wanted] = [:]
    for (name, value) in values {
      switch phrase.arguments[name] {
      case .number?:
        guard let number = Int(value) else { continue }
        wanted[name] = .number(number, category: try index.category(of: number, in: locale))
      case .person?, .term?: wanted[name] = .value(value)
      case .open?, nil: break
      }
    }
    return wanted
  }

  /// How far a form is from what is wanted: 2 for each condition that says otherwise, 1 for one that is
  /// neutral or that the form does not have.
  private static func disagreement(of form: StoredForm, with wanted: [String: Wanted]) -> Int {
    let conditions = form.conditions
    return wanted.reduce(0) { sum, wanted in
      guard let said = conditions.first(where: { $0.name == wanted.key })?.value else { return sum + 1 }
      return switch wanted.value {
      case .value(let value): sum + (said == value ? 0 : said == "other" ? 1 : 2)
      case .number(let number, let category):
        // A form for this very number goes before the form of its category.
        sum + (said == "=\(number)" ? 0 : said == category ? 1 : said == "other" ? 2 : 3)
      }
    }
  }

  // MARK: Values

  /// Values as the locale writes them.
  private func shown(_ values: [String: String], in locale: IndexFile.Locale) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: values.map { name, value in
        guard case .number? = phrase.arguments[name] else { return (name, value) }
        return (
          name, String(value.map { character in character.wholeNumberValue.map { locale.digits[$0] } ?? character })
        )
      })
  }
}
