extension TextWidth {
  /// A text in lines that fit into some columns, broken between words, or within one that is longer than a line.
  ///
  /// A no-break space keeps words together as long as they fit.
  public static func lines(of text: String, columns width: Int) -> [String] {
    let width = max(width, 2)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let length = columns(of: String(word))
      if !line.isEmpty, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      used = 0
      for character in word {
        let length = columns(of: String(character))
        if used + length > width {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += length
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
