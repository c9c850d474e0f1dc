import DeskCards

/// Measures text as a grid would: half an em for each character, 1.25 em for each line. Layout can then be
/// tested without any fonts.
struct PlainMeasurer: TextMeasurer {
  func size(of text: StyledText, width: Millimetres) throws(CardError) -> Size {
    let em = Millimetres(text.size).value
    var lines = 1
    var used = 0.0
    var widest = 0.0
    for word in text.text.split(separator: " ") {
      // What shows nothing takes no room.
      let seen = word.filter { !$0.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint) }
      let wordWidth = Double(seen.count) * em / 2
      if wordWidth > width.value + 0.001 { throw .overflow(text: text.text, phrase: text.phrase, size: text.size) }
      if used > 0, used + em / 2 + wordWidth > width.value {
        lines += 1
        used = wordWidth
      } else {
        used += (used > 0 ? em / 2 : 0) + wordWidth
      }
      widest = max(widest, used)
    }
    return Size(width: Millimetres(widest), height: Millimetres(Double(lines) * em * 1.25))
  }
}
