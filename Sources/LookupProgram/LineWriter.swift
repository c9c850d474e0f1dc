import PhraseLookup
import PhraseModel
import TerminalText

/// Writes an answer as a line that can be read aloud; on a terminal, what is not spoken is dimmed and what was looked for
/// stands out.
struct LineWriter {
  /// Nil where the output is no terminal.
  private let columns: Int?
  private let usesColour: Bool
  private let namesLocales: Bool
  private let showsConditions: Bool

  /// - Parameter showsConditions: whether a line says for whom and how many it is.
  init(results: [LookupResult], columns: Int?, showsConditions: Bool = false) {
    self.columns = columns
    self.showsConditions = showsConditions
    // Colour only on a terminal, and never with NO_COLOR (https://no-color.org).
    usesColour = columns != nil && environmentVariable("NO_COLOR") == nil && environmentVariable("TERM") != "dumb"
    namesLocales = Set(results.map(\.locale)).count > 1
  }

  /// The sentence, then how to say it, the id, the locale where there are several, and the state. Piped, tabs
  /// stand between them.
  func line(for result: LookupResult) -> String {
    let details = [
      Self.saying(result.sounds, result.romanised), result.id, namesLocales ? result.locale : nil, result.state,
      result.isGuess ? "a guess" : nil,
      showsConditions && !result.when.isEmpty ? Self.conditions(result.when) : nil,
    ].compactMap(\.self)
    guard columns != nil else { return ([result.text] + details).joined(separator: "\t") }
    return lines(result.text, found: result.foundWords, details)
  }

  /// How to say a text: spelt for staff in brackets, else in Latin letters in parentheses.
  static func saying(_ sounds: String?, _ romanised: String?) -> String? {
    sounds.map { "[\($0)]" } ?? romanised.map { "(\($0))" }
  }

  /// For whom and how many a text is.
  static func conditions(_ when: [LookupResult.Condition]) -> String {
    when.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }

  /// A form below its phrase.
  func line(for form: Lookup.FormLine) -> String {
    let details = [Self.saying(form.sounds, form.romanised), Self.conditions(form.when)].compactMap(\.self)
    guard columns != nil else { return "  " + ([form.text] + details).joined(separator: "\t") }
    return lines(form.text, details, indent: "  ")
  }

  func explanation(of result: LookupResult) -> String {
    let text = "    found as \(result.matched.rawValue)" + (result.explanation.isEmpty ? "" : ": \(result.explanation)")
    guard let columns else { return text }
    return TextWidth.lines(of: String(text.dropFirst(4)), columns: columns - 4).map { "    " + dimmed($0) }
      .joined(separator: "\n")
  }

  /// On a narrow terminal, lines end between words, and what is not spoken stands below.
  private func lines(_ text: String, found: [String] = [], _ details: [String], indent: String = "") -> String {
    let columns = columns ?? .max
    let rest = details.filter { !$0.isEmpty }.joined(separator: "  ")
    let width = indent.count + TextWidth.columns(of: text)
    let isBeside = width + 2 + TextWidth.columns(of: rest) <= columns
    let spoken = TextWidth.lines(of: text, columns: columns - indent.count).map { line in
      indent + Self.isolated(usesColour ? Self.emphasised(line, found, by: ("\u{1B}[1m", "\u{1B}[22m")) : line)
    }.joined(separator: "\n")
    guard !rest.isEmpty else { return spoken }
    if isBeside { return spoken + "  " + dimmed(rest) }
    let below = TextWidth.lines(of: rest, columns: columns - 4).map { "    " + dimmed($0) }
    return ([spoken] + below).joined(separator: "\n")
  }

  /// A text in its own direction, whatever stands beside it.
  static func isolated(_ text: String) -> String { text.isFromTheRight ? text.isolated : text }

  /// A text with some of its words between two control sequences.
  ///
  /// - Parameter words: in lower case; a word that begins with one counts, too.
  static func emphasised(_ text: String, _ words: [String], by marks: (on: String, off: String)) -> String {
    guard !words.isEmpty else { return text }
    let found = Set(words)
    let characters = Set(words.joined())
    var emphasised = ""
    var word = ""
    func end() {
      let lower = word.lowercased()
      let isFound = found.contains(lower) || found.contains { lower.count > $0.count && lower.hasPrefix($0) }
      emphasised += isFound ? marks.on + word + marks.off : word
      word = ""
    }
    for character in text {
      if TextWidth.columns(of: String(character)) > 1 {
        // No spaces stand between the words of such scripts: each character is one.
        end()
        emphasised += characters.contains(character) ? marks.on + String(character) + marks.off : String(character)
      } else if character.isLetter || character.isNumber {
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
