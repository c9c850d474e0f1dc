import DeskCards

/// Measures text as a grid would: half an em for each character, 1.25 em for each line. Layout can then be
/// tested without any fonts.
struct PlainMeasurer: TextMeasurer {
  func size(of text: StyledText, width: Millimetres) throws(CardError) -> Size {
    let em = Millimetres(text.size).value
    let lines = try Self.lines(of: text, width: width)
    let widest = lines.map { Double($0.count) * em / 2 }.max() ?? 0
    return Size(width: Millimetres(widest), height: Millimetres(Double(lines.count) * em * 1.25))
  }

  /// The lines that a text is set in. A line ends at blanks alone.
  static func lines(of text: StyledText, width: Millimetres) throws(CardError) -> [String] {
    let em = Millimetres(text.size).value
    var lines: [String] = []
    // What only joins, or says in which direction text goes.
    let shown = String(
      String.UnicodeScalarView(text.text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
    for word in shown.split(separator: " ") {
      if Double(word.count) * em / 2 > width.value + 0.001 {
        throw .overflow(text: text.text, phrase: text.phrase, size: text.size)
      }
      if let last = lines.last, Double(last.count + 1 + word.count) * em / 2 <= width.value {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}
