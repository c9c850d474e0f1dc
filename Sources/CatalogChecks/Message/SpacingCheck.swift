import MessageSyntax
import PhraseModel

/// One blank between words, and no word twice.
struct SpacingCheck: MessageCheck {
  private static let doubledSpace = Rule(
    "space-doubled", .warning, "Two blanks stand side by side.", help: "On a card they are a hole in the line.",
    isFixable: true)
  private static let doubledWord = Rule(
    "word-doubled", .warning, "A word stands twice in a row.",
    help: "Languages that double words on purpose are left alone.")
  static let rules = [doubledSpace, doubledWord]

  /// Where doubling a word is grammar, as in Turkish *yavaş yavaş* or Hindi *धीरे धीरे*.
  private static let doublingLanguages: Set<String> = [
    "tr", "az", "uz", "kk", "ky", "tk", "hi", "bn", "ne", "mr", "gu", "pa", "ta", "te", "ur", "si", "vi", "id", "ms",
    "fil", "sw", "he", "ar", "am", "ti", "fa", "ka", "hy", "th", "km", "lo", "my", "ja", "ko", "zh", "mn", "tg",
  ]

  /// Words that grammar may put side by side: *si vous vous êtes inscrit*, *die, die die Karte haben*.
  private static let doubledWords: [String: Set<String>] = [
    "fr": ["vous", "nous"], "de": ["die", "der", "das", "sie"], "en": ["had", "that"], "nl": ["die", "dat", "zij"],
    "es": ["no"], "it": ["piano", "via"],
  ]

  func findings(in message: CheckedMessage) -> [Finding] {
    message.stretches.flatMap { doubledSpaces($0, in: message) + doubledWords($0, in: message) }
  }

  private func doubledSpaces(_ stretch: TextStretch, in message: CheckedMessage) -> [Finding] {
    let scalars = stretch.scalars
    var findings: [Finding] = []
    // A text of nothing but blanks is another rule's.
    guard scalars.contains(where: { !isBlank($0) }) else { return [] }
    var index = 1
    while index < scalars.count {
      // The second blank of a run, unless the run indents a line.
      if isBlank(scalars[index]), isBlank(scalars[index - 1]),
        index < 2 || !isBlank(scalars[index - 2]) && scalars[index - 2] != "\n"
      {
        let run = index - 1 + scalars[(index - 1)...].prefix { isBlank($0) }.count
        // A blank that no line may break at was put there on purpose.
        let kept = scalars[(index - 1)..<run].contains("\u{A0}") ? "\u{A0}" : " "
        findings.append(
          message.finding(
            Self.doubledSpace, at: stretch.offset(of: index), "two blanks stand side by side", hint: "Remove one",
            fix: message.fix("Leave one blank", (stretch.offsets((index - 1)..<run), kept))))
      }
      index += 1
    }
    return findings
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  private func doubledWords(_ stretch: TextStretch, in message: CheckedMessage) -> [Finding] {
    let language = message.context.language
    guard !Self.doublingLanguages.contains(language) else { return [] }
    let allowed = Self.doubledWords[language] ?? []
    let scalars = stretch.scalars
    var findings: [Finding] = []
    var previous = 0..<0
    var start = 0
    for end in 0...scalars.count where end == scalars.count || scalars[end] == " " {
      let word = start..<end
      start = end + 1
      defer { previous = word }
      guard word.count > 1, word.count == previous.count, scalars[word] == scalars[previous],
        scalars[word].allSatisfy(\.isLetter)
      else { continue }
      let text = String(scalars[word])
      guard !allowed.contains(text) else { continue }
      findings.append(
        message.finding(
          Self.doubledWord, at: stretch.offsets(word), "\(text) stands here twice", hint: "Remove one"))
    }
    return findings
  }
}
