import Exchange
import PhraseModel

/// Leads from a place in an edited catalog back to the exchange file that the text there came from.
struct ImportedPlaces {
  private struct Text {
    /// The text in the catalog as it would be.
    let edited: SourceText?
    let change: ImportPlan.Change
    let locale: LocaleTag
  }

  private let texts: [Text]

  init(_ plans: [ImportPlan], in phrasebook: Phrasebook?) {
    texts = plans.flatMap { plan -> [Text] in
      let catalog = phrasebook?.catalog(plan.targetLocale)
      return plan.changes.map { change in
        Text(edited: Self.edited(change.unit, in: catalog), change: change, locale: plan.targetLocale)
      }
    }
  }

  /// The same finding at its place in the exchange file; as it is where it is about no imported text.
  func moved(_ finding: Finding) -> Finding {
    for text in texts {
      guard let edited = text.edited, let offset = Self.offset(of: finding.location, in: edited) else { continue }
      return Self.finding(finding, at: text.change.text.location(at: offset))
    }
    let own = texts.first { text in
      text.edited == nil && finding.phrase != nil && text.change.unit.phrase == finding.phrase
        && finding.location.file.hasSuffix("/\(text.locale).yaml")
    }
    return own.map { Self.finding(finding, at: $0.change.location) } ?? finding
  }

  /// Only messages know the place of each of their characters.
  private static func edited(_ unit: TranslationUnit, in catalog: Catalog?) -> SourceText? {
    switch unit.kind {
    case .say: unit.phrase.flatMap { catalog?.phrases[$0]?.say.source }
    case .term where unit.path.count == 3: catalog?.terms[unit.path[1]]?.cases[unit.path[2]]?.source
    default: nil
    }
  }

  private static func offset(of location: SourceLocation, in text: SourceText) -> Int? {
    let count = text.text.unicodeScalars.count
    guard location.file == text.file, text.start <= location, location <= text.location(at: count) else { return nil }
    return (0...count).first { text.location(at: $0) == location }
  }

  private static func finding(_ finding: Finding, at location: SourceLocation) -> Finding {
    Finding(
      rule: finding.rule, severity: finding.severity, at: location, phrase: finding.phrase, message: finding.message,
      hint: finding.hint)
  }
}
