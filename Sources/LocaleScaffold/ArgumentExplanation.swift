import Inflection
import MessageSyntax
import PhraseModel

/// What an argument of a phrase is, for somebody who fills it in: its kind, its range, what it will look like.
struct ArgumentExplanation {
  let target: TargetLanguage
  let book: Book
  let library: Library
  let source: Catalog
  let examples: CategoryExamples

  func text(for argument: Argument, of phrase: Phrase, in message: Message) -> String {
    switch argument.type {
    case .number(let range):
      "a whole number\(range.lowerBound == range.upperBound ? "" : " from \(range.lowerBound) to \(range.upperBound)")"
        + (argument.sample.map { ", such as \($0)" } ?? "")
    case .person: person(argument, isUsed: message.choices.contains { $0.name == argument.name })
    case .term(let kind): term(kind)
    case .date: "a date" + sample(argument, "{value, date, ::dMMMM}")
    case .time: "a time of day" + sample(argument, "{value, time, ::jmm}")
    case .money: "an amount of money, put in ready" + money(argument)
    case .text: "a text, put in as it is" + text(argument, of: phrase)
    }
  }

  private func person(_ argument: Argument, isUsed: Bool) -> String {
    let who =
      switch argument.name {
      case "patron": "the reader spoken to"
      case "staff": "the person who speaks"
      default: "a person spoken of"
      }
    return isUsed ? who : "\(who); to be used only if no sentence is right for everybody"
  }

  private func term(_ kind: String) -> String {
    let names = book.terms.filter { $0.kind == kind }.map(\.gloss)
    let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return target.cases.count > 1
      ? "one of the nouns above (\(shown)), in the case that your sentence needs: \(target.cases.joined(separator: ", "))"
      : "one of the nouns above (\(shown))"
  }

  private func sample(_ argument: Argument, _ pattern: String) -> String {
    guard let sample = argument.sample, let value = SampleValues.value(of: sample, for: argument),
      let text = try? MessageFormat(pattern, locale: examples.formattingLocale).format(["value": value])
    else { return "" }
    return ", such as \(text)"
  }

  private func money(_ argument: Argument) -> String {
    guard let sample = argument.sample,
      let text = try? LocaleFacts.money(sample, in: examples.formattingLocale, currency: library.currency)
    else { return "" }
    return ": \(text)"
  }

  private func text(_ argument: Argument, of phrase: Phrase) -> String {
    let sample =
      source.phrases[phrase.id]?.samples[argument.name] ?? source.header.samples[argument.name] ?? argument.sample
    return sample.map { ", such as “\($0)” in \(source.locale)" } ?? ""
  }
}
