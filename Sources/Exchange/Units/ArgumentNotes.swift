import MessageSyntax
import PhraseModel

extension UnitCollector {
  /// A line for each argument of a phrase: how to write it, what it is, which branches the target locale needs.
  func argumentNotes(of phrase: Phrase, in message: Message?) -> [TranslationUnit.Note] {
    phrase.arguments.map { argument in
      TranslationUnit.Note(.argument, note(on: argument, of: phrase, ordinal: isOrdinal(argument, in: message)))
    }
  }

  /// Who a person argument is.
  static func person(_ name: String) -> String {
    switch name {
    case "patron": "the reader who is spoken to"
    case "staff": "the person who speaks"
    case "colleague": "a colleague who is spoken of"
    default: "a person"
    }
  }

  private func note(on argument: Argument, of phrase: Phrase, ordinal: Bool) -> String {
    let name = argument.name
    let sample = sample(of: argument, of: phrase).map { ", such as \($0)" } ?? ""
    switch argument.type {
    case .number(let range):
      let kind = ordinal ? Choice.Kind.selectordinal : .plural
      return "{\(name)}: a whole number from \(range.lowerBound) to \(range.upperBound)\(sample). "
        + "{\(name), \(kind.rawValue), …} has in \(target.locale): \(plurals(range, kind))."
    case .person:
      let forms = (target.header.forms[name]?.required ?? []).filter { $0 != .other } + [.other]
      return "{\(name), select, …}: \(Self.person(name)). A choice has in \(target.locale): "
        + forms.map(\.rawValue).joined(separator: ", ") + "."
    case .term(let kind):
      let nouns = phrasebook.book.terms.filter { $0.kind == kind }.prefix(3).map(\.gloss).joined(separator: ", ")
      let cases = target.header.cases.joined(separator: ", ")
      let genders =
        target.header.genders.count > 1
        ? " Its gender: {\(name)_gender, select, …} with \(target.header.genders.joined(separator: ", "))." : ""
      return "{\(name), term, CASE}: a noun such as \(nouns). CASE in \(target.locale): \(cases).\(genders)"
    case .date: return "{\(name), date, ::dMMMM}: a date\(sample)."
    case .time: return "{\(name), time, ::Hmm}: a time of day\(sample)."
    case .money: return "{\(name)}: an amount of money\(sample)."
    case .text: return "{\(name)}: a text\(sample)."
    }
  }

  private func sample(of argument: Argument, of phrase: Phrase) -> String? {
    argument.sample ?? target.phrases[phrase.id]?.samples[argument.name] ?? target.header.samples[argument.name]
      ?? source.phrases[phrase.id]?.samples[argument.name] ?? source.header.samples[argument.name]
  }

  private func isOrdinal(_ argument: Argument, in message: Message?) -> Bool {
    message?.choices.contains { $0.name == argument.name && $0.kind == .selectordinal } ?? false
  }
}
