import Foundation
import Paradigms
public import PhraseModel

/// A word that no dictionary of its locale knows.
public struct UnknownWord: Hashable, Sendable {
  public let word: String
  /// What was most likely meant.
  public let suggestion: String?
}

/// Looks words up in the dictionaries that are installed for Hunspell (https://hunspell.github.io).
public struct SpellChecker: Sendable {
  /// Suggestions take a dictionary far longer than look-ups, so only the first unknown words get one.
  private static let suggestionLimit = 20

  private static let hunspell = NSLock()

  private let environment: [String: String]

  /// - Parameter environment: names the folders of dictionaries and of the cache; nil means that of the process.
  public init(environment: [String: String]? = nil) {
    self.environment = environment ?? ProcessInfo.processInfo.environment
  }

  /// Of some words, those that are unknown; nil where no dictionary is installed for the locale.
  public func unknownWords(among words: [String], in locale: LocaleTag) -> [UnknownWord]? {
    let paths = DictionaryFolders(environment: environment).dictionaries(for: locale)
    guard !paths.isEmpty else { return nil }
    var memory = SpellingMemory(path: "\(memoryFolder)/\(locale).txt", dictionaries: paths)
    let asked = words.filter { memory.answers[$0] == nil }
    // Hunspell shares tables among all its dictionaries, and makes and frees them without a lock: one locale at a time.
    let hasDictionaries =
      asked.isEmpty
      || Self.hunspell.withLock { () -> Bool in
        let dictionaries = paths.compactMap { SpellingDictionary(path: $0) }
        guard !dictionaries.isEmpty else { return false }
        var suggestionCount = 0
        for word in asked {
          if dictionaries.contains(where: { $0.knows(word) }) {
            memory.keep(.known, for: word)
          } else {
            suggestionCount += 1
            let suggestion = suggestionCount > Self.suggestionLimit ? nil : dictionaries[0].suggestion(for: word)
            memory.keep(.unknown(suggestion: suggestion), for: word)
          }
        }
        memory.write()
        return true
      }
    guard hasDictionaries else { return nil }
    return words.compactMap { word in
      guard case .unknown(let suggestion)? = memory.answers[word] else { return nil }
      return UnknownWord(word: word, suggestion: suggestion)
    }
  }

  /// By the XDG base directory specification.
  private var memoryFolder: String {
    let cache =
      environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "\(environment["HOME"] ?? "/tmp")/.cache"
    return cache + "/phrasebook/spelling"
  }
}
