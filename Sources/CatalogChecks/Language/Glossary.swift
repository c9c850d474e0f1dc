import PhraseModel

/// The words that a locale never says, each with what it says instead.
struct Glossary {
  private var words: [String: String] = [:]
  private var beginnings: [(beginning: String, word: String)] = []

  init(_ entries: [GlossaryEntry]) {
    for entry in entries {
      for never in entry.never {
        if never.hasSuffix("*") {
          beginnings.append((never.dropLast().lowercased(), entry.word))
        } else {
          words[never.lowercased()] = entry.word
        }
      }
    }
  }

  var isEmpty: Bool { words.isEmpty && beginnings.isEmpty }

  /// What a locale says instead of a word, where it never says that.
  func replacement(for word: String) -> String? {
    let word = word.lowercased()
    // Scalar by scalar: a vowel point is one character with its letter.
    return words[word] ?? beginnings.first { word.unicodeScalars.starts(with: $0.beginning.unicodeScalars) }?.word
  }
}
