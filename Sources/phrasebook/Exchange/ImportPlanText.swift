import Exchange
import PhraseModel

/// What an import would do, in words.
struct ImportPlanText {
  let usesColour: Bool

  /// A text's id and place, what it says now and what it would say.
  func difference(_ change: ImportPlan.Change, in plan: ImportPlan) -> String {
    let place = "(\(change.location.file):\(change.location.line))"
    let old = change.unit.target.map { lines($0, after: "- ", "31") } ?? []
    let new = lines(change.target, after: "+ ", "32")
    return (["\(styled("\(plan.targetLocale) \(change.unit.id)", "1")) \(place)"] + old + new + [""])
      .joined(separator: "\n")
  }

  /// What is left out, one line each; of the texts that there are not, only the first.
  func skips(of plan: ImportPlan) -> [String] {
    func isUnknown(_ skip: ImportPlan.Skip) -> Bool { if case .unknown = skip.reason { true } else { false } }
    var unknownCount = 0
    let shown = plan.skips.filter { skip in
      if isUnknown(skip) { unknownCount += 1 }
      return !isUnknown(skip) || unknownCount <= Self.unknownLimit
    }
    let hidden = plan.skips.count - shown.count
    return shown.map { self.skip($0, in: plan) }
      + (hidden > 0 ? ["\(plan.file): left out: \(hidden) more texts that there are not in \(plan.sourceLocale)"] : [])
  }

  private static let unknownLimit = 20

  private func skip(_ skip: ImportPlan.Skip, in plan: ImportPlan) -> String {
    "\(skip.location.file):\(skip.location.line): left out: \(Self.printable(skip.id)): \(reason(skip.reason, plan))"
  }

  func summary(of plan: ImportPlan) -> String {
    let newCount = plan.changes.count { $0.unit.target == nil }
    var parts: [String] = []
    if newCount > 0 { parts.append("\(newCount) new") }
    if plan.changes.count > newCount { parts.append("\(plan.changes.count - newCount) changed") }
    if plan.unchangedCount > 0 { parts.append("\(plan.unchangedCount) as before") }
    if plan.olderCount > 0 { parts.append("\(plan.olderCount) untouched while the catalog has moved on") }
    if plan.untranslatedCount > 0 { parts.append("\(plan.untranslatedCount) not translated") }
    if !plan.skips.isEmpty { parts.append("\(plan.skips.count) left out") }
    return "\(plan.file) → \(plan.targetLocale): \(parts.isEmpty ? "no texts" : parts.joined(separator: ", "))"
  }

  private func reason(_ reason: ImportPlan.Reason, _ plan: ImportPlan) -> String {
    switch reason {
    case .unknown(let nearest):
      "there is no such text in \(plan.sourceLocale)" + (nearest.map { "; did you mean \($0)?" } ?? "")
    case .sourceChanged(let now):
      "the text in \(plan.sourceLocale) has changed since the export, and is now: \(Self.printable(now)) (--accept-stale takes it)"
    case .bothChanged:
      "the text in \(plan.targetLocale) was changed here since the export (--accept-stale takes the file’s)"
    case .fuzzy: "it is marked as needing work (--accept-fuzzy takes it)"
    case .signed(let state):
      "people have signed the text here, or a phrase it belongs to (\(state.rawValue)); --replace-approved replaces it"
    case .emptied: "it is empty in the file; nothing is removed"
    case .needs(let id): "\(id) must be translated first"
    }
  }

  private func lines(_ text: String, after mark: String, _ colour: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { styled(mark + Self.printable(String($0)), colour) }
  }

  /// A file that came from elsewhere shall not steer the terminal: control characters, and those that turn the direction of
  /// text around, are shown by their code.
  static func printable(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let turnsText = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      guard (scalar.properties.generalCategory == .control && scalar != "\t") || turnsText else {
        return String(scalar)
      }
      return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }.joined()
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
