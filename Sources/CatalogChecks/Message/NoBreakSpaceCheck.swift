import MessageSyntax
import PhraseModel

/// Where a locale's typography lets no line end, a no-break space stands: after Polish one-letter words, before French question marks.
struct NoBreakSpaceCheck: MessageCheck {
  private static let rule = Rule(
    "no-break-space-missing", .warning, "A line could end where the locale's typography lets none end.",
    help:
      "Polish, Czech and Slovak leave no one-letter word at a line's end; French keeps ? ! : ; and its quotation marks with the word.",
    isFixable: true)
  static let rules = [rule]

  /// One-letter conjunctions and prepositions, by language.
  private static let words: [String: Set<Unicode.Scalar>] = [
    "pl": ["a", "i", "o", "u", "w", "z", "A", "I", "O", "U", "W", "Z"],
    "cs": ["a", "i", "k", "o", "s", "u", "v", "z", "A", "I", "K", "O", "S", "U", "V", "Z"],
    "sk": ["a", "i", "k", "o", "s", "u", "v", "z", "A", "I", "K", "O", "S", "U", "V", "Z"],
  ]

  func findings(in message: CheckedMessage) -> [Finding] {
    if let words = Self.words[message.context.language] {
      return message.stretches.flatMap { oneLetterWords(words, in: $0, message) }
    }
    guard message.catalog.locale.identifier == "fr" else { return [] }
    return message.stretches.flatMap { frenchMarks(in: $0, message) }
  }

  private func oneLetterWords(
    _ words: Set<Unicode.Scalar>, in stretch: TextStretch, _ message: CheckedMessage
  ) -> [Finding] {
    let scalars = stretch.scalars
    var findings: [Finding] = []
    for index in scalars.indices.dropLast() where scalars[index + 1] == " " {
      guard words.contains(scalars[index]), index == 0 || !isWordPart(scalars[index - 1]) else { continue }
      // At the start of a stretch of text, the word may be the end of one that a placeholder begins.
      if index == 0, stretch.start > 0, !isBranchStart(stretch.start, in: message) { continue }
      findings.append(finding(replacing: (index + 1)..<(index + 2), of: stretch, "after “\(scalars[index])”", message))
    }
    return findings
  }

  /// A plain blank before ; : ! ? » or after «, or none where a word stands there.
  private func frenchMarks(in stretch: TextStretch, _ message: CheckedMessage) -> [Finding] {
    let scalars = stretch.scalars
    var findings: [Finding] = []
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "?", "!", ";", "»", ":":
        // The colon of a time or an address is none of the sentence's.
        if scalar == ":", index + 1 < scalars.count, scalars[index + 1] != " " { continue }
        guard index > 0 else {
          if stretch.start > 0, !isBranchStart(stretch.start, in: message) {
            findings.append(finding(replacing: 0..<0, of: stretch, "before “\(scalar)”", message))
          }
          continue
        }
        if scalars[index - 1] == " " {
          findings.append(finding(replacing: (index - 1)..<index, of: stretch, "before “\(scalar)”", message))
        } else if isWordPart(scalars[index - 1]) {
          findings.append(finding(replacing: index..<index, of: stretch, "before “\(scalar)”", message))
        }
      case "«":
        if index + 1 < scalars.count, scalars[index + 1] == " " {
          findings.append(finding(replacing: (index + 1)..<(index + 2), of: stretch, "after “«”", message))
        } else if index + 1 == scalars.count || isWordPart(scalars[index + 1]) {
          findings.append(finding(replacing: (index + 1)..<(index + 1), of: stretch, "after “«”", message))
        }
      default: break
      }
    }
    return findings
  }

  private func finding(
    replacing indices: Range<Int>, of stretch: TextStretch, _ place: String, _ message: CheckedMessage
  ) -> Finding {
    let start =
      indices.lowerBound < stretch.scalars.count
      ? stretch.offset(of: indices.lowerBound) : stretch.offset(of: indices.lowerBound - 1) + 1
    let range = start..<(start + indices.count)
    return message.finding(
      Self.rule, at: range.lowerBound, "a line could end \(place)", hint: "Put a no-break space (U+00A0) here",
      fix: message.fix("Write a no-break space", (range, "\u{A0}")))
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "’" || scalar == "'" || scalar.isLetter || scalar.properties.numericType != nil
  }

  private func isBranchStart(_ offset: Int, in message: CheckedMessage) -> Bool {
    let scalars = message.source
    guard let index = scalars.index(scalars.startIndex, offsetBy: offset - 1, limitedBy: scalars.endIndex) else {
      return false
    }
    return scalars[index] == "{"
  }
}
