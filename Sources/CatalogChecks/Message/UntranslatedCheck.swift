import MessageSyntax
import PhraseModel

/// No message, and no branch of one, is still the reference's text.
struct UntranslatedCheck: MessageCheck {
  private static let whole = Rule(
    "message-untranslated", .warning, "A message is a copy of the reference's.",
    help:
      "It has not been translated yet. Where both languages really say it so, write `allow: [message-untranslated]`.")
  private static let branch = Rule(
    "branch-untranslated", .warning, "A branch is left in the reference's language.",
    help:
      "The other branches are translated. Where both languages really say it so, write `allow: [branch-untranslated]`.")
  static let rules = [whole, branch]

  func findings(in message: CheckedMessage) -> [Finding] {
    guard let reference = message.reference else { return [] }
    let name = message.context.phrasebook.book.reference
    if isCopy(message.message, of: reference) {
      return [
        message.finding(
          Self.whole, at: 0, "this is the text of \(name)", hint: "Say it in \(message.catalog.header.name)")
      ]
    }
    return message.choices.flatMap { choice in
      choice.branches.filter { isCopy($0.message, of: reference) }.map { branch in
        message.finding(
          Self.branch, at: branch.keyRange, "the branch \(branch.selector) is the text of \(name)",
          hint: "Say it in \(message.catalog.header.name)")
      }
    }
  }

  /// Whether a text of some length is the reference's too. Of short ones, neighbours in Europe share many: *Nie.*, *Wi-Fi: {code}*.
  private func isCopy(_ message: Message, of reference: ReferenceMessage) -> Bool {
    guard reference.wordingLengths.contains(Self.wordingLength(of: message)),
      reference.wordings.contains(Self.wording(of: message))
    else { return false }
    var letters = 0
    var words = 0
    for case .text(let text, _) in message.parts {
      for word in text.split(separator: " ") {
        let count = word.unicodeScalars.count { $0.isLetter }
        letters += count
        if count > 1 { words += 1 }
      }
    }
    let isChoice = message.parts.contains { if case .choice = $0 { true } else { false } }
    return isChoice || words > 1 && letters > 9
  }

  /// The words of a message with the names of its arguments: where two messages have the same, one was copied.
  static func wording(of message: Message) -> String {
    var wording = ""
    message.visit { part in
      switch part {
      case .text(let text, _): wording += text
      case .placeholder(let placeholder):
        wording += "{"
        wording += placeholder.name
      case .choice(let choice):
        wording += "["
        wording += choice.name
      case .numberSign: wording += "#"
      }
    }
    return wording
  }

  /// How many bytes `wording` has.
  private static func wordingLength(of message: Message) -> Int {
    var length = 0
    message.visit { part in
      switch part {
      case .text(let text, _): length += text.utf8.count
      case .placeholder(let placeholder): length += 1 + placeholder.name.utf8.count
      case .choice(let choice): length += 1 + choice.name.utf8.count
      case .numberSign: length += 1
      }
    }
    return length
  }
}
