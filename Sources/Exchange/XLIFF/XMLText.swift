/// Texts in XML 1.0.
enum XMLText {
  /// Whether XML can hold a character at all (XML 1.0, section 2.2, `Char`).
  static func canHold(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// A text for the content of an element; what XML cannot hold is written as `replacement` says.
  static func content(_ text: String, replacement: (Unicode.Scalar) -> String = { _ in "\u{FFFD}" }) -> String {
    var content = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": content += "&amp;"
      case "<": content += "&lt;"
      case ">": content += "&gt;"
      // Readers turn a bare one into a line feed (XML 1.0, section 2.11).
      case "\r": content += "&#13;"
      case _ where canHold(scalar): content.unicodeScalars.append(scalar)
      default: content += replacement(scalar)
      }
    }
    return content
  }

  /// A text for an attribute in double quotes.
  static func attribute(_ text: String) -> String {
    content(text).replacing("\"", with: "&quot;").replacing("\n", with: "&#10;").replacing("\t", with: "&#9;")
  }
}
