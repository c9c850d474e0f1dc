import MessageSyntax
import PhraseModel

/// No apostrophe turns an argument into text: before a brace, ICU takes it for a quotation mark.
struct ApostropheCheck: MessageCheck {
  private static let rule = Rule(
    "apostrophe-quotes-argument", .error, "An apostrophe turns an argument into plain text.",
    help: "Before a brace, ICU takes ' for a quotation mark. Write ’ in words, and '' where a straight one is meant.",
    isFixable: true)
  static let rules = [rule]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.text.quotations.filter { $0.text.contains(/[{]\s*\w+\s*[,}]|^[{]\s*\w+/) }.map { quotation in
      message.finding(
        Self.rule, at: quotation.offset, "this apostrophe turns \(quotation.text.prefix(24)) into plain text",
        hint: "Write ’ for an apostrophe, or '' for a straight one", fix: fix(quotation, in: message))
    }
  }

  /// Both apostrophes stand in words: `l'{name} n'est`.
  private func fix(_ quotation: MessageText.Quotation, in message: CheckedMessage) -> Fix? {
    let scalars = Array(message.source)
    guard !quotation.text.contains("'"),
      let close = message.text.syntaxApostrophes.first(where: { $0 > quotation.offset }),
      scalars.indices.contains(close),
      [quotation.offset, close].allSatisfy({ $0 > 0 && scalars[$0 - 1].isLetter })
    else { return nil }
    return message.fix(
      "Write ’", (quotation.offset..<(quotation.offset + 1), "’"), (close..<(close + 1), "’"))
  }
}
