/// Values in PDF's own syntax (ISO 32000-1, 7.3).
enum PDFSyntax {
  /// A text string, as hexadecimal UTF-16 with its mark.
  static func text(_ text: String) -> String {
    var digits = "<FEFF"
    for unit in text.utf16 {
      let hexadecimal = String(unit, radix: 16, uppercase: true)
      digits += String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
    }
    return digits + ">"
  }

  /// A rectangle in points, whose origin is the lower left corner of the page.
  static func box(_ frame: Rectangle, on page: Size) -> String {
    let sides = [frame.x, page.height - frame.maxY, frame.maxX, page.height - frame.y]
    return "[" + sides.map { number(Points($0)) }.joined(separator: " ") + "]"
  }

  /// To a thousandth of a point, which is far below what any printer can do.
  private static func number(_ points: Points) -> String {
    let thousandths = Int((points.value * 1000).rounded())
    let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
    let digits = String(rest)
    return (thousandths < 0 ? "-" : "") + "\(whole)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
