import Exchange
import Inflection
import PhraseModel

/// The units of two locales, each with its state in the ledger.
struct ExchangeUnits {
  let phrasebook: Phrasebook
  let source: Catalog
  let target: Catalog
  let units: [TranslationUnit]

  /// - Throws: `PipelineError.inflection` where ICU fails.
  init(_ phrasebook: Phrasebook, from source: Catalog, to target: Catalog) throws(PipelineError) {
    self.phrasebook = phrasebook
    self.source = source
    self.target = target
    let rules: (cardinal: PluralRules, ordinal: PluralRules)
    do throws(ICUError) {
      rules = (try PluralRules.rules(of: target), try PluralRules.rules(of: target, ordinal: true))
    } catch {
      throw .inflection(error.description, phrase: nil, locale: target.locale)
    }
    let collector = UnitCollector(phrasebook: phrasebook, source: source, target: target) { range, kind in
      let runs = (kind == .selectordinal ? rules.ordinal : rules.cardinal).runs(in: range)
      let other = runs[.other] == nil ? ["other"] : []
      let reached = runs.sorted { $0.key < $1.key }.map { "\($0.rawValue) (\(NumberRuns.label($1)))" }
      return (reached + other).joined(separator: ", ")
    }
    let reviewed = try ReviewedCatalog(target, of: phrasebook)
    units = collector.units().map { Self.withState($0, phrasebook.book, reviewed) }
  }

  /// What the ledger says of a unit. A signature is for what is said, what is not to be said, and the nouns in it.
  private static func withState(
    _ unit: TranslationUnit, _ book: Book, _ reviewed: ReviewedCatalog
  ) -> TranslationUnit {
    var unit = unit
    var isStale = false
    switch unit.kind {
    case .say, .avoid:
      let review = unit.phrase.flatMap { book.phrase($0) }.flatMap { reviewed.review(of: $0) }
      unit.signed = review?.state ?? .draft
      isStale = review?.stale != nil
    case .term, .gender:
      guard unit.path.count > 1, let kind = book.terms.first(where: { $0.id == unit.path[1] })?.kind else { break }
      let users = book.phrases.filter { $0.arguments.contains { $0.type == .term(kind: kind) } }
      unit.signed = users.map { reviewed.state(of: $0) }.max() ?? .draft
    case .keywords, .sounds, .sample, .label, .heading, .slot: break
    }
    if unit.target != nil { unit.state = isStale ? .outdated : .translated(unit.signed) }
    return unit
  }
}
