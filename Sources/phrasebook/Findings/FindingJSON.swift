import PhraseModel

/// A finding in `check --format json`.
struct FindingJSON: Encodable {
  let finding: Finding

  private enum Keys: CodingKey {
    case rule, severity, file, line, column, endLine, endColumn, phrase, message, hint, fix
  }

  private struct FixJSON: Encodable {
    let description: String
    let edits: [EditJSON]
  }

  private struct EditJSON: Encodable {
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let replacement: String
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(finding.rule, forKey: .rule)
    try container.encode(finding.severity.rawValue, forKey: .severity)
    try container.encode(finding.location.file, forKey: .file)
    try container.encode(finding.location.line, forKey: .line)
    try container.encode(finding.location.column, forKey: .column)
    // These keys are always there, with null where there is nothing to say.
    try container.encode(finding.end?.line, forKey: .endLine)
    try container.encode(finding.end?.column, forKey: .endColumn)
    try container.encode(finding.phrase?.identifier, forKey: .phrase)
    try container.encode(finding.message, forKey: .message)
    try container.encode(finding.hint, forKey: .hint)
    let fix = finding.fix.map { fix in
      FixJSON(
        description: fix.description,
        edits: fix.edits.map { edit in
          EditJSON(
            line: edit.start.line, column: edit.start.column, endLine: edit.end.line, endColumn: edit.end.column,
            replacement: edit.replacement)
        })
    }
    try container.encode(fix, forKey: .fix)
  }
}
