/// A text in which the values of arguments are marked: `U+E000 name U+E001 value U+E002`.
public enum MarkedText {
  /// A value as it stands in such a text.
  public static func value(_ text: String, of argument: String) -> String {
    "\(IndexFormat.valueStart)\(argument)\(IndexFormat.valueName)\(text)\(IndexFormat.valueEnd)"
  }

  /// Calls one of the two for each stretch of a text, in order.
  public static func visit(_ text: String, words: (String) -> Void, value: (_ name: String, _ stored: String) -> Void) {
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(of: IndexFormat.valueStart),
      let name = rest[start...].firstIndex(of: IndexFormat.valueName),
      let end = rest[name...].firstIndex(of: IndexFormat.valueEnd)
    {
      words(String(rest[..<start]))
      value(String(rest[rest.index(after: start)..<name]), String(rest[rest.index(after: name)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    words(String(rest))
  }

  /// The text that an operation makes of stretches, with the values still marked.
  ///
  /// Where the operation makes another text of it because of the marks, there are none.
  ///
  /// - Parameter stretches: in order, each with the argument whose value it is; nil for words.
  public static func text(
    of stretches: [(text: String, argument: String?)], written operation: (String) -> String
  ) -> String {
    let plain = operation(stretches.map(\.text).joined())
    let arguments = stretches.compactMap(\.argument)
    guard !arguments.isEmpty else { return plain }
    let marks = stretches.map { stretch in
      stretch.argument == nil ? stretch.text : "\(IndexFormat.valueStart)\(stretch.text)\(IndexFormat.valueEnd)"
    }
    var unmarked = ""
    var marked = ""
    var names = arguments[...]
    for scalar in operation(marks.joined()).unicodeScalars {
      switch scalar {
      case IndexFormat.valueStart:
        marked.unicodeScalars.append(scalar)
        marked += "\(names.popFirst() ?? "")\(IndexFormat.valueName)"
      case IndexFormat.valueEnd: marked.unicodeScalars.append(scalar)
      default:
        unmarked.unicodeScalars.append(scalar)
        marked.unicodeScalars.append(scalar)
      }
    }
    return unmarked == plain && names.isEmpty ? marked : plain
  }
}
