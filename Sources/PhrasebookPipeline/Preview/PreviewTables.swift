import Inflection
import PhraseModel
import Preview

/// The words on the cards and the nouns of a locale, beside those of the source.
struct PreviewTables {
  let own: PreviewCatalog
  let source: PreviewCatalog?

  private var book: Book { own.phrasebook.book }

  // MARK: Words

  var words: [PreviewWords] {
    [
      table("Rights", book.rights.map(\.id)) { $0.headings.rights[$1].map { "\($0.title): \($0.text)" } },
      table("Situations", book.situations.map(\.id)) { $0.headings.situations[$1] },
      table("The encounter", book.encounter.steps.map(\.id)) { $0.headings.encounter[$1] },
      table("The options ladder", book.ladder.steps.map(\.id)) { $0.headings.ladder[$1] },
      table(
        "Labels", ["say", "avoid", "cue", "reader", "continued", "edition", "blank", "charter", "numbers", "index"],
        Self.label),
      table("Review states", ReviewState.allCases.map(\.rawValue)) { header, key in
        ReviewState(rawValue: key).flatMap { header.labels.states[$0] }
      },
      table("Forms of address", personForms, Self.personLabel),
      table("Slots", slots) { $0.slots[$1] },
      table("Samples", own.catalog.header.samples.keys.sorted()) { $0.samples[$1] },
    ].filter { !$0.rows.isEmpty }
  }

  private func table(
    _ title: String, _ keys: [String], _ text: (CatalogHeader, _ key: String) -> String?
  ) -> PreviewWords {
    PreviewWords(
      title: title,
      rows: keys.map { key in
        let words = text(own.catalog.header, key)
        return PreviewWords.Row(
          key: key, own: words.flatMap { $0.isEmpty ? nil : $0 },
          source: source.flatMap { text($0.catalog.header, key) })
      })
  }

  private static func label(_ header: CatalogHeader, _ key: String) -> String? {
    let labels = header.labels
    switch key {
    case "say": return labels.say
    case "avoid": return labels.avoid
    case "cue": return labels.cue
    case "reader": return labels.reader
    case "continued": return labels.continued
    case "edition": return labels.edition
    case "blank": return labels.blank
    case "charter": return labels.charter
    case "numbers": return labels.numbers
    default: return labels.index
    }
  }

  /// `patron.female`: those that the locale labels or must label.
  private var personForms: [String] {
    own.catalog.header.forms.sorted { $0.key < $1.key }.flatMap { name, forms in
      PersonForm.allCases.filter { forms.labels[$0] != nil || forms.required.contains($0) }
        .map { "\(name).\($0.rawValue)" }
    }
  }

  private static func personLabel(_ header: CatalogHeader, _ key: String) -> String? {
    let parts = key.split(separator: ".").map(String.init)
    guard parts.count == 2, let form = PersonForm(rawValue: parts[1]) else { return nil }
    return header.forms[parts[0]]?.labels[form]
  }

  /// The arguments that a card may leave open.
  private var slots: [String] {
    Set(
      book.phrases.flatMap(\.arguments).filter { argument in
        switch argument.type {
        case .person, .term: false
        case .number, .date, .time, .money, .text: true
        }
      }.map(\.name)
    ).sorted()
  }

  // MARK: Terms

  func terms(findings: (Term) -> [Finding]) -> [PreviewTerm] {
    book.terms.map { declaration in
      let term = own.catalog.terms[declaration.id]
      let sourceTerm = source?.catalog.terms[declaration.id]
      return PreviewTerm(
        declaration: declaration, gender: term?.gender, declensions: term.map { declensions(of: $0, in: own) } ?? [],
        source: sourceTerm.flatMap { term in source.flatMap { nouns(of: term, in: $0) } },
        findings: term.map(findings) ?? [])
    }
  }

  private func declensions(of term: Term, in catalog: PreviewCatalog) -> [PreviewTerm.Declension] {
    let known = catalog.catalog.header.cases
    let others = term.cases.keys.filter { !known.contains($0) }.sorted()
    return (known + others).filter { term.cases[$0] != nil }.map { name in
      let nouns = (try? catalog.inflector?.nouns(of: term, inCase: name)) ?? []
      return PreviewTerm.Declension(
        name: name,
        cells: nouns.map { noun in
          .init(numbers: nouns.count > 1 ? NumberRuns.label(noun.numbers) : "", noun: noun.noun)
        })
    }
  }

  /// The source's noun in its first case: `książka, książki, książek`.
  private func nouns(of term: Term, in catalog: PreviewCatalog) -> String? {
    declensions(of: term, in: catalog).first.map { $0.cells.map(\.noun).joined(separator: ", ") }
  }
}
