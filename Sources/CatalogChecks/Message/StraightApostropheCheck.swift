import MessageSyntax
import PhraseModel

/// An apostrophe within a word is the printer's ’, not the typewriter's, which ICU may take for a quotation mark.
struct StraightApostropheCheck: MessageCheck {
  private static let rule = Rule(
    "apostrophe-straight", .warning, "A straight apostrophe stands in a word.",
    help: "Before a brace ICU takes ' for a quotation mark, so one more word can break the message. Write ’.",
    isFixable: true)
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.stretches.flatMap { stretch in
      let scalars = stretch.scalars
      return scalars.indices.filter { index in
        scalars[index] == "'" && index > 0 && scalars[index - 1].isLetter
          && (index + 1 == scalars.count || scalars[index + 1].isLetter)
      }.map { stretch.offset(of: $0) }.filter { offset in
        // Whoever doubles one means it so.
        !message.text.syntaxApostrophes.contains(offset + 1)
      }.map { offset in
        message.finding(
          Self.rule, at: offset, "a straight apostrophe in a word", hint: "Write ’",
          fix: message.fix("Write ’", (offset..<(offset + 1), "’")))
      }
    }
  }
}
