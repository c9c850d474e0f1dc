/// How many columns of a terminal text takes: two for the wide characters of East Asian scripts, none for
/// marks.
public enum TextWidth {
  public static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The longest beginning of a text that fits into some columns, an ellipsis included where something is cut off.
  public static func truncated(_ text: String, toColumns width: Int) -> String {
    guard columns(of: text) > width else { return text }
    var shown = ""
    var used = 1
    for character in text {
      used += columns(of: String(character))
      if used > width { break }
      shown.append(character)
    }
    return width > 0 ? shown + "…" : ""
  }
}
