import IndexFormat

/// The words of an index while it is written: how they are spelt in each locale, what they fold to, and where they stand.
struct Vocabulary {
  /// A way to spell a word, in lower case.
  struct Spelling {
    let text: String
    let folded: [UInt8]
    /// The number of the folded word, in the order of coming.
    let word: Int
  }

  private let foldings: [Unicode.Scalar: String]
  private var scanner = WordScanner()
  /// From a word as it is written to the number of its spelling.
  private var written = SpellingTable()
  private var numbers: [String: Int] = [:]
  private(set) var spellings: [Spelling] = []
  private var words: [String: Int] = [:]
  /// By locale and spelling, which of the lists its records are in; -1 where there is none.
  private var listNumbers: [Int: [Int]] = [:]
  /// The locale that is being written, whose numbers are at hand.
  private var locale = 0
  private var numbersHere: [Int] = []
  /// Each a spelling's phrases in a locale: a phrase's number, and the record's lowest three bits.
  private var lists: [[UInt32]] = []
  /// By list, the record that came last, since a phrase often says a word twice.
  private var lastRecords: [UInt32] = []

  init(foldings: [(scalar: Unicode.Scalar, folded: String)]) {
    self.foldings = Dictionary(foldings.map { ($0.scalar, $0.folded) }) { first, _ in first }
  }

  /// Folds as look-up does: scalar by scalar.
  func folded(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { folded, scalar in
      if let other = foldings[scalar] {
        folded += other
      } else if scalar.isASCII {
        folded += scalar.properties.lowercaseMapping
      } else {
        folded.unicodeScalars.append(scalar)
      }
    }
  }

  /// The spellings of the words of a text in UTF-8, by their numbers.
  mutating func read(_ text: [UInt8], into found: inout [Int]) {
    found.removeAll(keepingCapacity: true)
    text.withUnsafeBytes { bytes in
      scanner.start()
      while let word = scanner.next(in: bytes) {
        if let number = written.value(of: word) {
          found.append(number)
        } else {
          let number = number(of: IndexFormat.words(in: String(decoding: word, as: UTF8.self)).joined())
          written.add(word, value: number)
          found.append(number)
        }
      }
    }
  }

  /// The number of a spelling, which is taken in if it is new.
  private mutating func number(of spelling: String) -> Int {
    if let number = numbers[spelling] { return number }
    let folded = folded(spelling)
    let word = words[folded] ?? words.count
    words[folded] = word
    spellings.append(Spelling(text: spelling, folded: Array(folded.utf8), word: word))
    numbers[spelling] = spellings.count - 1
    return spellings.count - 1
  }

  /// The number of a word that is known under a spelling.
  func word(spelt spelling: String) -> Int? { numbers[spelling].map { spellings[$0].word } }

  /// The words as they are spelt in a locale.
  mutating func spellings(in locale: Int) -> Set<String> {
    turn(to: locale)
    return Set(numbersHere.indices.filter { numbersHere[$0] >= 0 }.map { spellings[$0].text })
  }

  private mutating func turn(to locale: Int) {
    guard locale != self.locale else { return }
    listNumbers[self.locale] = numbersHere
    self.locale = locale
    numbersHere = listNumbers.removeValue(forKey: locale) ?? []
  }

  /// Notes that spellings stand somewhere; the fields of a phrase must come one after the other.
  mutating func add(_ found: [Int], at posting: Posting, in locale: Int) {
    turn(to: locale)
    let record = UInt32(posting.phrase) << 3 | UInt32(posting.field.rawValue)
    for spelling in found {
      if numbersHere.count <= spelling {
        numbersHere.append(contentsOf: repeatElement(-1, count: spellings.count - numbersHere.count))
      }
      if numbersHere[spelling] < 0 {
        numbersHere[spelling] = lists.count
        lists.append([])
        lastRecords.append(.max)
      }
      let list = numbersHere[spelling]
      guard lastRecords[list] != record else { continue }
      lastRecords[list] = record
      lists[list].append(record | (posting.isLeading ? 4 : 0))
    }
  }

  // MARK: The finished vocabulary

  struct Word {
    let folded: String
    let length: Int
    /// The word's number in the order of coming.
    let number: Int
  }

  /// All words in the order in which they are numbered in the file: by length in UTF-16 units, then by spelling.
  func sortedWords() -> [Word] {
    words.map { Word(folded: $0.key, length: $0.key.utf16.count, number: $0.value) }
      .sorted { ($0.length, $0.folded) < ($1.length, $1.folded) }
  }

  /// Where a word stands under one of its spellings in a locale.
  struct Places {
    let locale: Int
    let spelling: Int
    /// A phrase's number each, and the record's lowest three bits.
    let records: [UInt32]

    /// In how many phrases the word is said.
    var saidCount: Int { records.count { IndexFormat.Field(rawValue: Int($0 & 3)) == .text } }
  }

  /// By word, in the order of coming, where it stands.
  mutating func placesByWord() -> [[Places]] {
    turn(to: -1)
    var places: [[Places]] = Array(repeating: [], count: words.count)
    for (locale, numbers) in listNumbers.sorted(by: { $0.key < $1.key }) {
      for (spelling, list) in numbers.enumerated() where list >= 0 {
        places[spellings[spelling].word].append(
          Places(locale: locale, spelling: spelling, records: lists[list]))
      }
    }
    return places
  }
}
