/// A text of a locale's file that is no message.
public struct PlainText: Hashable, Sendable {
  public enum Use: Hashable, Sendable {
    /// Printed on cards as it is.
    case heading
    /// What not to say.
    case avoided
    /// What people type when they look for a phrase.
    case keyword
    /// A slot, a sample, or how something sounds.
    case value
  }

  public let source: SourceText
  public let use: Use
  /// The phrase that the text belongs to, where it belongs to one.
  public let phrase: PhraseID?

  public init(source: SourceText, use: Use, phrase: PhraseID?) {
    self.source = source
    self.use = use
    self.phrase = phrase
  }
}

/// A rule that a file says it deviates from on purpose.
public struct Allowance: Hashable, Sendable {
  public let rule: String
  public let location: SourceLocation

  public init(rule: String, location: SourceLocation) {
    self.rule = rule
    self.location = location
  }
}

/// A word that a locale has settled on, and those that it never says instead.
public struct GlossaryEntry: Hashable, Sendable {
  public let word: String
  /// Each a word, or the beginning of one and a `*` that stands for any ending.
  public let never: [String]
  public let location: SourceLocation

  public init(word: String, never: [String], location: SourceLocation) {
    self.word = word
    self.never = never
    self.location = location
  }
}
