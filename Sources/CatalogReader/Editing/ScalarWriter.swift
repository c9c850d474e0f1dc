/// Writes texts as YAML scalars, each function in one of YAML's styles.
enum ScalarWriter {
  /// A block scalar after `|`: its chomping indicator, and its lines without their indentation.
  struct Block {
    let chomping: String
    let lines: [String]
  }

  /// Whether a text can stand without quotes and is read as that text by any YAML reader.
  static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    if ShapeValidator.plainType(text) != nil || ["=", "<<"].contains(text) || text.hasPrefix("...") { return false }
    if first == " " || last == " " || last == ":" { return false }
    if "-?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) { return false }
    if text.contains(": ") || text.contains(" #") { return false }
    let forbidden = inFlow ? ",[]{}" : ""
    return text.unicodeScalars.allSatisfy { scalar in
      isPrintable(scalar) && scalar != "\t" && scalar != "\n" && !forbidden.unicodeScalars.contains(scalar)
    }
  }

  /// Nil where the text holds what single quotes cannot.
  static func singleQuoted(_ text: String) -> String? {
    guard text.unicodeScalars.allSatisfy({ isPrintable($0) && $0 != "\n" && $0 != "\t" }) else { return nil }
    return "'" + text.replacing("'", with: "''") + "'"
  }

  static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default: quoted += escape(scalar)
      }
    }
    return quoted + "\""
  }

  /// Nil where a block after `|` would not give the text back.
  static func literal(_ text: String) -> Block? {
    let body = CatalogValues.withoutLineEnds(text)
    let lineEnds = text.unicodeScalars.count - body.unicodeScalars.count
    guard lineEnds <= 1, text.unicodeScalars.allSatisfy(isPrintable) else { return nil }
    let lines = body.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first?.first, first != " ", first != "\t" else { return nil }
    guard lines.allSatisfy({ $0.isEmpty || $0.contains { $0 != " " && $0 != "\t" } }) else { return nil }
    return Block(chomping: lineEnds == 0 ? "-" : "", lines: lines.map { String($0) })
  }

  /// `[a, "b: c"]`.
  static func flowList(_ items: [String]) -> String {
    "[" + items.map(flowItem).joined(separator: ", ") + "]"
  }

  static func flowItem(_ text: String) -> String {
    isPlain(text, inFlow: true) ? text : doubleQuoted(text)
  }

  static func key(_ name: String) -> String {
    isPlain(name, inFlow: true) ? name : doubleQuoted(name)
  }

  /// What YAML 1.1 lets stand in a file as it is (section 5.1), and the line feed. Other line ends would be changed on
  /// reading.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0x7E: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    case 0xA0...0x10FFFF: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = digits.count <= 2 ? 2 : digits.count <= 4 ? 4 : 8
    let letter = [2: "x", 4: "u", 8: "U"][width] ?? "U"
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }
}
