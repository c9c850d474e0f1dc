import PhraseModel

/// Texts as PO strings, which are C strings (GNU gettext manual, “The Format of PO Files”).
enum POText {
  private static let named: [Unicode.Scalar: String] = [
    "\u{7}": "\\a", "\u{8}": "\\b", "\t": "\\t", "\n": "\\n", "\u{B}": "\\v", "\u{C}": "\\f", "\r": "\\r", "\"": "\\\"",
    "\\": "\\\\",
  ]

  /// `msgid "…"` as gettext writes it without wrapping: one string, or a string for each line after an empty one.
  ///
  /// - Parameter prefix: what every line begins with: `#| ` for a previous text.
  static func field(_ keyword: String, _ text: String, prefix: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for scalar in text.unicodeScalars {
      line += escaped(scalar)
      if scalar == "\n" {
        lines.append(line)
        line = ""
      }
    }
    if !line.isEmpty { lines.append(line) }
    if lines.count <= 1 { return ["\(prefix)\(keyword) \"\(lines.first ?? "")\""] }
    return ["\(prefix)\(keyword) \"\""] + lines.map { "\(prefix)\"\($0)\"" }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    if let escape = named[scalar] { return escape }
    guard scalar.value < 0x20 || scalar.value == 0x7F else { return String(scalar) }
    let digits = String(scalar.value, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// What the letter after a backslash stands for; nil for none of C's.
  static func unescaped(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "a": "\u{7}"
    case "b": "\u{8}"
    case "t": "\t"
    case "n": "\n"
    case "v": "\u{B}"
    case "f": "\u{C}"
    case "r": "\r"
    case "\"", "\\", "'", "?": letter
    default: nil
    }
  }
}
