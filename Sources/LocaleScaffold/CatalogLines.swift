/// The lines of a catalog file as it is written.
struct CatalogLines {
  /// Comments are folded at this width.
  static let width = 110

  private(set) var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func blank() { lines.append("") }

  /// A line of YAML, indented.
  mutating func add(_ line: String, indentation: Int = 0) {
    lines.append(String(repeating: " ", count: indentation) + line)
  }

  /// A comment, folded between words; further lines of it begin under its text.
  ///
  /// - Parameters:
  ///   - label: what begins the first line and stays free on the others.
  mutating func comment(_ text: String, label: String = "", indentation: Int = 0) {
    let margin = String(repeating: " ", count: indentation) + "#"
    guard !text.isEmpty || !label.isEmpty else { return lines.append(margin) }
    let start = label.isEmpty ? margin + " " : margin + " " + label
    let continuation = margin + " " + String(repeating: " ", count: label.count)
    var line = start
    var isEmpty = true
    // Whatever a catalog holds, a comment stays one, and YAML can be read.
    for word in text.filter({ !$0.unicodeScalars.contains(where: Self.isUnprintable) }).split(whereSeparator: {
      $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}"
    }) {
      if !isEmpty, line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = continuation + word
      } else {
        line += (isEmpty ? "" : " ") + word
      }
      isEmpty = false
    }
    lines.append(line)
  }

  /// A name as a YAML key, in quotes where YAML would take it for something else.
  static func key(_ name: String) -> String {
    let words = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"]
    let isPlain = name.wholeMatch(of: /[A-Za-z][A-Za-z0-9._-]*/) != nil && !words.contains(name.lowercased())
    return isPlain ? name : quoted(name)
  }

  /// A text as a quoted YAML scalar.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where isUnprintable(scalar) || scalar == "\n":
        let code = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\U" + String(repeating: "0", count: 8 - code.count) + code
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a scalar may not stand in YAML; line ends, which separate words, may.
  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: !scalar.properties.isWhitespace
    case .unassigned, .surrogate: true
    default: scalar == "\u{FEFF}"
    }
  }
}
