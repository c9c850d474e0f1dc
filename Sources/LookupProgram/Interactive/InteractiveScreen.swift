import PhraseLookup
import TerminalText

/// The screen of an interactive look-up: what was typed, the lines found, and which keys there are.
struct InteractiveScreen {
  let columns: Int
  let rows: Int
  let usesColour: Bool

  /// All that is written to draw the screen anew.
  func text(_ state: InteractiveState, results: [LookupResult], notice: String?) -> String {
    var lines = [styled("› ", "1") + TextWidth.truncated(state.query, toColumns: columns - 3), ""]
    let writer = LineWriter(results: results, columns: columns)
    for (number, result) in results.enumerated() {
      let entry = self.entry(result, isChosen: number == (state.selection ?? 0), writer)
      guard lines.count + entry.count <= rows - 2 else { break }
      lines += entry
    }
    if results.isEmpty, !state.query.isEmpty { lines.append(styled("  nothing found", "2")) }
    while lines.count < rows - 1 { lines.append("") }
    lines.append(styled(TextWidth.truncated(notice ?? keys(state), toColumns: columns - 1), "2"))
    // Each line ends where it ends, whatever stood there before; the cursor goes back behind what was typed.
    let column = min(columns, 3 + TextWidth.columns(of: state.query))
    return "\u{1B}[?25l\u{1B}[H" + lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n")
      + "\u{1B}[1;\(column)H\u{1B}[?25h"
  }

  /// The sentence, and under it what is not spoken.
  private func entry(_ result: LookupResult, isChosen: Bool, _ writer: LineWriter) -> [String] {
    let marker = isChosen ? styled("▌ ", "36") : "  "
    let sentence = wrapped(result.text, width: columns - 3)
    let saying = result.sounds.map { "[\($0)]  " } ?? result.romanised.map { "(\($0))  " } ?? ""
    let when = result.when.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    let details =
      "\(saying)\(result.id)  \(result.locale)\(when.isEmpty ? "" : "  " + when)  \(result.state)"
      + (result.isGuess ? "  a guess" : "")
    return sentence.map { line in
      let emphasised =
        usesColour ? LineWriter.emphasised(line, result.foundWords, by: ("\u{1B}[4m", "\u{1B}[24m")) : line
      return marker + (isChosen ? styled(LineWriter.isolated(emphasised), "1") : LineWriter.isolated(emphasised))
    } + [
      marker + styled(TextWidth.truncated(details, toColumns: columns - 3), "2")
    ]
  }

  /// A text in lines that fit, broken between words, or within one that is longer than a line.
  private func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if TextWidth.columns(of: longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if TextWidth.columns(of: line + String(character)) > max(width, 2) {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The keys, the ones that are needed most first, as many as fit.
  private func keys(_ state: InteractiveState) -> String {
    let letters = state.selection == nil ? ("Alt-p", "Alt-c") : ("p", "c")
    let all = [
      "Tab reader: \(state.readerLocale ?? "own")", "+/- number: \(state.count.map { String($0) } ?? "any")",
      "\(letters.0) person: \(state.personForm ?? "any")", "Enter print", "Esc leave", "↑↓ choose", "\(letters.1) copy",
    ]
    var shown = all[0]
    for key in all.dropFirst() {
      let longer = shown + "  " + key
      if TextWidth.columns(of: longer) < columns { shown = longer }
    }
    return shown
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
