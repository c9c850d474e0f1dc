import PhraseModel

/// The words that a locale never says, each with what it says instead.
struct Glossary {
  private var words: [String: String] = [:]
  private var beginnings: [(beginning: String, word: String)] = []
  /// The letters that any of them begins with, in both cases: most words begin with another.
  private var initials: Set<Unicode.Scalar> = []

  init(_ entries: [GlossaryEntry]) {
    for entry in entries {
      for never in entry.never {
        initials.formUnion((never.prefix(1).lowercased() + never.prefix(1).uppercased()).unicodeScalars)
        if never.hasSuffix("*") {
          beginnings.append((never.dropLast().lowercased(), entry.word))
        } else {
          words[never.lowercased()] = entry.word
        }
      }
    }
  }

  var isEmpty: Bool { words.isEmpty && beginnings.isEmpty }

  /// Whether any word that the locale never says may begin with a letter.
  func mayHold(_ initial: Unicode.Scalar) -> Bool { initials.contains(initial) }

  /// What a locale says instead of a word, where it never says that.
  func replacement(for word: String) -> String? {
    let word = word.lowercased()
    // Scalar by scalar: a vowel point is one character with its letter.
    return words[word] ?? beginnings.first { word.unicodeScalars.starts(with: $0.beginning.unicodeScalars) }?.word
  }
}
