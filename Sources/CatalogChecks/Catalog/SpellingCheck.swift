import PhraseModel

/// Every word is one that the locale's dictionary knows, or its word list.
///
/// Told once for a word and file. Where no dictionary is installed, nothing is looked for.
struct SpellingCheck: CatalogCheck {
  private static let rule = Rule(
    "spelling", .warning, "The locale's dictionary does not know a word.",
    help:
      "Correct it, or add it to words/TAG.txt beside the catalogs, one word a line, # and why behind it; a * at its end stands for any ending."
  )
  static let rules = [rule]

  /// Where words are not written apart, or dictionaries know syllables only.
  private static let languagesWithoutBlanks: Set<String> = ["zh", "ja", "th", "km", "lo", "my"]

  private struct Use {
    let message: CheckedMessage
    let stretch: TextStretch
    let range: Range<Int>
  }

  func findings(in context: CatalogContext) -> [Finding] {
    guard let unknownWords = context.instruments.unknownWords, !Self.languagesWithoutBlanks.contains(context.language),
      // Where there is no dictionary, no words need be gathered.
      unknownWords([], context.catalog.locale) != nil
    else { return [] }
    var uses: [String: Use] = [:]
    var words: [String] = []
    let headings = context.plainTexts.filter { $0.kind == .plain(.heading) }
    for message in context.messages + headings {
      for stretch in message.stretches {
        for range in stretch.words
        where isWhole(range, of: stretch, in: message) && isPlain(range, of: stretch, in: context) {
          let word = String(stretch.scalars[range])
          if uses.updateValue(uses[word] ?? Use(message: message, stretch: stretch, range: range), forKey: word) == nil
          {
            words.append(word)
          }
        }
      }
    }
    let listed = Glossary([
      GlossaryEntry(word: "", never: context.catalog.knownWords, location: context.catalog.location)
    ])
    let asked = words.filter { listed.replacement(for: $0) == nil }
    return (unknownWords(asked, context.catalog.locale) ?? []).compactMap { word, suggestion in
      guard let use = uses[word] else { return nil }
      return use.message.finding(
        Self.rule, at: use.stretch.offsets(use.range), "the dictionary does not know “\(word)”",
        hint: (suggestion.map { "Did you mean “\($0)”? " } ?? "")
          + "A word that is right goes into words/\(context.catalog.locale).txt")
    }
  }

  /// Whether nothing that a placeholder puts there is part of the word, as in `{count}-ą`.
  private func isWhole(_ range: Range<Int>, of stretch: TextStretch, in message: CheckedMessage) -> Bool {
    let scalars = message.source
    func isBrace(_ offset: Int, _ brace: Unicode.Scalar) -> Bool {
      guard offset >= 0, let index = scalars.index(scalars.startIndex, offsetBy: offset, limitedBy: scalars.endIndex),
        index < scalars.endIndex
      else { return false }
      return scalars[index] == brace
    }
    let atStart = range.lowerBound == 0 || !stretch.scalars[..<range.lowerBound].contains(where: { $0 == " " })
    let atEnd = range.upperBound == stretch.scalars.count
    if atStart, isBrace(stretch.start - 1, "}") { return false }
    // An ending of a number, as in Turkish 112’yi.
    let before = stretch.scalars[..<range.lowerBound].suffix(2)
    if before.count == 2, before.first?.isDigit == true, before.last == "’" || before.last == "-" { return false }
    return !(atEnd && isBrace(stretch.offset(of: stretch.scalars.count - 1) + 1, "{"))
  }

  /// Whether a word is of the locale's own letters and no abbreviation: dictionaries know no SMS and no USB.
  private func isPlain(_ range: Range<Int>, of stretch: TextStretch, in context: CatalogContext) -> Bool {
    let scalars = stretch.scalars[range]
    let capitals = scalars.count { $0.properties.isUppercase }
    guard capitals < 2, scalars.count > 1, !scalars.contains(where: { $0.isDigit })
    else { return false }
    guard let own = context.alphabet else { return !scalars.contains { $0.isASCII && $0.isLetter } }
    return scalars.allSatisfy { scalar in Alphabet(scalar).map { $0 == own } ?? true }
  }
}
