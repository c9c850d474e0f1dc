import CatalogReader
import DeskCards
import Inflection
import PhraseModel

/// Makes a build's files of cards.
struct CardStep {
  let phrasebook: Phrasebook
  let catalogs: CatalogFolder
  let reviewed: [LocaleTag: ReviewedCatalog]
  /// For all files, one after the other.
  private let typeCase = TypeCase()

  /// Nil where there is nothing to print: no locale has a phrase of that kind.
  ///
  /// - Parameter path: asked for only where there is something.
  func write(
    _ product: CardProduct, to path: () throws(PipelineError) -> String
  ) throws(PipelineError) -> (cards: Int, sheets: Int)? {
    guard let own = reviewed[product.own] else { return nil }
    let source = try CardSource(
      phrasebook: phrasebook, own: own, reader: product.reader.flatMap { reviewed[$0] }, catalogs: catalogs)
    return try PipelineError.ofCards(in: own.locale) {
      let setter = try TextSetter(
        locale: own.locale, isRightToLeft: LocaleFacts.isRightToLeft(own.locale), typeCase: typeCase)
      var deck = CardDeck(
        source: source, kind: product.kind, style: CardStyle(size: product.kind.usualSize()), measurer: setter)
      deck.languages = phrasebook.catalogs.compactMap { $0.isPseudo ? nil : reviewed[$0.locale] }
      let cards = try deck.cards()
      guard !cards.isEmpty else { return nil }
      let sheet = SheetStyle(arrangement: product.kind == .index ? .booklet : .grid)
      let title = PhrasebookPipeline.title(of: deck, phrasebook.book)
      let file = CardFile(setter: setter, title: title, edition: phrasebook.book.edition)
      return (cards.count, try file.write(cards, sheet, as: .pdf, to: path()).sheetCount)
    }
  }
}
