import CatalogReader
public import DeskCards
import Foundation
import Inflection
import PhraseModel

extension PhrasebookPipeline {
  /// Makes one file of cards; where a picture holds one card only, one file for each.
  ///
  /// - Throws: `PipelineError`; a file that was there is then as it was before.
  public static func cards(_ request: CardRequest) throws(PipelineError) -> CardSummary {
    let shown = [request.locale] + [request.reader].compactMap(\.self)
    let wanted = request.kind == .languages ? nil : shown
    let report = try check(catalogs: request.catalogs, locales: wanted)
    guard report.errorCount == 0, let phrasebook = report.phrasebook else { throw .findings(report) }
    try request.check(against: phrasebook.book)

    var omitted: [PhraseID] = []
    func reviewed(_ locale: LocaleTag) throws(PipelineError) -> ReviewedCatalog {
      guard let catalog = phrasebook.catalog(locale), catalog.hasCardWords else {
        throw .noCards(locale, place: phrasebook.catalog(locale)?.blanks.first?.location)
      }
      var reviewed = try ReviewedCatalog(catalog, of: phrasebook)
      if request.selection.isApprovedOnly {
        omitted += try reviewed.leaveOutUnapproved(of: phrasebook)
        if reviewed.catalog.phrases.isEmpty { throw .nothingApproved(locales: [locale]) }
      }
      return reviewed
    }
    let own = try reviewed(request.locale)
    let reader: ReviewedCatalog? = if let locale = request.reader { try reviewed(locale) } else { nil }
    let source = try CardSource(
      phrasebook: phrasebook, own: own, reader: reader, catalogs: request.catalogs, selection: request.selection)
    let size = request.size ?? request.kind.usualSize(isLarge: request.isLarge)
    var style = CardStyle(size: size, isLarge: request.isLarge)
    style.bleed = request.sheet.bleed
    return try PipelineError.ofCards(in: request.locale) {
      let setter = try TextSetter(
        locale: own.locale, isRightToLeft: LocaleFacts.isRightToLeft(own.locale))
      var deck = CardDeck(source: source, kind: request.kind, style: style, measurer: setter)
      deck.hasReaderSide = request.sheet.turning != nil || request.sheet.arrangement == .tent
      if request.kind == .languages {
        for catalog in phrasebook.catalogs where catalog.hasCardWords && !catalog.isPseudo {
          var language = try ReviewedCatalog(catalog, of: phrasebook)
          if request.selection.isApprovedOnly { omitted += try language.leaveOutUnapproved(of: phrasebook) }
          deck.languages.append(language)
        }
      }
      var cards = try deck.cards()
      guard !cards.isEmpty else { throw PipelineError.noChosenPhrases(request.locale) }
      if request.isGreyscale {
        cards = cards.map { Card(front: $0.front.inGreyscale, back: $0.back?.inGreyscale) }
      }
      let file = CardFile(setter: setter, title: title(of: deck, phrasebook.book), edition: phrasebook.book.edition)
      let written = try file.write(cards, request.sheet, as: request.format, to: request.path)
      return CardSummary(
        paths: written.paths, cardCount: cards.count, sheetCount: written.sheetCount,
        omitted: Set(omitted).intersection(request.phrases(of: phrasebook.book)).sorted())
    }
  }

  /// Writes the sheet that shows how a printer drifts.
  public static func testSheet(_ sheet: SheetStyle, to path: String) throws(PipelineError) {
    let locale = LocaleTag("en")
    try PipelineError.ofCards(in: locale) {
      let setter = try TextSetter(locale: locale)
      let file = CardFile(setter: setter, title: "Test sheet", edition: "2026-01")
      try file.write(TestSheet.sheets(sheet, measurer: setter), to: path)
    }
  }

  static func title(of deck: CardDeck, _ book: Book) -> String {
    "\(deck.title) · \(deck.source.own.catalog.header.name) (\(deck.source.own.locale)) · \(book.edition)"
  }
}
