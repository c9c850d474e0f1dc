import Foundation
import IndexFormat
import Inflection
import Paradigms
import PhraseIndex
import PhraseModel

/// The other spellings under which a locale's words are found: their other forms, where a Hunspell dictionary is installed, and
/// their letters in Latin script, in the ways that people type them.
struct WordAliases {
  private let dictionary: HunspellDictionary?
  private let romanisations: [Transform]
  private let usesTelex: Bool
  /// Of scripts that put no spaces between words, what a character is read as in some text: one may be read in several ways.
  private var readings: Set<IndexContent.Alias> = []

  init(_ catalog: Catalog, romanisations: [Transform]) {
    let folders = DictionaryFolders(environment: ProcessInfo.processInfo.environment)
    // British English has a dictionary of its own beside the American one.
    let tags = [catalog.header.formatting, catalog.locale].compactMap(\.self)
    dictionary = tags.lazy.flatMap { folders.dictionaries(for: $0) }.first.flatMap { HunspellDictionary(path: $0) }
    self.romanisations = romanisations
    usesTelex = catalog.locale.identifier.prefix { $0 != "-" } == "vi"
  }

  /// Takes a text in, to see how its characters are read there.
  mutating func read(_ text: String) {
    let characters = IndexFormat.words(in: text)
    guard characters.contains(where: { IndexFormat.isContinuous($0) }) else { return }
    for romanisation in romanisations {
      var syllables: [String] = []
      for word in IndexFormat.words(in: romanisation.apply(text)) {
        syllables += IndexFormat.syllables(of: word) ?? [word]
      }
      // As many syllables as characters are theirs, in order.
      guard syllables.count == characters.count else { continue }
      for (character, syllable) in zip(characters, syllables) where IndexFormat.isContinuous(character) {
        readings.insert(IndexContent.Alias(spelling: syllable, kind: .romanised, word: character))
      }
    }
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
      if usesTelex {
        aliases.append(IndexContent.Alias(spelling: TelexSpelling.spelling(of: word), kind: .romanised, word: word))
      }
    }
    return aliases + readings
  }
}
