import Foundation

/// Writes words as a dictionary's file has them, to find them there by their bytes.
struct ByteEncoder {
  // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/); what it finds is compared as text afterwards.
  static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// By scalar, its byte; nil where the encoding is UTF-8.
  private let table: [Unicode.Scalar: UInt8]?

  init(_ encoding: String.Encoding) {
    guard encoding != .utf8 else {
      table = nil
      return
    }
    var table: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8.min...UInt8.max {
      guard let text = String(data: Data([byte]), encoding: encoding), let scalar = text.unicodeScalars.first else {
        continue
      }
      table[scalar] = byte
    }
    self.table = table
  }

  /// The hash of a word's bytes; nil where the encoding lacks one of its letters.
  func hash(of word: some Sequence<Unicode.Scalar>) -> UInt64? {
    var hash = Self.hashSeed
    for scalar in word {
      guard let table else {
        for byte in UTF8.encode(scalar) ?? .init() { hash = Self.hash(hash, byte) }
        continue
      }
      guard let byte = table[scalar] else { return nil }
      hash = Self.hash(hash, byte)
    }
    return hash
  }
}
