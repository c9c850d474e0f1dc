import CatalogReader
import DeskCards
import Inflection
import PhraseModel

/// One file of cards of those that a build makes.
struct CardProduct {
  let kind: CardKind
  let own: LocaleTag
  var reader: LocaleTag?

  /// `pl.pdf`, `pl+uk.pdf`, `pl-charter.pdf`.
  var name: String {
    let tags = [own, reader].compactMap(\.self).map(\.identifier).joined(separator: "+")
    switch kind {
    case .situations: return "cards/\(tags).pdf"
    case .languages: return "cards/languages.pdf"
    default: return "cards/\(tags)-\(kind.rawValue).pdf"
    }
  }

  /// What one build makes: every kind for each locale, and the reference locale with each other one.
  static func all(of locales: [LocaleTag], reference: LocaleTag) -> [CardProduct] {
    var products: [CardProduct] = []
    for locale in locales {
      for kind in CardKind.allCases where kind != .languages && kind != .pointTo {
        products.append(CardProduct(kind: kind, own: locale))
      }
      if locale == reference || !locales.contains(reference) {
        products.append(CardProduct(kind: .pointTo, own: locale))
      } else {
        products.append(CardProduct(kind: .situations, own: reference, reader: locale))
        products.append(CardProduct(kind: .pointTo, own: reference, reader: locale))
      }
    }
    if let first = locales.contains(reference) ? reference : locales.first {
      products.append(CardProduct(kind: .languages, own: first))
    }
    return products
  }
}

/// Makes a build's files of cards.
struct CardStep {
  let phrasebook: Phrasebook
  let catalogs: CatalogFolder
  let reviewed: [LocaleTag: ReviewedCatalog]

  func write(_ product: CardProduct, to path: String) throws(PipelineError) -> (cards: Int, sheets: Int) {
    guard let own = reviewed[product.own] else { return (0, 0) }
    let source = try CardSource(
      phrasebook: phrasebook, own: own, reader: product.reader.flatMap { reviewed[$0] }, catalogs: catalogs)
    do {
      let setter = try TextSetter(locale: own.locale, isRightToLeft: LocaleFacts.isRightToLeft(own.locale))
      var deck = CardDeck(
        source: source, kind: product.kind, style: CardStyle(size: product.kind.usualSize), measurer: setter)
      deck.languages = phrasebook.catalogs.compactMap { $0.isPseudo ? nil : reviewed[$0.locale] }
      let cards = try deck.cards()
      let sheet = SheetStyle(arrangement: product.kind == .index ? .booklet : .grid)
      let title = PhrasebookPipeline.title(of: deck, phrasebook.book)
      let file = CardFile(setter: setter, title: title, edition: phrasebook.book.edition)
      return (cards.count, try file.write(cards, sheet, as: .pdf, to: path).sheetCount)
    } catch let error as CardError {
      if case .file(let path, let reason) = error { throw .output(path, reason: reason) }
      throw .cards(error, locale: own.locale)
    } catch let error as PipelineError {
      throw error
    } catch {
      throw .inflection("\(error)", phrase: nil, locale: own.locale)
    }
  }
}
