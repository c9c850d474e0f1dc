import PhraseModel

/// Rules in words.
enum RuleText {
  /// A line for each rule: its name, what it is, what it says.
  static func list(_ rules: [Rule]) -> String {
    let width = rules.map(\.name.count).max() ?? 0
    return rules.map { rule in
      let name = rule.name + String(repeating: " ", count: width - rule.name.count)
      let severity = rule.severity == .error ? "error  " : "warning"
      let option = rule.isFixable ? "--fix   " : rule.isOptIn ? "--drafts" : "        "
      return "\(name)  \(severity)  \(option)  \(rule.summary)"
    }.joined(separator: "\n")
  }

  /// All that is to say about a rule.
  static func explanation(of rule: Rule) -> String {
    var text = "\(rule.name): \(rule.severity.rawValue)\n\n\(rule.summary)\n\(rule.help)"
    if rule.isFixable { text += "\n\nWhere no judgement is needed, `phrasebook check --fix` mends it." }
    if rule.severity == .warning {
      text += "\n\nA text that deviates on purpose says so: `allow: [\(rule.name)]` beside its `say:`."
    }
    return text
  }
}

/// A rule in `check --list-rules --format json`.
struct RuleJSON: Encodable {
  let rule: String
  let severity: String
  let fixable: Bool
  /// Whether it is held to only with an option that asks for it.
  let optIn: Bool
  let summary: String
  let help: String

  init(_ rule: Rule) {
    self.rule = rule.name
    severity = rule.severity.rawValue
    fixable = rule.isFixable
    optIn = rule.isOptIn
    summary = rule.summary
    help = rule.help
  }
}
