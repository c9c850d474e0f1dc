import DeskCards
import Inflection
import PhraseModel

/// One locale's phrases become a file of cards.
struct CardStep {
  let phrasebook: Phrasebook
  let reviewed: ReviewedCatalog

  private var catalog: Catalog { reviewed.catalog }

  func write(to path: String) throws(PipelineError) -> (cards: Int, sheets: Int) {
    let set = try cardSet()
    do throws(CardError) {
      let setter = try TextSetter(locale: catalog.locale, isRightToLeft: set.isRightToLeft)
      let cards = try CardComposer(set: set, measurer: setter).cards()
      let sheets = SheetImposition.sheets(cards)
      let title = "Phrasebook: \(catalog.header.name) (\(catalog.locale)), \(phrasebook.book.edition)"
      try SheetPainter(setter: setter).paint(
        sheets, to: path, metadata: .init(title: title, created: phrasebook.book.edition + "-01T00:00:00Z"))
      return (cards.count, sheets.count)
    } catch {
      if case .file(let path, let reason) = error { throw .output(path, reason: reason) }
      throw .cards(error, locale: catalog.locale)
    }
  }

  private func cardSet() throws(PipelineError) -> CardSet {
    let header = catalog.header
    let rights = Dictionary(phrasebook.book.rights.map { ($0.id, $0) }) { first, _ in first }
    var contents: [CardContent] = []
    for situation in phrasebook.book.situations {
      var entries: [CardEntry] = []
      for phrase in phrasebook.book.phrases where phrase.situation == situation.id {
        do throws(InflectionError) {
          if let entry = try reviewed.inflector.cardEntry(for: phrase, state: reviewed.state(of: phrase)) {
            entries.append(entry)
          }
        } catch {
          throw PipelineError(error, phrase: phrase, locale: catalog.locale)
        }
      }
      guard !entries.isEmpty else { continue }
      contents.append(
        CardContent(
          situation: situation.id, title: header.headings.situations[situation.id] ?? situation.id,
          rightTitle: header.headings.rights[situation.right]?.title ?? situation.right,
          rightColour: rights[situation.right].flatMap { Colour(hexadecimal: $0.colour) } ?? Palette.ink,
          entries: entries))
    }
    return CardSet(
      locale: catalog.locale,
      isRightToLeft: LocaleFacts.isRightToLeft(catalog.locale), edition: phrasebook.book.edition,
      labels: header.labels, contents: contents)
  }
}
