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
