import MessageSyntax
import PhraseModel

/// A message ends as the reference does: a sentence with a mark, a label without.
///
/// A request may well be a question in one language and a statement in another; whether a question has its mark, another
/// check sees in the language itself.
struct EndPunctuationCheck: MessageCheck {
  private static let rule = Rule(
    "end-punctuation", .warning, "A text ends with other punctuation than the reference's.",
    help:
      "Each script has marks of its own, and any of them will do; a question may become a statement. A text that is meant to differ says `allow: [end-punctuation]`."
  )
  static let rules = [rule]

  /// Scripts that end sentences without a mark.
  private static let languagesWithoutMarks: Set<String> = ["th", "lo", "km"]

  func findings(in message: CheckedMessage) -> [Finding] {
    guard let reference = message.reference, !reference.endings.isEmpty,
      !Self.languagesWithoutMarks.contains(message.context.language)
    else { return [] }
    let endings = SentenceEnding.endings(
      of: message.message, language: message.context.language, syntaxApostrophes: message.text.syntaxApostrophes)
    let expected = Set(reference.endings.map(\.kind))
    return endings.compactMap { ending, offset in
      // A letter that opens with a comma in one language may open with a full stop in another.
      guard !expected.contains(ending.kind), !(ending.kind == .stop && expected.contains(.pause)) else { return nil }
      let expected = reference.endings.map(\.name).sorted().joined(separator: " or ")
      return message.finding(
        Self.rule, at: offset, "this ends with \(ending.name), the reference with \(expected)",
        hint: "Write what ends such a sentence in \(message.catalog.header.name)")
    }
  }
}
