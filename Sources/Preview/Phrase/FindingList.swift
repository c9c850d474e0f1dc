import PhraseModel

extension HTML {
  /// Writes findings as a numbered list: how bad, what is wrong, what to do, where.
  mutating func findings(_ findings: [PlacedFinding]) {
    guard !findings.isEmpty else { return }
    element("ol", ["class": "findings"]) { html in
      for placed in findings { html.finding(placed) }
    }
  }

  private mutating func finding(_ placed: PlacedFinding) {
    let finding = placed.finding
    element("li", ["class": finding.severity.rawValue]) { html in
      html.element("p") { html in
        html.element("strong", text: finding.severity == .error ? "Error: " : "Warning: ")
        html.element("bdi", text: finding.message)
        html.text(" ")
        html.element("code", ["class": "rule"], text: finding.rule)
      }
      if let hint = finding.hint {
        html.element("p", ["class": "hint"]) { html in
          html.element("bdi", text: hint)
        }
      }
      html.element("p", ["class": "place"]) { html in
        let location = finding.location
        html.element("code", text: "\(location.file):\(location.line):\(location.column)")
        if let line = placed.line, !line.allSatisfy(\.isWhitespace) {
          html.text(" ")
          html.element("code", ["class": "line", "dir": "auto"], text: line.trimmingBlanks)
        }
      }
    }
  }
}

extension String {
  /// Without the indentation, and no longer than is read.
  fileprivate var trimmingBlanks: String {
    let text = drop { $0 == " " }
    return text.count > 160 ? text.prefix(160) + "…" : String(text)
  }
}
