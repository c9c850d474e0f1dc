/// What is looked up, and how the answer is wanted.
public struct LookupRequest: Sendable {
  public enum Subject: Sendable {
    /// Words in any locale of the index.
    case words(String)
    /// A phrase by its id.
    case phrase(String)
  }

  public var subject: Subject
  /// The only locale to search; nil searches all.
  public var searchedLocale: String?
  /// The locales to answer in; empty means staff's own.
  public var answerLocales: [String]
  /// Values by argument name, which pick the form and fill it.
  public var values: [String: String]
  /// Values for those phrases that take them; the others are found all the same.
  public var preferences: [String: String] = [:]
  /// How many phrases at most.
  public var limit: Int

  public init(
    _ subject: Subject, searchedLocale: String? = nil, answerLocales: [String] = [],
    values: [String: String] = [:], limit: Int = 5
  ) {
    self.subject = subject
    self.searchedLocale = searchedLocale
    self.answerLocales = answerLocales
    self.values = values
    self.limit = limit
  }
}

/// One line of an answer.
public struct LookupResult: Sendable, Equatable {
  /// How the words were found, the surest way first.
  public enum Match: String, Sendable, Comparable, CaseIterable {
    /// As it is spelt; but for accents and capitals; as another form of the word; by how it begins.
    case exact, folded, keyword, stem, prefix
    /// In Latin letters; in what the phrase is about; almost as it is spelt, which is a guess.
    case romanised, meaning, typo

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  public struct Condition: Sendable, Equatable {
    public let name: String
    public let value: String
  }

  public let id: String
  public let situation: String
  public let locale: String
  public let text: String
  /// What the form is for: `patron=female`, `count=few`.
  public let when: [Condition]
  public let matched: Match
  /// Whether something was mistyped or is missing, so that this may not be what was meant.
  public let isGuess: Bool
  /// The text in Latin letters; nil where it is in Latin letters anyway.
  public let romanised: String?
  /// Why the line is where it is.
  public let explanation: String
  /// The words of the text that were looked for, in lower case.
  public let foundWords: [String]
  public let sounds: String?
  /// `draft`, `checked`, `approved`, `desk-tested`.
  public let state: String
  /// The library's own layer that the text comes from; nil for the catalogs themselves.
  public let layer: String?
}
