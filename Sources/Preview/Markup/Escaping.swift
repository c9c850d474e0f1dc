/// Makes text of any origin harmless in HTML.
enum Escaping {
  /// Text as it may stand in an element or between the quotes of an attribute.
  ///
  /// Control characters, which HTML does not allow (HTML Standard, "Preprocessing the input stream"), become U+FFFD.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedEscaping) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n": escaped.append(scalar)
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped.append("\u{FFFD}")
      case _ where isNoncharacter(scalar): escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A name that can be an element's `id` and the fragment of a link to it: all but letters, digits, `.` and `-` is
  /// written as `_` and its number.
  static func identifier(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { identifier, scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-": identifier.unicodeScalars.append(scalar)
      default: identifier += "_\(String(scalar.value, radix: 16))_"
      }
    }
  }

  /// A colour that may stand in a style, or nil: catalogs with errors are shown too.
  static func colour(_ text: String?) -> String? {
    guard let text, text.utf8.count == 7, text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit),
      text.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return text
  }

  /// Whether a byte of UTF-8 can be part of what is escaped. Most texts have none, and are then taken as they are.
  private static func mayNeedEscaping(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    // Controls; the first bytes of U+0080–U+009F and of noncharacters.
    case 0..<0x20, 0x7F, 0xC2, 0xEF...0xF4: true
    default: false
    }
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
  }
}
