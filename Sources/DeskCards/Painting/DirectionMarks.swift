internal import CPangoCairo

/// Direction marks, which show nothing and move nothing, for whoever takes text out of a PDF again.
///
/// A page has glyphs where they stand. A program that finds Arabic or Hebrew there turns each such stretch around, and what
/// belongs to neither direction (a full stop, a bracket) goes with the wrong word where one of the other direction is beside.
enum DirectionMarks {
  private static let rightToLeft: Unicode.Scalar = "\u{200F}"
  private static let arabic: Unicode.Scalar = "\u{61C}"
  private static let leftToRight: Unicode.Scalar = "\u{200E}"
  private static let firstStrongIsolate: Unicode.Scalar = "\u{2068}"
  private static let popIsolate: Unicode.Scalar = "\u{2069}"

  /// The text with marks where its direction would not be clear from the letters beside.
  ///
  /// - Parameter isAgainstPage: whether most of what stands on the page goes the other way.
  static func added(to text: StyledText, isRightToLeft: Bool, isAgainstPage: Bool) -> StyledText {
    guard isRightToLeft || isAgainstPage else { return text }
    let flat = text.runs.flatMap(\.text.unicodeScalars)
    var marks: [Int: Unicode.Scalar] = [:]
    if isAgainstPage {
      for place in sides(ofPunctuationIn: flat) {
        marks[place] = isRightToLeft ? rightToLeftMark(after: place, in: flat) : leftToRight
      }
    }
    if isRightToLeft {
      for place in ends(ofForeignWordsIn: flat) { marks[place] = rightToLeftMark(after: place, in: flat) }
      for place in ends(ofIsolatedPunctuationIn: flat) { marks[place] = leftToRight }
    }
    guard !marks.isEmpty else { return text }
    var position = 0
    return text.mapped { run in
      var marked = String.UnicodeScalarView()
      for scalar in run.text.unicodeScalars {
        marked.append(scalar)
        if let mark = marks[position] { marked.append(mark) }
        position += 1
      }
      return StyledText.Run(
        String(marked), weight: run.weight, colour: run.colour, isItalic: run.isItalic)
    }
  }

  /// The mark that leaves what follows as it is: Arabic letters change how a number after them is written (UAX #9, W2).
  private static func rightToLeftMark(after place: Int, in text: [Unicode.Scalar]) -> Unicode.Scalar {
    let next = text.dropFirst(place + 1).first { direction(of: $0) != HB_DIRECTION_INVALID || $0 == firstStrongIsolate }
    guard next?.properties.numericType != nil,
      let letter = text.prefix(place + 1).last(where: { direction(of: $0) == HB_DIRECTION_RTL })
    else { return rightToLeft }
    let script = hb_unicode_script(hb_unicode_funcs_get_default(), letter.value)
    return script == HB_SCRIPT_ARABIC ? arabic : rightToLeft
  }

  /// Where a text that is written from the right needs marks: after words and numbers that are written from the left, where
  /// what follows is not, and after punctuation that could belong to a number and does not.
  private static func ends(ofForeignWordsIn text: [Unicode.Scalar]) -> Set<Int> {
    var ends: Set<Int> = []
    /// The last character of the foreign words or the number that may go on, and whether it is a number after a native word.
    var open: (end: Int, isNumber: Bool)?
    var isAfterForeign = false
    func close(before next: Int) {
      guard let last = open?.end else { return }
      ends.insert(last)
      for index in (last + 1)..<next where isWeak(text[index]) { ends.insert(index) }
      open = nil
    }
    var isolatedUntil = -1
    for (index, scalar) in text.enumerated() where index > isolatedUntil {
      if scalar == firstStrongIsolate, let end = endOfLeftToRight(isolatedAt: index, in: text) {
        // It goes its own way inside, and stands among the others as a number does.
        if let number = open, number.isNumber { close(before: index) }
        open = (end, !isAfterForeign)
        isolatedUntil = end
      } else if scalar.properties.numericType != nil {
        // Two numbers with more than a point or a comma between them stand from the right to the left.
        if let number = open, number.isNumber, number.end < index - 1,
          number.end < index - 2 || !isWeak(text[index - 1])
        {
          close(before: index)
        }
        open = (index, !isAfterForeign)
      } else if let foreign = open, foreign.end == index - 1, belongsToNumber(scalar) {
        open = (index, foreign.isNumber)
      } else {
        switch direction(of: scalar) {
        case HB_DIRECTION_LTR:
          // Words after a number stand to its left, as everything does.
          if let number = open, number.isNumber, number.end < index - 1 { close(before: index) }
          open = (index, false)
          isAfterForeign = true
        case HB_DIRECTION_RTL:
          close(before: index)
          isAfterForeign = false
        default: if open == nil, isWeak(scalar) { ends.insert(index) }
        }
      }
    }
    close(before: text.count)
    return ends
  }

  /// The last characters of isolated pieces that are written from the left and end in punctuation.
  private static func ends(ofIsolatedPunctuationIn text: [Unicode.Scalar]) -> [Int] {
    text.indices.filter { text[$0] == firstStrongIsolate }.compactMap { start in
      guard let end = endOfLeftToRight(isolatedAt: start, in: text) else { return nil }
      return direction(of: text[end - 1]) == HB_DIRECTION_INVALID ? end - 1 : nil
    }
  }

  /// The end of a piece that stands on its own (UAX #9, X5c), where its first letter is not one that is written from the right.
  private static func endOfLeftToRight(isolatedAt start: Int, in text: [Unicode.Scalar]) -> Int? {
    guard let end = text[start...].firstIndex(of: popIsolate) else { return nil }
    let letter = text[start..<end].first { $0.properties.isAlphabetic && direction(of: $0) != HB_DIRECTION_INVALID }
    return letter.map { direction(of: $0) == HB_DIRECTION_RTL } == true ? nil : end
  }

  /// Both sides of the punctuation at the end of a word: the last character before it, and its own last one.
  private static func sides(ofPunctuationIn text: [Unicode.Scalar]) -> Set<Int> {
    var sides: Set<Int> = []
    var start: Int?
    for (index, scalar) in text.enumerated() {
      if scalar.properties.isWhitespace || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if let start, scalar.properties.isWhitespace { sides.formUnion([start - 1, index - 1]) }
        start = nil
      } else {
        start = start ?? index
      }
    }
    if let start { sides.formUnion([start - 1, text.count - 1]) }
    return sides
  }

  /// The direction of a letter or a digit; none for all else.
  private static func direction(of scalar: Unicode.Scalar) -> hb_direction_t {
    if scalar.properties.numericType != nil { return HB_DIRECTION_LTR }
    guard scalar.properties.isAlphabetic, scalar.properties.generalCategory != .nonspacingMark else {
      return HB_DIRECTION_INVALID
    }
    return hb_script_get_horizontal_direction(hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value))
  }

  /// What stays with the number or the letter before it (UAX #9, W1 and W5).
  private static func belongsToNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark || isTerminator(scalar)
  }

  /// UAX #9, table 4: ET.
  private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .currencySymbol
      || "%\u{2030}\u{B0}\u{2032}\u{2033}#+\u{2212}-".unicodeScalars.contains(scalar)
  }

  /// Punctuation that is part of a number where it stands in one (UAX #9, table 4: ES, ET, CS).
  private static func isWeak(_ scalar: Unicode.Scalar) -> Bool {
    isTerminator(scalar) || ",.:/\u{A0}\u{60C}".unicodeScalars.contains(scalar)
  }
}
