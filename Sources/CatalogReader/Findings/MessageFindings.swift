import MessageSyntax
import PhraseModel

extension MessageSyntaxError {
  /// The error as a finding at its place in the catalog.
  func finding(in source: SourceText, phrase: PhraseID?) -> Finding {
    let (rule, message, hint) = wording
    return Finding(rule, at: source.location(at: offset), phrase: phrase, message: message, hint: hint)
  }

  private var wording: (rule: Rule, message: String, hint: String?) {
    switch problem {
    case .unclosedBrace:
      (.messageUnclosedBrace, "this { is never closed", "Add the missing }")
    case .unclosedQuote:
      (
        .messageUnclosedQuote, "this apostrophe starts quoted text that never ends",
        "Write ’ for an apostrophe in a word"
      )
    case .strayClosingBrace:
      (.messageStrayBrace, "this } closes nothing", "Remove it, or add the { it belongs to")
    case .missingArgumentName:
      (.messageSyntax, "an argument's name is missing after {", "Write {name}")
    case .missingComma(let after):
      (.messageSyntax, "a comma or } is missing after \(after)", nil)
    case .missingType:
      (.messageSyntax, "an argument's type is missing after the comma", "Write {name, plural, …} or {name}")
    case .missingStyle(let type):
      (.messageSyntax, "nothing follows the comma after \(type)", "Write {name, \(type)} or name a style")
    case .missingBranches(let type):
      (.messageSyntax, "a \(type) without branches", "Write {name, \(type), other {…}}")
    case .missingBranchMessage(let selector):
      (.messageSyntax, "the branch \(selector) has no text in braces", "Write \(selector) {…}")
    case .badSelector(let text):
      (.messageSyntax, "\(text.isEmpty ? "this" : text) cannot start a branch", "Write a key and {…}")
    case .badOffset:
      (.messageSyntax, "offset: needs a whole number", "Write offset:1")
    case .tooDeep(let limit):
      (.messageNesting, "nested deeper than \(limit) levels", "Say it in fewer choices")
    case .tooLong(let limit):
      (.messageTooLong, "the message is longer than \(limit) characters", "Say it in one breath")
    }
  }
}
