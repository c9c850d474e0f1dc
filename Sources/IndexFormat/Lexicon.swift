/// The words of one length, packed so that all of them are looked at in microseconds.
///
/// A record holds, in little-endian order: the set of letters as 64 bits, the word's number as 32, and the word in UTF-16 units.
/// Two words that differ by *n* edits have at most *n* letters each that the other lacks, which the sets tell at once.
public struct Lexicon: Sendable {
  /// The length of its words, in UTF-16 units.
  public let length: Int
  public private(set) var records: [UInt8] = []

  public init(length: Int) {
    self.length = length
  }

  public init(length: Int, records: [UInt8]) {
    self.length = length
    self.records = records
  }

  /// - Parameter word: folded, of this lexicon's length.
  public mutating func add(_ word: String, number: Int) {
    let units = Array(word.utf16)
    withUnsafeBytes(of: Self.letters(units).littleEndian) { records += $0 }
    withUnsafeBytes(of: UInt32(number).littleEndian) { records += $0 }
    for unit in units { withUnsafeBytes(of: unit.littleEndian) { records += $0 } }
  }

  /// Calls `body` for each word that may be `edits` edits or fewer from another one.
  ///
  /// - Parameters:
  ///   - letters: the set of the other word's letters.
  ///   - body: takes a word's number and its UTF-16 units.
  public func visit(near letters: UInt64, edits: Int, _ body: (Int, [UInt16]) -> Void) {
    let stride = 12 + 2 * length
    var units = [UInt16](repeating: 0, count: length)
    records.withUnsafeBytes { bytes in
      var offset = 0
      while offset + stride <= bytes.count {
        defer { offset += stride }
        let own = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        guard (own & ~letters).nonzeroBitCount <= edits, (letters & ~own).nonzeroBitCount <= edits else { continue }
        for index in 0..<length {
          units[index] = UInt16(
            littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 12 + 2 * index, as: UInt16.self))
        }
        body(Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt32.self))), units)
      }
    }
  }

  /// The set of a word's letters: one bit of 64 for each, by its code.
  public static func letters(_ units: [UInt16]) -> UInt64 {
    units.reduce(0) { $0 | 1 << UInt64(($1 &* 40503) >> 10) }
  }
}
