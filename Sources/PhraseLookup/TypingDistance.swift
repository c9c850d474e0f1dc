/// How far words are from the one that was typed, as a typist errs: a letter left out, added, hit beside, or swapped with the next.
///
/// This is the restricted Damerau-Levenshtein distance (optimal string alignment) with two kinds of error that cost less than a whole
/// edit: a neighbouring key, and a letter that sounds alike in Polish. How many edits are let pass grows with the word.
struct TypingDistance {
  /// The cost of one edit.
  static let edit = 4
  private static let slip = 3
  private static let soundAlike = 2

  private let typed: [UInt16]
  private let keyboard: Keyboard
  /// The most that another word may cost.
  private let budget: Int

  init(_ typed: String, keyboard: Keyboard) {
    self.typed = Array(typed.utf16)
    self.keyboard = keyboard
    budget =
      switch self.typed.count {
      case ...2: 0
      // One that sounds alike, but no typing error: short words are all alike.
      case 3...4: Self.soundAlike
      case 5...8: Self.edit
      default: Self.edit * 2
      }
  }

  /// Whether any other word is let pass.
  var isTolerant: Bool { budget > 0 }

  /// By how many letters a word's length may differ.
  var reach: Int { max(1, budget / Self.edit) }

  /// The cost of a word; nil where it is too far off.
  func cost(to word: [UInt16]) -> Int? {
    var beforeLast: [Int] = []
    var last = (0...word.count).map { $0 * Self.edit }
    for row in 1...typed.count {
      var current = [row * Self.edit]
      current.reserveCapacity(word.count + 1)
      for column in 1...max(1, word.count) where column <= word.count {
        var best = last[column - 1] + substitution(typed[row - 1], word[column - 1])
        best = min(best, last[column] + gap(typed, at: row - 1), current[column - 1] + gap(word, at: column - 1))
        if row > 1, column > 1, typed[row - 1] == word[column - 2], typed[row - 2] == word[column - 1] {
          best = min(best, beforeLast[column - 2] + Self.slip)
        }
        current.append(best)
      }
      if (current.min() ?? 0) > budget, (last.min() ?? 0) > budget { return nil }
      beforeLast = last
      last = current
    }
    return last[word.count] <= budget ? last[word.count] : nil
  }

  private func substitution(_ left: UInt16, _ right: UInt16) -> Int {
    if left == right { return 0 }
    if Self.soundsAlike(left, right) { return Self.soundAlike }
    return keyboard.areNeighbours(left, right) ? Self.slip : Self.edit
  }

  /// The cost of a letter that the other word lacks; half of a Polish digraph is hardly heard: *rz* and *ż*, *ch* and *h*.
  private func gap(_ word: [UInt16], at index: Int) -> Int {
    let next = index + 1 < word.count ? word[index + 1] : 0
    switch (word[index], next) {
    case (UInt16(UInt8(ascii: "r")), UInt16(UInt8(ascii: "z"))), (UInt16(UInt8(ascii: "c")), UInt16(UInt8(ascii: "h"))):
      return Self.soundAlike
    // A letter typed twice, or once of two.
    case (let letter, let following) where letter == following: return Self.slip
    default: return Self.edit
    }
  }

  /// ó and u: the folding has made an o of it.
  private static func soundsAlike(_ left: UInt16, _ right: UInt16) -> Bool {
    let pair = (min(left, right), max(left, right))
    return pair == (UInt16(UInt8(ascii: "o")), UInt16(UInt8(ascii: "u")))
  }
}
