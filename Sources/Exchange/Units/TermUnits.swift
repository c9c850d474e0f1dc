import PhraseModel

extension UnitCollector {
  /// The nouns, each in every case that the target locale has, and its gender where the target locale has genders.
  func termUnits() -> [TranslationUnit] {
    phrasebook.book.terms.flatMap { declaration -> [TranslationUnit] in
      guard let term = source.terms[declaration.id] else { return [] }
      let translated = target.terms[declaration.id]
      let place = translated?.location ?? target.places.key("terms")
      let meaning = TranslationUnit.Note(.meaning, declaration.gloss)
      var units: [TranslationUnit] = []
      if !target.header.genders.isEmpty {
        let genders = target.header.genders.joined(separator: ", ")
        units.append(
          TranslationUnit(
            path: ["terms", term.id, "gender"], kind: .gender, source: term.gender.isEmpty ? "-" : term.gender,
            sourceLocation: term.genderLocation, target: translated.flatMap { $0.gender.isEmpty ? nil : $0.gender },
            targetLocation: translated?.genderLocation ?? place,
            notes: [meaning, .init(.instruction, "The noun’s gender in \(target.locale); one of: \(genders).")]))
      }
      let numbers = plurals(countRange(of: declaration), .plural)
      for name in target.header.cases {
        guard let text = sourceText(of: term, inCase: name) else { continue }
        units.append(
          TranslationUnit(
            path: ["terms", term.id, name], kind: .term, source: text.source.text, sourceLocation: text.source.start,
            target: translated?.cases[name]?.source.text,
            targetLocation: translated?.cases[name]?.source.start ?? place,
            notes: [
              meaning, .init(.instruction, "The noun in the \(name) case, without its number."),
              .init(.argument, "{count, plural, …} has in \(target.locale): \(numbers)."),
            ]))
      }
      return units
    }
  }

  /// The source locale's text for a case; where it doesn't have the case, the form that a dictionary gives.
  private func sourceText(of term: Term, inCase name: String) -> MessageText? {
    term.cases[name] ?? term.cases["nominative"]
      ?? source.header.cases.lazy.compactMap { term.cases[$0] }.first ?? term.cases.min { $0.key < $1.key }?.value
  }

  /// All the numbers that phrases count a term of that kind with.
  private func countRange(of declaration: TermDeclaration) -> ClosedRange<Int> {
    let ranges = phrasebook.book.phrases.compactMap { phrase -> ClosedRange<Int>? in
      guard phrase.arguments.contains(where: { $0.type == .term(kind: declaration.kind) }),
        case .number(let range)? = phrase.argument("count")?.type
      else { return nil }
      return range
    }
    return ranges.reduce(1...1) { min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound) }
  }
}
