import MessageSyntax
import PhraseModel

/// An argument is used as what the book declares it to be.
struct ArgumentUseCheck: MessageCheck {
  static let rule = Rule(
    "argument-type", .error, "An argument is used as something else than the book declares it to be.",
    help: "A person is chosen by with select, a number with plural; a term is declined, a date needs a format.")
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    let placeholders = message.placeholders.compactMap { placeholder -> Finding? in
      guard let argument = message.phrase.argument(placeholder.name) else { return nil }
      // An unknown format is another check's finding.
      if let format = placeholder.format, !ArgumentTypeCheck.known.contains(format) { return nil }
      guard !formats(for: argument.type).contains(placeholder.format) else { return nil }
      let use = placeholder.format.map { "as \($0)" } ?? "without a format"
      return finding(message, argument, at: placeholder.range, use)
    }
    let choices = message.choices.compactMap { choice -> Finding? in
      guard let argument = message.phrase.argument(choice.name),
        !kinds(for: argument.type).contains(choice.kind)
      else { return nil }
      return finding(message, argument, at: choice.headRange, "in a \(choice.kind.rawValue)")
    }
    return placeholders + choices
  }

  private func finding(
    _ message: CheckedMessage, _ argument: Argument, at range: Range<Int>, _ use: String
  ) -> Finding {
    message.finding(
      Self.rule, at: range, "\(argument.name) is declared as \(argument.type.name) but used \(use)",
      hint: "Write \(example(argument))")
  }

  /// The formats that fit a type; nil stands for a bare `{name}`.
  private func formats(for type: Argument.ArgumentType) -> [String?] {
    switch type {
    case .number: [nil, "number", "spellout", "ordinal", "duration"]
    case .person: []
    case .term: ["term"]
    case .date, .time: ["date", "time"]
    case .money: [nil, "number"]
    case .text: [nil]
    }
  }

  private func kinds(for type: Argument.ArgumentType) -> [Choice.Kind] {
    switch type {
    case .number: [.plural, .selectordinal]
    case .person: [.select]
    case .term, .date, .time, .money, .text: []
    }
  }

  private func example(_ argument: Argument) -> String {
    let name = argument.name
    return switch argument.type {
    case .number: "{\(name)} or {\(name), plural, other {…}}"
    case .person: "{\(name), select, other {…}}"
    case .term: "{\(name), term, CASE}, and {\(name)_gender, select, other {…}} for agreement"
    case .date: "{\(name), date, ::dMMMM}"
    case .time: "{\(name), time, ::Hmm}"
    case .money, .text: "{\(name)}"
    }
  }
}
