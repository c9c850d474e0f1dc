import PhraseLookup
import TerminalText

/// The screen of an interactive look-up: what was typed, the lines found, and which keys there are.
struct InteractiveScreen {
  let columns: Int
  let rows: Int
  let usesColour: Bool

  /// All that is written to draw the screen anew.
  ///
  /// - Parameter answers: each phrase in the reader's language, and then in staff's own, where that is another.
  func text(_ state: InteractiveState, answers: [[LookupResult]], notice: String?) -> String {
    var lines = [styled("› ", "1") + TextWidth.truncated(state.query, toColumns: columns - 3), ""]
    let footer = notice.map { [TextWidth.truncated($0, toColumns: columns - 1)] } ?? keys(state)
    let chosen = state.chosen(of: answers.count)
    let entries = answers.enumerated().map { entry($0.element, isChosen: $0.offset == chosen) }
    let room = max(1, rows - lines.count - footer.count)
    lines += visible(entries, chosen: chosen ?? 0, room: room)
    if answers.isEmpty, !state.query.isEmpty { lines.append(styled("  nothing found", "2")) }
    lines = Array(lines.prefix(max(1, rows - footer.count)))
    while lines.count < rows - footer.count { lines.append("") }
    lines += footer.prefix(max(0, rows - 1)).map { styled($0, "2") }
    // Each line ends where it ends, whatever stood there before; the cursor goes back behind what was typed.
    let column = min(columns, 3 + TextWidth.columns(of: state.query))
    return "\u{1B}[?25l\u{1B}[H" + lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n")
      + "\u{1B}[1;\(column)H\u{1B}[?25h"
  }

  /// The lines of as many entries as there is room for, the chosen one among them; as much of it as fits where it alone is too long.
  private func visible(_ entries: [[String]], chosen: Int, room: Int) -> [String] {
    guard entries.indices.contains(chosen) else { return [] }
    var first = 0
    while first < chosen, entries[first...chosen].reduce(0, { $0 + $1.count }) > room { first += 1 }
    var lines: [String] = []
    for entry in entries[first...] {
      guard lines.isEmpty || lines.count + entry.count <= room else { break }
      lines += entry
    }
    return Array(lines.prefix(room))
  }

  /// The sentence; under it what it means, where it is not in staff's own language, and what is not spoken.
  private func entry(_ answer: [LookupResult], isChosen: Bool) -> [String] {
    guard let result = answer.first else { return [] }
    let marker = isChosen ? styled("▌ ", "36") : "  "
    let details = [
      LineWriter.saying(result.sounds, result.romanised), result.id, result.locale,
      result.when.isEmpty ? nil : LineWriter.conditions(result.when),
      result.state, result.isGuess ? "a guess" : nil,
    ].compactMap(\.self).joined(separator: "  ")
    let sentence = TextWidth.lines(of: result.text, columns: columns - 3).map { line in
      let emphasised =
        usesColour ? LineWriter.emphasised(line, result.foundWords, by: ("\u{1B}[4m", "\u{1B}[24m")) : line
      return marker + (isChosen ? styled(LineWriter.isolated(emphasised), "1") : LineWriter.isolated(emphasised))
    }
    let meaning = answer.dropFirst().map { TextWidth.truncated($0.text, toColumns: columns - 3) }
    return sentence
      + (meaning + [TextWidth.truncated(details, toColumns: columns - 3)]).map { line in
        marker + styled(LineWriter.isolated(line), "2")
      }
  }

  /// The keys, the ones that are needed most first, as many as fit into two lines, or into one where there are few.
  private func keys(_ state: InteractiveState) -> [String] {
    let letters = state.selection == nil ? ("Alt-p", "Alt-c") : ("p", "c")
    let all = [
      "Tab reader: \(state.readerLocale ?? "own")", "↑↓ choose", "Enter print", "Esc leave",
      "+/- number: \(state.count.map { String($0) } ?? "any")",
      "\(letters.0) person: \(state.personForm ?? "any")", "\(letters.1) copy",
    ]
    var lines: [String] = []
    for key in all {
      if let line = lines.last, TextWidth.columns(of: line + "  " + key) < columns {
        lines[lines.count - 1] = line + "  " + key
      } else if lines.count < (rows < 10 ? 1 : 2) {
        lines.append(TextWidth.truncated(key, toColumns: columns - 1))
      }
    }
    return lines
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
