/// Keeps a spreadsheet from taking a text for a formula, and takes the guard off again.
///
/// An apostrophe goes before each `=`, `+`, `-` or `@` that a spreadsheet could find at the start of a cell, as OWASP
/// advises (https://owasp.org/www-community/attacks/CSV_Injection): at the start of the text, of a line of it, or after a
/// semicolon, where a spreadsheet that splits at semicolons would begin a new cell. A text that begins with a tab or a
/// carriage return gets one too. Apostrophes that stand there already get one more, so that nothing is lost.
enum FormulaGuard {
  static func guarded(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for place in places(in: scalars).reversed() { scalars.insert("'", at: place.lowerBound) }
    return String(String.UnicodeScalarView(scalars))
  }

  static func unguarded(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for place in places(in: scalars).reversed() where !place.isEmpty { scalars.remove(at: place.lowerBound) }
    return String(String.UnicodeScalarView(scalars))
  }

  static func unguard(_ text: inout PlacedText) {
    for place in places(in: text.scalars).reversed() where !place.isEmpty { text.remove(at: place.lowerBound) }
  }

  /// Where guards belong: the apostrophes, or none yet, before what could begin a formula.
  private static func places(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var position = 0
    var isCellStart = true
    while position < scalars.count {
      if isCellStart {
        let end = scalars[position...].prefix { $0 == "'" }.endIndex
        if end < scalars.count, isTrigger(scalars[end], isTextStart: position == 0) {
          places.append(position..<end)
          position = end
        }
      }
      let scalar = scalars[position]
      isCellStart = scalar == "\n" || scalar == "\r" || scalar == ";" || (isCellStart && isBlank(scalar))
      position += 1
    }
    return places
  }

  private static func isTrigger(_ scalar: Unicode.Scalar, isTextStart: Bool) -> Bool {
    switch scalar {
    // Japanese spreadsheets take the wide ones likewise.
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    case "\t", "\r", "\n": isTextStart
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}"
  }
}
