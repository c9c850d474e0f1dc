import MessageSyntax
public import PhraseModel

/// Renders the phrases of one locale in every form they have.
///
/// One inflector keeps ICU's formats of one locale; use it on one thread at a time.
public final class Inflector {
  public let catalog: Catalog
  let book: Book
  let library: Library
  let rules: PluralRules
  private let ordinalRules: PluralRules
  let renderer: FormRenderer

  public init(_ phrasebook: Phrasebook, catalog: Catalog) throws(InflectionError) {
    self.catalog = catalog
    book = phrasebook.book
    library = phrasebook.library
    do throws(ICUError) {
      rules = try PluralRules.rules(of: catalog)
      ordinalRules = try PluralRules.rules(of: catalog, ordinal: true)
    } catch {
      throw .icu(error)
    }
    renderer = FormRenderer(
      catalog: catalog, library: phrasebook.library, rules: rules, ordinalRules: ordinalRules)
  }

  /// The forms of a phrase, the neutral ones first; none where the locale does not have the phrase.
  ///
  /// - Throws: `InflectionError` where a requested value does not fit, or ICU fails.
  public func forms(of phrase: Phrase, _ request: FormRequest = FormRequest()) throws(InflectionError) -> [Form] {
    guard let wording = catalog.phrases[phrase.id], let message = wording.say.message else { return [] }
    var start = Assignment()
    for (name, value) in request.values.sorted(by: { $0.key < $1.key }) {
      guard let argument = phrase.argument(name) else {
        throw .unknownArgument(name, known: phrase.arguments.map(\.name))
      }
      if let settled = try settle(argument, value, in: message) { start = start.assuming(name, settled) }
    }
    for argument in phrase.arguments where request.values[argument.name] == nil {
      guard case .number = argument.type, let fact = argument.fact,
        let value = library.fact(fact, in: catalog.locale), let settled = try settle(argument, value, in: message)
      else { continue }
      start.fix(argument.name, settled)
    }
    let enumerator = FormEnumerator(
      phrase: phrase, message: message, catalog: catalog, rules: rules, ordinalRules: ordinalRules,
      terms: { self.terms(ofKind: $0, selection: request.terms) })
    var forms: [Form] = []
    for assignment in enumerator.assignments(for: message, from: start) {
      forms.append(
        try renderer.form(
          of: message, phrase: phrase, wording: wording, request: request, assignment: assignment))
    }
    return forms
  }

  /// The whole numbers of an argument's range that a category stands for where a phrase chooses by it, as
  /// runs of neighbours.
  public func numbers(
    of argument: Argument, of phrase: Phrase, in category: PluralCategory
  ) -> [ClosedRange<Int>] {
    guard case .number(let range) = argument.type else { return [] }
    let choices = catalog.phrases[phrase.id]?.say.message?.choices ?? []
    let isOrdinal = choices.contains { $0.name == argument.name && $0.kind == .selectordinal }
    return (isOrdinal ? ordinalRules : rules).runs(in: range)[category] ?? []
  }

  /// The terms of a kind in the book's order, as far as the locale has them.
  func terms(ofKind kind: String, selection: FormRequest.TermSelection) -> [String] {
    let terms = book.terms.filter { $0.kind == kind }.compactMap { catalog.terms[$0.id] }
    guard selection == .onePerGender else { return terms.map(\.id) }
    var genders: Set<String> = []
    return terms.filter { genders.insert($0.gender).inserted }.map(\.id)
  }

  private func settle(
    _ argument: Argument, _ value: String, in message: Message
  ) throws(InflectionError) -> Assignment.Value? {
    switch argument.type {
    case .person:
      _ = try ValueSource.icuValue(value, for: argument)
      return PersonForm(rawValue: value).map { .person(nearest(to: $0, of: argument, in: message)) }
    case .number(let range):
      _ = try ValueSource.icuValue(value, for: argument)
      guard let number = Double(value), number >= Double(range.lowerBound), number <= Double(range.upperBound)
      else {
        throw .invalidValue(
          value, argument: argument.name, expected: "a number from \(range.lowerBound) to \(range.upperBound)")
      }
      return .number(value, selector: rules.category(of: number).rawValue)
    case .term(let kind):
      let known = terms(ofKind: kind, selection: .all)
      guard known.contains(value) else {
        throw .invalidValue(value, argument: argument.name, expected: "one of \(known.joined(separator: ", "))")
      }
      return .term(value)
    case .date, .time, .money:
      _ = try ValueSource.icuValue(value, for: argument)
      return nil
    case .text: return nil
    }
  }

  /// Several women or several men are a group like any other wherever a message marks no sex: as `other` they would be spoken to
  /// like one person. Where it does (*Państwo* are women and men), only `other` is sure to be right for them.
  private func nearest(to form: PersonForm, of argument: Argument, in message: Message) -> PersonForm {
    guard form == .women || form == .men else { return form }
    let choices = message.choices.filter { $0.name == argument.name }
    let written = Set(choices.flatMap(\.branches).compactMap { PersonForm(rawValue: $0.selector) })
    return written.contains(.group) && written.isDisjoint(with: [.female, .male, .women, .men]) ? .group : form
  }
}
