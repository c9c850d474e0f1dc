/// The words of a query in their order, to see whether a text has them side by side, and how much else.
struct FoundSequence {
  private struct Slot {
    let spellings: [[UInt8]]
    /// How the word begins, where it need only do that.
    let beginning: [UInt8]?

    func accepts(_ text: UnsafeRawBufferPointer, _ word: Range<Int>) -> Bool {
      if let beginning, beginning.count <= word.count, Self.isThere(beginning, text, word.lowerBound) { return true }
      return spellings.contains { $0.count == word.count && Self.isThere($0, text, word.lowerBound) }
    }

    private static func isThere(_ bytes: [UInt8], _ text: UnsafeRawBufferPointer, _ start: Int) -> Bool {
      for (index, byte) in bytes.enumerated() where text[start + index] != byte { return false }
      return true
    }
  }

  private var slots: [Slot] = []

  /// - Parameters:
  ///   - spellings: those that are the next word, folded.
  ///   - beginning: how the word begins, where it need only do that.
  mutating func add(_ spellings: Set<String>, beginning: String?) {
    slots.append(Slot(spellings: spellings.map { Array($0.utf8) }, beginning: beginning.map { Array($0.utf8) }))
  }

  /// How many other words a text has that has these side by side; nil where it has not.
  ///
  /// - Parameter text: folded, with a blank around each word.
  func otherWords(in text: UnsafeRawBufferPointer) -> Int? {
    guard !slots.isEmpty else { return nil }
    var isThere = false
    var count = 0
    var start = 1
    while start < text.count {
      let end = Self.end(of: text, from: start)
      count += 1
      if !isThere { isThere = isSequence(text, from: start) }
      start = end + 1
    }
    return isThere ? count - slots.count : nil
  }

  private func isSequence(_ text: UnsafeRawBufferPointer, from start: Int) -> Bool {
    var start = start
    for slot in slots {
      guard start < text.count else { return false }
      let end = Self.end(of: text, from: start)
      guard slot.accepts(text, start..<end) else { return false }
      start = end + 1
    }
    return true
  }

  /// Where a word ends that begins somewhere.
  private static func end(of text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != UInt8(ascii: " ") { end += 1 }
    return end
  }
}
