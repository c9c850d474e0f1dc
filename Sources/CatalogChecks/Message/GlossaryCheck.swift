import MessageSyntax
import PhraseModel

/// A message keeps to the words that the locale has settled on, and to the nouns that the reference speaks of.
struct GlossaryCheck: MessageCheck {
  private static let never = Rule(
    "glossary-word", .warning, "A word stands here that the locale never says.",
    help: "The header's `glossary:` gives each thing its word, and lists those that are not said instead.")
  private static let lost = Rule(
    "term-untold", .warning, "The reference says what a phrase is about with a term, and this message does not.",
    help: "Write {item, term, CASE}: a noun written out would be the same for books, films and discs.")
  static let rules = [never, lost]

  func findings(in message: CheckedMessage) -> [Finding] {
    (message.context.glossary.isEmpty ? [] : neverSaid(in: message)) + lostTerms(in: message)
  }

  private func neverSaid(in message: CheckedMessage) -> [Finding] {
    message.stretches.flatMap { stretch in
      stretch.words.compactMap { range -> Finding? in
        guard message.context.glossary.mayHold(stretch.scalars[range.lowerBound]) else { return nil }
        let word = String(stretch.scalars[range])
        return message.context.glossary.replacement(for: word).map { replacement in
          message.finding(
            Self.never, at: stretch.offsets(range), "this locale does not say “\(word)”",
            hint: "It says “\(replacement)”")
        }
      }
    }
  }

  private func lostTerms(in message: CheckedMessage) -> [Finding] {
    guard let reference = message.reference else { return [] }
    return message.phrase.arguments.compactMap { argument in
      guard case .term = argument.type, reference.argumentNames.contains(argument.name),
        !message.placeholders.contains(where: { $0.name == argument.name }),
        !message.choices.contains(where: { message.phrase.termArgument(ofGenderArgument: $0.name) == argument.name })
      else { return nil }
      return message.finding(
        Self.lost, at: 0, "\(argument.name) is named in \(message.context.phrasebook.book.reference) but not here",
        hint: "Write {\(argument.name), term, CASE}")
    }
  }
}
