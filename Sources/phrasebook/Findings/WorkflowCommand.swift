import PhraseModel

/// A finding as a workflow command, which GitHub shows beside the line in a pull request
/// (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions).
struct WorkflowCommand {
  let text: String

  init(_ finding: Finding) {
    var properties = [
      ("file", finding.location.file), ("line", String(finding.location.line)),
      ("col", String(finding.location.column)),
    ]
    if let end = finding.end {
      properties.append(("endLine", String(end.line)))
      // An end on another line has no column there.
      if end.line == finding.location.line { properties.append(("endColumn", String(end.column))) }
    }
    properties.append(("title", finding.rule))
    let message = (finding.phrase.map { "\($0): " } ?? "") + finding.message + (finding.hint.map { "\n\($0)" } ?? "")
    let list = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }.joined(separator: ",")
    text = "::\(finding.severity.rawValue) \(list)::\(Self.escaped(message, isProperty: false))"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
