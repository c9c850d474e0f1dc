import PhraseModel
import PhrasebookPipeline
import TerminalText

/// How far locales are, as a table with bars.
struct LocaleStatusText {
  private static let barWidth = 24

  private let statuses: [LocaleStatus]
  private let usesColour: Bool

  init(_ statuses: [LocaleStatus], usesColour: Bool) {
    self.statuses = statuses
    self.usesColour = usesColour
  }

  var text: String {
    let header = ["LOCALE", "", "", "PHRASES", "MISSING", "STALE"] + Self.stateNames + ["ERRORS"]
    let rows = statuses.map(cells)
    let widths = header.indices.map { column in
      ([header] + rows).map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    let lines = ([header] + rows).enumerated().map { index, row in
      row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - TextWidth.columns(of: row[column]))
        // Names stand at the left, numbers at the right.
        let cell = column < 3 ? row[column] + blanks : blanks + row[column]
        return index > 0 && column == 2 ? coloured(cell, statuses[index - 1]) : cell
      }.joined(separator: "  ")
    }
    return lines.joined(separator: "\n") + "\n\n" + Self.key
  }

  private static let stateNames = ReviewState.allCases.map { $0.rawValue.uppercased() }

  private static let key = "█ approved  ▓ checked  ░ draft  · missing"

  private func cells(of status: LocaleStatus) -> [String] {
    let present = status.phraseCount - status.missing.count
    let states = ReviewState.allCases.map { String(status.states[$0] ?? 0) }
    return [status.locale.identifier, status.name, bar(status), "\(present)/\(status.phraseCount)"]
      + [String(status.missing.count), String(status.stale.count)] + states + [String(status.errorCount)]
  }

  /// The bar's cells by state; a state that is there at all has one at least.
  private func bar(_ status: LocaleStatus) -> String {
    let counts = [
      ("█", (status.states[.approved] ?? 0) + (status.states[.deskTested] ?? 0)),
      ("▓", status.states[.checked] ?? 0), ("░", status.states[.draft] ?? 0), ("·", status.missing.count),
    ].filter { $0.1 > 0 }
    var bar = ""
    var done = 0
    for (index, (cell, count)) in counts.enumerated() {
      done += count
      let later = counts.count - index - 1
      let end = min(Self.barWidth - later, max(bar.count + 1, Self.barWidth * done / max(status.phraseCount, 1)))
      bar += String(repeating: cell, count: max(0, end - bar.count))
    }
    return bar
  }

  private func coloured(_ bar: String, _ status: LocaleStatus) -> String {
    guard usesColour else { return bar }
    let isApproved = (status.states[.approved] ?? 0) + (status.states[.deskTested] ?? 0) == status.phraseCount
    return "\u{1B}[\(isApproved ? "32" : status.missing.isEmpty ? "33" : "31")m\(bar)\u{1B}[0m"
  }
}
