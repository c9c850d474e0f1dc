#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The words of the texts of an index while it is written, each known by the bytes that it has in them.
///
/// A phrasebook says the same words over and over: whatever has been seen before costs one look into a table.
struct SpellingTable {
  /// The slots of a hash table with open addressing: the number of a key, from 1; 0 where a slot is free.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)
  /// All keys, one after the other, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt64] = []
  private var values: [Int] = []

  /// The value of some bytes; nil where they are new.
  func value(of key: UnsafeRawBufferPointer) -> Int? {
    let hash = Self.hash(key)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isKey(number, key) { return values[number] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Takes new bytes in.
  mutating func add(_ key: UnsafeRawBufferPointer, value: Int) {
    values.append(value)
    hashes.append(Self.hash(key))
    bytes.append(contentsOf: key)
    ends.append(bytes.count)
    if values.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      for number in hashes.indices { place(number) }
    } else {
      place(values.count - 1)
    }
  }

  private mutating func place(_ number: Int) {
    var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(number + 1)
  }

  private func isKey(_ number: Int, _ key: UnsafeRawBufferPointer) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == key.count else { return false }
    guard let other = key.baseAddress else { return true }
    return bytes.withUnsafeBytes { $0.baseAddress.map { memcmp($0 + start, other, key.count) == 0 } ?? false }
  }

  /// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), its low bits mixed with the high ones.
  private static func hash(_ key: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
  }
}
