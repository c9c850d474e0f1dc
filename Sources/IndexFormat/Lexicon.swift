/// The words of one length, each as a sketch of 64 bits, so that all of them are looked at in microseconds.
///
/// The lower half of a sketch is the set of the word's letters, the upper that of its neighbouring letters, a bit of 32 for each. One edit
/// changes a letter for another and, where two letters are swapped, three pairs for three others: words that differ by more are not near.
/// The words of a length are numbered one after the other, so that a sketch's place tells its word.
public struct Lexicon: Sendable {
  /// The number of the first of its words.
  public let first: Int
  public private(set) var sketches: [UInt8] = []

  public init(first: Int) {
    self.first = first
  }

  /// - Parameter word: folded, the next of this lexicon's length.
  public mutating func add(_ word: String) {
    withUnsafeBytes(of: Self.sketch(Array(word.utf16)).littleEndian) { sketches += $0 }
  }

  /// The places of the sketches, in order, of words that may be so many edits from another.
  public static func places(in sketches: UnsafeRawBufferPointer, near sketch: UInt64, edits: Int) -> [Int] {
    var places: [Int] = []
    let letters = UInt32(truncatingIfNeeded: sketch)
    for place in 0..<(sketches.count / 8) {
      let other = UInt64(littleEndian: sketches.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
      let otherLetters = UInt32(truncatingIfNeeded: other)
      guard (letters & ~otherLetters).nonzeroBitCount <= edits, (otherLetters & ~letters).nonzeroBitCount <= edits,
        ((sketch & ~other) >> 32).nonzeroBitCount <= 3 * edits, ((other & ~sketch) >> 32).nonzeroBitCount <= 3 * edits
      else { continue }
      places.append(place)
    }
    return places
  }

  /// The sketch of a word in UTF-16 units: Knuth's multiplicative hash of each letter and of each pair.
  public static func sketch(_ units: [UInt16]) -> UInt64 {
    var sketch: UInt64 = 0
    for (index, unit) in units.enumerated() {
      sketch |= 1 << UInt64((unit &* 40_503) >> 11)
      guard index > 0 else { continue }
      let pair = (UInt32(units[index - 1]) << 16 | UInt32(unit)) &* 2_654_435_769
      sketch |= 1 << (32 + UInt64(pair >> 27))
    }
    return sketch
  }
}
