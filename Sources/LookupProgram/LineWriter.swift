import PhraseLookup
import TerminalText

/// Writes an answer as a line that can be read aloud; on a terminal, what is not spoken is dimmed and what was looked for
/// stands out.
struct LineWriter {
  /// Nil where the output is no terminal.
  private let columns: Int?
  private let usesColour: Bool
  private let namesLocales: Bool

  init(results: [LookupResult], columns: Int?) {
    self.columns = columns
    // Colour only on a terminal, and never with NO_COLOR (https://no-color.org).
    usesColour = columns != nil && environmentVariable("NO_COLOR") == nil && environmentVariable("TERM") != "dumb"
    namesLocales = Set(results.map(\.locale)).count > 1
  }

  /// The sentence, then how to say it, the id, the locale where there are several, and the state. Piped, tabs
  /// stand between them.
  func line(for result: LookupResult) -> String {
    let saying = result.sounds.map { "[\($0)]" } ?? result.romanised.map { "(\($0))" }
    let details = [
      saying, result.id, namesLocales ? result.locale : nil, result.state, result.isGuess ? "a guess" : nil,
    ].compactMap(\.self)
    guard columns != nil else { return ([result.text] + details).joined(separator: "\t") }
    return line(Self.isolated(emphasised(result)), width: TextWidth.columns(of: result.text), details)
  }

  /// A form below its phrase.
  func line(for form: Lookup.FormLine) -> String {
    let conditions = form.when.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    guard columns != nil else { return "  " + [form.text, conditions].joined(separator: "\t") }
    return line("  " + Self.isolated(form.text), width: TextWidth.columns(of: form.text) + 2, [conditions])
  }

  func explanation(of result: LookupResult) -> String {
    let text = "    found as \(result.matched.rawValue)" + (result.explanation.isEmpty ? "" : ": \(result.explanation)")
    return dimmed(text)
  }

  /// On a narrow terminal, what is not spoken stands on a line of its own.
  private func line(_ text: String, width: Int, _ details: [String]) -> String {
    let rest = details.filter { !$0.isEmpty }.joined(separator: "  ")
    guard !rest.isEmpty else { return text }
    let fits = width + 2 + TextWidth.columns(of: rest) <= (columns ?? .max)
    return text + (fits ? "  " : "\n    ") + dimmed(rest)
  }

  /// A text in its own direction, whatever stands beside it: FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE
  /// (Unicode Standard Annex 9, section 2.4.3), needed only where there are letters written from right to left.
  static func isolated(_ text: String) -> String {
    let isRightToLeft = text.unicodeScalars.contains { (0x590...0x8FF).contains($0.value) }
    return isRightToLeft ? "\u{2068}\(text)\u{2069}" : text
  }

  /// The text with the words that were looked for in bold.
  func emphasised(_ result: LookupResult) -> String {
    usesColour ? Self.emphasised(result.text, result.foundWords, by: ("\u{1B}[1m", "\u{1B}[22m")) : result.text
  }

  /// A text with some of its words between two control sequences.
  ///
  /// - Parameter words: in lower case; a word that begins with one counts, too.
  static func emphasised(_ text: String, _ words: [String], by marks: (on: String, off: String)) -> String {
    guard !words.isEmpty else { return text }
    let found = Set(words)
    var emphasised = ""
    var word = ""
    func end() {
      let lower = word.lowercased()
      let isFound = found.contains(lower) || found.contains { lower.count > $0.count && lower.hasPrefix($0) }
      emphasised += isFound ? marks.on + word + marks.off : word
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        end()
        emphasised.append(character)
      }
    }
    end()
    return emphasised
  }

  private func dimmed(_ text: String) -> String { usesColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
