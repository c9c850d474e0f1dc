import IndexFormat

/// The words of an index while it is written: their numbers, how they are spelt in each locale, and how common they are.
struct Vocabulary {
  private let fold: (String) -> String
  private var numbers: [String: Int] = [:]
  private var foldedWords: [String: String] = [:]
  /// By locale, the words as they are spelt there.
  private(set) var spellings: [Int: Set<String>] = [:]
  private var phraseCounts: [Int: [Int: Int]] = [:]

  /// All words with their numbers, in the order of their spelling.
  var words: [(folded: String, number: Int)] {
    numbers.map { (folded: $0.key, number: $0.value) }.sorted { $0.folded < $1.folded }
  }

  init(fold: @escaping (String) -> String) {
    self.fold = fold
  }

  mutating func folded(_ spelling: String) -> String {
    if let folded = foldedWords[spelling] { return folded }
    let folded = fold(spelling)
    foldedWords[spelling] = folded
    return folded
  }

  /// The number of a word, which is taken in if it is new.
  mutating func number(of spelling: String, in locale: Int) -> Int {
    spellings[locale, default: []].insert(spelling)
    let folded = folded(spelling)
    if let number = numbers[folded] { return number }
    numbers[folded] = numbers.count + 1
    return numbers.count
  }

  /// The number of a word that is known.
  mutating func number(ofKnown spelling: String) -> Int? { numbers[folded(spelling)] }

  /// Counts one more phrase in which words are said.
  mutating func count(_ words: Set<Int>, in locale: Int) {
    for word in words { phraseCounts[locale, default: [:]][word, default: 0] += 1 }
  }

  /// The numbers of words that a share of a locale's phrases has, or more.
  func common(share: Double, phraseCounts totals: [Int: Int]) -> Set<Int> {
    var common: Set<Int> = []
    for (locale, counts) in phraseCounts {
      let least = max(2, share * Double(totals[locale] ?? 0))
      for (word, count) in counts where Double(count) >= least { common.insert(word) }
    }
    return common
  }
}
