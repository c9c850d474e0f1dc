/// A word that another spelling stands for, packed: its number in 32 bits and its locale in 16, in little-endian order.
public struct Alias: Hashable, Sendable, Comparable {
  public let word: Int
  /// The only locale in which it stands for the word.
  public let locale: Int

  public init(word: Int, locale: Int) {
    self.word = word
    self.locale = locale
  }

  public static func < (left: Alias, right: Alias) -> Bool {
    (left.word, left.locale) < (right.word, right.locale)
  }

  public var entry: [UInt8] {
    withUnsafeBytes(of: UInt32(word).littleEndian, Array.init)
      + withUnsafeBytes(of: UInt16(locale).littleEndian, Array.init)
  }

  /// The entries of a row.
  public static func all(in entries: UnsafeRawBufferPointer) -> [Alias] {
    (0..<(entries.count / 6)).map { index in
      Alias(
        word: Int(UInt32(littleEndian: entries.loadUnaligned(fromByteOffset: 6 * index, as: UInt32.self))),
        locale: Int(UInt16(littleEndian: entries.loadUnaligned(fromByteOffset: 6 * index + 4, as: UInt16.self))))
    }
  }
}
