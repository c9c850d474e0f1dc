import PhraseModel
import TerminalText

/// Writes findings the way compilers do: place, what is wrong, the line with carets under it, what to do.
struct FindingWriter {
  /// By path.
  let lines: [String: [String]]
  let usesColour: Bool

  func text(for finding: Finding) -> String {
    let location = finding.location
    let place = "\(location.file):\(location.line):\(location.column)"
    let severity = styled(finding.severity.rawValue, finding.severity == .error ? "1;31" : "1;33")
    let phrase = finding.phrase.map { "\($0): " } ?? ""
    let blank = String(repeating: " ", count: String(location.line).count)
    var text = "\(styled(place, "1")): \(severity): \(phrase)\(finding.message) \(styled("[\(finding.rule)]", "2"))"
    if let excerpt = SourceExcerpt(finding, lines: lines[location.file] ?? []) {
      let bar = styled("|", "1;34")
      let carets = styled(excerpt.carets, finding.severity == .error ? "1;31" : "1;33")
      text += "\n\(blank) \(bar)\n\(styled("\(location.line)", "1;34")) \(bar) \(excerpt.line)"
      text += "\n\(blank) \(bar) \(excerpt.indentation)\(carets)"
    }
    if let hint = finding.hint { text += "\n\(blank) \(styled("= help:", "1;36")) \(hint)" }
    if let fix = finding.fix { text += "\n\(blank) \(styled("= fix:", "1;32")) \(fix.description) (--fix does it)" }
    return text
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// The line that a finding is about, as a terminal can show it, and where the carets stand below it.
struct SourceExcerpt {
  /// In columns: what is shown of a long line.
  private static let width = 110
  /// In columns: how far the carets may stand from the start of what is shown.
  private static let lead = 60
  /// In columns.
  private static let tabWidth = 4

  let line: String
  let indentation: String
  let carets: String

  /// Nil where the line is not there, as of a file that could not be opened.
  init?(_ finding: Finding, lines: [String]) {
    guard lines.indices.contains(finding.location.line - 1) else { return nil }
    let cells = lines[finding.location.line - 1].unicodeScalars.map(Self.cell)
    let first = min(finding.location.column - 1, cells.count)
    let last = finding.end.map { $0.line > finding.location.line ? cells.count : $0.column - 1 } ?? first + 1
    let marked = first..<max(first, min(last, cells.count))

    var window = cells.indices
    if cells.reduce(0, { $0 + $1.width }) > Self.width {
      let start = Self.start(of: cells, showing: first, within: Self.lead)
      window = start..<Self.end(of: cells, from: start, within: Self.width)
    }
    let shown = window.map { cells[$0].text }.joined()
    let isCut = (start: window.lowerBound > 0, end: window.upperBound < cells.count)
    line = (isCut.start ? "…" : "") + shown + (isCut.end ? "…" : "")
    let before = cells[window.lowerBound..<min(first, window.upperBound)].reduce(0) { $0 + $1.width }
    indentation = String(repeating: " ", count: before + (isCut.start ? 1 : 0))
    let under = marked.clamped(to: window).map { cells[$0].width }.reduce(0, +)
    carets = String(repeating: "^", count: max(1, under))
  }

  /// A scalar as it is shown, and how many columns that takes. Tabs have one width, and what nobody sees, or what would turn the
  /// line round, is shown by its number.
  private static func cell(_ scalar: Unicode.Scalar) -> (text: String, width: Int) {
    if scalar == "\t" { return (String(repeating: " ", count: tabWidth), tabWidth) }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate:
      let code = String(scalar.value, radix: 16, uppercase: true)
      let text = "<U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)>"
      return (text, text.count)
    default: return (String(scalar), TextWidth.columns(of: String(scalar)))
    }
  }

  /// Where a window begins that shows a cell at most so many columns from its start; never at a mark, which stands on what is before.
  private static func start(of cells: [(text: String, width: Int)], showing first: Int, within lead: Int) -> Int {
    var start = first
    var used = 0
    while start > 0, used + cells[start - 1].width <= lead {
      start -= 1
      used += cells[start].width
    }
    while start < first, cells[start].width == 0 { start += 1 }
    return start
  }

  private static func end(of cells: [(text: String, width: Int)], from start: Int, within width: Int) -> Int {
    var end = start
    var used = 0
    while end < cells.count, used + cells[end].width <= width {
      used += cells[end].width
      end += 1
    }
    return end
  }
}
