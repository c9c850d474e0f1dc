/// How far words are from the one that was typed, as a typist errs: a letter left out, added, hit beside, or swapped with the next.
///
/// This is the restricted Damerau-Levenshtein distance (optimal string alignment) with errors that cost less than a whole edit: a neighbouring
/// key; and, half of one, two letters swapped, a letter doubled or not, and what sounds alike in Polish. How many edits are let pass grows with
/// the word.
struct TypingDistance {
  /// The cost of one edit.
  static let edit = 4
  private static let slip = 3
  private static let half = 2

  private let typed: [UInt16]
  /// For each letter that was typed, those that lie beside it.
  private let neighbours: [[UInt16]]
  /// The most that another word may cost.
  private let budget: Int

  init(_ typed: String, keyboard: Keyboard) {
    self.typed = Array(typed.utf16)
    budget =
      switch self.typed.count {
      case ...2: 0
      // Half an edit: short words are all alike.
      case 3...4: Self.half
      case 5...8: Self.edit
      default: Self.edit * 2
      }
    neighbours = budget < Self.slip ? [] : self.typed.map { keyboard.neighbours(of: $0) }
  }

  /// Whether any other word is let pass.
  var isTolerant: Bool { budget > 0 }

  /// By how many letters a word's length may differ.
  var reach: Int { max(1, budget / Self.edit) }

  /// How many errors of any kind are let pass.
  var errors: Int { budget < Self.edit ? 1 : 2 }

  /// The cost of a word; nil where it is too far off.
  func cost(to word: [UInt16]) -> Int? {
    var beforeLast = [Int](repeating: 0, count: word.count + 1)
    var last = (0...word.count).map { $0 * Self.edit }
    var current = beforeLast
    for row in 1...typed.count {
      current[0] = row * Self.edit
      let typedGap = gap(typed, at: row - 1)
      for column in 1..<(word.count + 1) {
        var best = last[column - 1] + substitution(row - 1, word[column - 1])
        best = min(best, last[column] + typedGap, current[column - 1] + gap(word, at: column - 1))
        if row > 1, column > 1, typed[row - 1] == word[column - 2], typed[row - 2] == word[column - 1] {
          best = min(best, beforeLast[column - 2] + Self.half)
        }
        current[column] = best
      }
      if (current.min() ?? 0) > budget, (last.min() ?? 0) > budget { return nil }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    return last[word.count] <= budget ? last[word.count] : nil
  }

  private func substitution(_ index: Int, _ other: UInt16) -> Int {
    let letter = typed[index]
    if letter == other { return 0 }
    if Self.soundsAlike(letter, other) { return Self.half }
    return !neighbours.isEmpty && neighbours[index].contains(other) ? Self.slip : Self.edit
  }

  /// The cost of a letter that the other word lacks; half of a Polish digraph is hardly heard: *rz* and *ż*, *ch* and *h*.
  private func gap(_ word: [UInt16], at index: Int) -> Int {
    let next = index + 1 < word.count ? word[index + 1] : 0
    // A letter typed twice, or once of two.
    if word[index] == next { return Self.half }
    switch (word[index], next) {
    case (UInt16(UInt8(ascii: "r")), UInt16(UInt8(ascii: "z"))), (UInt16(UInt8(ascii: "c")), UInt16(UInt8(ascii: "h"))):
      return Self.half
    default: return Self.edit
    }
  }

  /// ó and u: the folding has made an o of it.
  private static func soundsAlike(_ left: UInt16, _ right: UInt16) -> Bool {
    let pair = (min(left, right), max(left, right))
    return pair == (UInt16(UInt8(ascii: "o")), UInt16(UInt8(ascii: "u")))
  }
}
