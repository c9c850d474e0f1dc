/// Where a word stands, packed: the phrases of a block, a record of 16 bits each, in little-endian order.
///
/// From the highest bit: the phrase's place in its block, whether the leading form says the word, and the field.
public struct Posting: Hashable, Sendable {
  /// How many phrases a block has. The shipped book is one block; a larger one is read block by block, as far as is needed.
  public static let blockSize = 1 << 10

  public let phrase: Int
  /// Whether the word stands in the phrase's leading form.
  public let isLeading: Bool
  public let field: IndexFormat.Field

  public init(phrase: Int, isLeading: Bool, field: IndexFormat.Field) {
    self.phrase = phrase
    self.isLeading = isLeading
    self.field = field
  }

  public static func block(of phrase: Int) -> Int { phrase / blockSize }

  public var record: UInt16 {
    UInt16(phrase % Self.blockSize) << 3 | (isLeading ? 4 : 0) | UInt16(field.rawValue)
  }

  public init(record: UInt16, block: Int) {
    phrase = block * Self.blockSize + Int(record >> 3)
    isLeading = record & 4 != 0
    field = IndexFormat.Field(rawValue: Int(record & 3)) ?? .meaning
  }

  /// The records of a row, as far as is wanted.
  public static func all(in records: UnsafeRawBufferPointer, block: Int, limit: Int) -> [Posting] {
    (0..<min(limit, records.count / 2)).map { index in
      let record = UInt16(littleEndian: records.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self))
      return Posting(record: record, block: block)
    }
  }
}
