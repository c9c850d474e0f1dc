import MessageSyntax
import PhraseModel

/// No apostrophe turns an argument into text: before a brace, ICU takes it for a quotation mark.
struct ApostropheCheck: MessageCheck {
  func findings(in message: CheckedMessage) -> [Finding] {
    message.text.quotations.filter { $0.text.contains(/[{]\s*\w+\s*[,}]|^[{]\s*\w+/) }.map { quotation in
      message.finding(
        "apostrophe-quotes-argument", at: quotation.offset,
        "this apostrophe turns \(quotation.text.prefix(24)) into plain text",
        hint: "Write ’ for an apostrophe, or '' for a straight one")
    }
  }
}
