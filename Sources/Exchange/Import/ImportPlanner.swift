public import PhraseModel

/// Compares a file that came back with the catalog as it is now, and decides unit by unit.
public struct ImportPlanner {
  /// Suggestions take time, and past these the ids are those of another book.
  private static let suggestionLimit = 20

  private let units: [String: TranslationUnit]
  private let ids: [String]
  private let policy: ImportPolicy

  /// - Parameter units: the units as an export would write them now, with the state of each.
  public init(units: [TranslationUnit], policy: ImportPolicy) {
    self.units = Dictionary(units.map { ($0.id, $0) }) { first, _ in first }
    ids = units.map(\.id)
    self.policy = policy
  }

  public func plan(for file: ExchangedFile, from source: LocaleTag, to target: LocaleTag) -> ImportPlan {
    var plan = ImportPlan(file: file.path, sourceLocale: source, targetLocale: target)
    var unknownCount = 0
    for exchanged in file.units {
      guard let unit = units[exchanged.id] else {
        unknownCount += 1
        let nearest = unknownCount <= Self.suggestionLimit ? nearest(to: exchanged.id, among: ids) : nil
        plan.skips.append(
          ImportPlan.Skip(id: exchanged.id, location: exchanged.location, reason: .unknown(nearest: nearest)))
        continue
      }
      decide(exchanged, unit, &plan)
    }
    leaveOutIncomplete(&plan)
    return plan
  }

  private func decide(_ exchanged: ExchangedUnit, _ unit: TranslationUnit, _ plan: inout ImportPlan) {
    let text = exchanged.target.map { Self.catalogText($0.text, of: unit.kind) } ?? ""
    let current = unit.target.map { Self.catalogText($0, of: unit.kind) }
    let exported = exchanged.exported
    func skip(_ reason: ImportPlan.Reason) {
      plan.skips.append(ImportPlan.Skip(id: unit.id, location: exchanged.location, reason: reason))
    }

    guard let target = exchanged.target, !text.allSatisfy(\.isWhitespace) else {
      plan.untranslatedCount += 1
      if current != nil, let exported, exported != Fingerprint(of: nil) { skip(.emptied) }
      return
    }
    guard text != current else { return plan.unchangedCount += 1 }
    // The file holds what was exported, to the letter: its translator has not touched it.
    guard exported != Fingerprint(of: target.text) else { return plan.olderCount += 1 }
    if exchanged.isFuzzy, !policy.acceptsFuzzy { return skip(.fuzzy) }
    if !policy.acceptsStale {
      guard Self.withLineFeeds(exchanged.source) == Self.withLineFeeds(unit.source) else {
        return skip(.sourceChanged(now: unit.source))
      }
      if let exported, exported != Fingerprint(of: unit.target) { return skip(.bothChanged) }
    }
    if unit.signed > .draft, !policy.replacesSigned { return skip(.signed(unit.signed)) }
    plan.changes.append(ImportPlan.Change(unit: unit, text: target, target: text, location: exchanged.location))
  }

  /// A text as the catalog would hold it: without the line ends that a message's block adds, keywords written in one way.
  private static func catalogText(_ text: String, of kind: TranslationUnit.Kind) -> String {
    let text = withLineFeeds(text)
    switch kind {
    case .say, .term: return String(text.reversed().drop { $0.isNewline }.reversed())
    case .keywords: return KeywordList.text(KeywordList.keywords(in: text))
    case .gender: return text.trimmingBlanks
    case .avoid, .sounds, .sample, .label, .heading, .slot: return text
    }
  }

  /// Tools on Windows turn a text's line feeds into pairs.
  private static func withLineFeeds(_ text: String) -> String {
    text.replacing("\r\n", with: "\n")
  }

  // MARK: Texts that need another

  /// Leaves out what would make an entry without its first text: a phrase that says nothing, a noun without a gender, a
  /// right's heading of which one half is missing.
  private func leaveOutIncomplete(_ plan: inout ImportPlan) {
    let incoming = Set(plan.changes.map(\.unit.id))
    func isThere(_ id: String) -> Bool { incoming.contains(id) || units[id].map { $0.target != nil } ?? true }
    var changes: [ImportPlan.Change] = []
    for change in plan.changes {
      let needed = Self.companions(of: change.unit).first { !isThere($0) }
      if let needed {
        plan.skips.append(ImportPlan.Skip(id: change.unit.id, location: change.location, reason: .needs(needed)))
      } else {
        changes.append(change)
      }
    }
    plan.changes = changes
  }

  /// The ids of the texts without which a unit's text cannot stand in a catalog.
  private static func companions(of unit: TranslationUnit) -> [String] {
    let path = unit.path
    switch path.first {
    case "phrases": return [path.prefix(2) + ["say"]].map { $0.joined(separator: ".") }
    case "terms": return [path.prefix(2) + ["gender"]].map { $0.joined(separator: ".") }
    case "headings" where path.count == 4:
      return ["title", "text"].map { (path.prefix(3) + [$0]).joined(separator: ".") }
    default: return []
    }
  }
}
