import IndexFormat

/// Finds the words of a text as `IndexFormat.words` does, by their bytes.
struct WordScanner {
  /// By scalar of the basic plane, its `WordPart`; `unknown` where it has not been met.
  private var parts = [UInt8](repeating: unknown, count: 0x1_0000)
  private static let unknown: UInt8 = 255

  private var offset = 0

  /// Begins with another text.
  mutating func start() { offset = 0 }

  /// The next word of a text as it is written, apostrophes and capitals included.
  mutating func next(in text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    var start = -1
    var end = 0
    var isCharacter = false
    while offset < text.count {
      let (scalar, length) = Self.scalar(in: text, at: offset)
      let part = part(of: scalar)
      if part == Self.none {
        if start >= 0 { break }
      } else if part != Self.apostrophe {
        if part != Self.mark {
          if start >= 0, isCharacter || part == Self.character { break }
          isCharacter = part == Self.character
        }
        if start < 0 { start = offset }
        end = offset + length
      }
      offset += length
    }
    return start < 0 ? nil : UnsafeRawBufferPointer(rebasing: text[start..<end])
  }

  private static let none = IndexFormat.WordPart.none.rawValue
  private static let apostrophe = IndexFormat.WordPart.apostrophe.rawValue
  private static let mark = IndexFormat.WordPart.mark.rawValue
  private static let character = IndexFormat.WordPart.character.rawValue

  private mutating func part(of scalar: UInt32) -> UInt8 {
    if scalar < 0x1_0000, parts[Int(scalar)] != Self.unknown { return parts[Int(scalar)] }
    let part = Unicode.Scalar(scalar).map { IndexFormat.part(of: $0) } ?? .none
    if scalar < 0x1_0000 { parts[Int(scalar)] = part.rawValue }
    return part.rawValue
  }

  /// A scalar and how many bytes it takes; Swift's strings hold nothing but whole ones.
  private static func scalar(in text: UnsafeRawBufferPointer, at offset: Int) -> (UInt32, Int) {
    let first = text[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    if length == 1 { return (UInt32(first), 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for index in (offset + 1)..<min(offset + length, text.count) { scalar = scalar << 6 | UInt32(text[index] & 0x3F) }
    return (scalar, length)
  }
}
