import PhraseModel
import TerminalText

/// Writes findings the way compilers do: place, what is wrong, the line with a caret, what to do.
struct FindingWriter {
  /// By path.
  let lines: [String: [String]]
  let usesColour: Bool

  func text(for finding: Finding) -> String {
    let location = finding.location
    let place = "\(location.file):\(location.line):\(location.column)"
    let severity = styled(finding.severity.rawValue, finding.severity == .error ? "1;31" : "1;33")
    let phrase = finding.phrase.map { "\($0): " } ?? ""
    var text = "\(styled(place, "1")): \(severity): \(phrase)\(finding.message) \(styled("[\(finding.rule)]", "2"))"
    if let excerpt = excerpt(location) { text += "\n" + excerpt }
    if let hint = finding.hint { text += "\n  \(styled("hint", "1;36")): \(hint)" }
    return text
  }

  /// The line with a caret under the column. A long line is cut around it.
  private func excerpt(_ location: SourceLocation) -> String? {
    guard let lines = lines[location.file], lines.indices.contains(location.line - 1) else { return nil }
    let scalars = Array(lines[location.line - 1].unicodeScalars)
    let column = min(location.column - 1, scalars.count)
    let start = max(0, column - 60)
    let end = min(scalars.count, start + 110)
    let shown = String(String.UnicodeScalarView(scalars[start..<end].map(Self.printable)))
    let before = String(String.UnicodeScalarView(scalars[start..<column].map(Self.printable)))
    let prefix = start > 0 ? "…" : ""
    let gutter = "  \(location.line) | "
    let blank = String(repeating: " ", count: gutter.count - 2)
    let indentation = String(repeating: " ", count: prefix.count + TextWidth.columns(of: before))
    return "\(gutter)\(prefix)\(shown)\(end < scalars.count ? "…" : "")\n\(blank)| \(indentation)\(styled("^", "1;32"))"
  }

  /// Control characters, and those that turn the direction of text, would upset the terminal.
  private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control where scalar == "\t": " "
    case .control, .format, .privateUse, .unassigned: "\u{FFFD}"
    default: scalar
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
