import DeskCards
import Inflection
import PhraseModel
import Preview

/// Gathers what a preview shows. What cannot be shown is left out and stands in a finding.
struct PreviewComposer {
  let report: CheckReport
  let locale: LocaleTag
  let sourceLocale: LocaleTag?

  func content() -> PreviewContent {
    guard let phrasebook = report.phrasebook, let catalog = phrasebook.catalog(locale) else {
      return withoutCatalog
    }
    let own = PreviewCatalog(phrasebook, catalog)
    let source = sourceLocale.flatMap { phrasebook.catalog($0) }.map { PreviewCatalog(phrasebook, $0) }
    let setter = try? TextSetter(locale: locale, isRightToLeft: LocaleFacts.isRightToLeft(locale))
    let ownLocale = own.locale(setter: setter)
    var findings = PreviewFindings(report.findings, book: phrasebook.book, catalog: catalog)
    let tables = PreviewTables(own: own, source: source)
    let terms = tables.terms { findings.take(of: $0) }
    return PreviewContent(
      own: ownLocale, source: source?.locale(setter: setter), edition: phrasebook.book.edition,
      facts: PreviewFacts(own: own, locale: ownLocale).facts,
      sections: sections(own, source, findings.byPhrase, setter), words: tables.words, terms: terms,
      findings: placed(findings.others))
  }

  /// The page where the book or the locale's file cannot be read at all: what is wrong, and the source's phrases.
  private var withoutCatalog: PreviewContent {
    let own = PreviewLocale(
      tag: locale, name: locale.identifier, isRightToLeft: LocaleFacts.isRightToLeft(locale))
    var content = PreviewContent(
      own: own, source: nil, edition: report.phrasebook?.book.edition ?? "", findings: placed(report.findings))
    guard let phrasebook = report.phrasebook else { return content }
    let source = sourceLocale.flatMap { phrasebook.catalog($0) }.map { PreviewCatalog(phrasebook, $0) }
    content.source = source?.locale(setter: nil)
    content.sections = sections(nil, source, [:], nil)
    return content
  }

  private func placed(_ findings: [Finding]) -> [PlacedFinding] {
    findings.map { finding in
      let lines = report.lines[finding.location.file] ?? []
      let index = finding.location.line - 1
      return PlacedFinding(finding, line: lines.indices.contains(index) ? lines[index] : nil)
    }
  }

  private func sections(
    _ own: PreviewCatalog?, _ source: PreviewCatalog?, _ findings: [PhraseID: [Finding]], _ setter: TextSetter?
  ) -> [PreviewSection] {
    guard let phrasebook = report.phrasebook else { return [] }
    let book = phrasebook.book
    let colours = Dictionary(book.rights.map { ($0.id, $0.colour) }) { first, _ in first }
    let cards = own.flatMap { own in setter.map { SmallestCardStep(own: own, setter: $0) } }
    return book.situations.compactMap { situation in
      let phrases = book.phrases.filter { $0.situation == situation.id }.map { phrase in
        let review = own?.review(of: phrase)
        let state = review?.state ?? .draft
        return PreviewPhrase(
          phrase: phrase, colour: colours[phrase.right], state: state,
          stateLabel: own?.catalog.header.labels.states[state],
          signatures: review?.signatures ?? [], own: own?.wording(of: phrase),
          source: source?.wording(of: phrase), findings: findings[phrase.id] ?? [],
          smallestCard: cards?.card(of: phrase, state: state))
      }
      guard !phrases.isEmpty else { return nil }
      return PreviewSection(
        situation: situation, title: own?.catalog.header.headings.situations[situation.id],
        sourceTitle: source?.catalog.header.headings.situations[situation.id], phrases: phrases)
    }
  }
}
