/// A key, as a terminal tells of it (ECMA-48 and xterm's control sequences).
enum Key: Equatable {
  case text(Character)
  case enter, escape, tab, backTab, backspace, up, down, clear
  /// With Alt held down.
  case alternate(Character)

  /// The keys in the bytes that came, in order; what is no key here is passed over.
  static func keys(in bytes: [UInt8]) -> [Key] {
    var keys: [Key] = []
    var text = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = text.popFirst() {
      switch scalar {
      case "\r", "\n": keys.append(.enter)
      case "\t": keys.append(.tab)
      case "\u{7F}", "\u{08}": keys.append(.backspace)
      case "\u{15}": keys.append(.clear)
      case "\u{04}": keys.append(.escape)
      case "\u{1B}":
        guard let next = text.first else {
          keys.append(.escape)
          continue
        }
        if next == "[" || next == "O" {
          text.removeFirst()
          keys += sequence(&text)
        } else {
          text.removeFirst()
          keys.append(.alternate(Character(next)))
        }
      case _ where scalar.value < 0x20: continue
      default:
        // A letter and its marks are one character.
        var typed = String(scalar)
        while let mark = text.first, (typed + String(mark)).count == 1 {
          typed += String(mark)
          text.removeFirst()
        }
        if let character = typed.first { keys.append(.text(character)) }
      }
    }
    return keys
  }

  /// Whether bytes end within a key: in an escape sequence, or in a letter of several bytes.
  static func isCut(_ bytes: [UInt8]) -> Bool {
    if let start = bytes.lastIndex(of: 0x1B) {
      let rest = bytes[(start + 1)...]
      if rest.isEmpty { return true }
      let isSequence = rest.first == UInt8(ascii: "[") || rest.first == UInt8(ascii: "O")
      if isSequence, !rest.dropFirst().contains(where: { $0 >= 0x40 }) { return true }
    }
    guard let last = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
    let length = bytes[last] >= 0xF0 ? 4 : bytes[last] >= 0xE0 ? 3 : bytes[last] >= 0xC0 ? 2 : 1
    return bytes.count - last < length
  }

  private static func sequence(_ text: inout Substring.UnicodeScalarView) -> [Key] {
    while let scalar = text.popFirst() {
      switch scalar {
      case "A": return [.up]
      case "B": return [.down]
      case "Z": return [.backTab]
      // Numbers and semicolons go before the letter that ends a sequence.
      case "0"..."9", ";", "?": continue
      default: return []
      }
    }
    return []
  }
}
