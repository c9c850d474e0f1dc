import Foundation
import Inflection
import Paradigms
import PhraseIndex
import PhraseModel

/// The other spellings under which a locale's words are found: their other forms, where a Hunspell dictionary is installed, and
/// their letters in Latin script, in the ways that people type them.
struct WordAliases {
  private let dictionary: HunspellDictionary?
  private let romanisations: [Transform]

  init(_ catalog: Catalog, romanisations: [Transform]) {
    let folders = DictionaryFolders(environment: ProcessInfo.processInfo.environment)
    // British English has a dictionary of its own beside the American one.
    let tags = [catalog.header.formatting, catalog.locale].compactMap(\.self)
    dictionary = tags.lazy.flatMap { folders.dictionaries(for: $0) }.first.flatMap { HunspellDictionary(path: $0) }
    self.romanisations = romanisations
  }

  func aliases(of words: Set<String>) -> [IndexContent.Alias] {
    var aliases: [IndexContent.Alias] = []
    for paradigm in dictionary?.paradigms(of: words) ?? [] {
      let known = paradigm.filter { words.contains($0) }
      for form in paradigm where !words.contains(form) {
        aliases += known.map { IndexContent.Alias(spelling: form, kind: .stem, word: $0) }
      }
      // A form that some phrase says finds the phrases that say another.
      for form in known {
        aliases += known.filter { $0 != form }.map { IndexContent.Alias(spelling: form, kind: .stem, word: $0) }
      }
    }
    for word in words.sorted() {
      for spelling in Set(romanisations.map { $0.apply(word) }).sorted() where spelling != word {
        aliases.append(IndexContent.Alias(spelling: spelling, kind: .romanised, word: word))
      }
    }
    return aliases
  }
}
