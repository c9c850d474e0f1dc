import MessageSyntax
import PhraseModel

/// What a choice's keys may be: those that a person or a number goes by.
enum KeyCheck {
  /// Whether a key of a choice is none of those that it may have: misspelt, or translated.
  ///
  /// It most likely stands for one that is missing, which is then no finding of its own.
  static func hasUnknownKey(_ choice: Choice, in message: CheckedMessage) -> Bool {
    choice.branches.contains { !isKnown($0.selector, of: choice, in: message) }
  }

  private static func isKnown(_ key: String, of choice: Choice, in message: CheckedMessage) -> Bool {
    if choice.kind != .select { return key.hasPrefix("=") || PluralCategory(rawValue: key) != nil }
    if key == "other" { return true }
    if message.argumentType(choice.name) == .person { return PersonForm(rawValue: key) != nil }
    guard message.phrase.termArgument(ofGenderArgument: choice.name) != nil else { return true }
    return message.context.knownGenders.contains(key)
  }
}
