import DeskCards
import PhraseModel

/// One file of cards of those that a build makes.
struct CardProduct {
  let kind: CardKind
  let own: LocaleTag
  var reader: LocaleTag?

  /// `cards/pl.pdf`, `cards/pl+uk.pdf`, `cards/pl-charter.pdf`.
  var name: String {
    let tags = [own, reader].compactMap(\.self).map(\.identifier).joined(separator: "+")
    switch kind {
    case .situations: return "cards/\(tags).pdf"
    case .languages: return "cards/languages.pdf"
    default: return "cards/\(tags)-\(kind.rawValue).pdf"
    }
  }

  /// What one build makes: every kind for each locale, the reference locale with each other one, and all languages on one sheet.
  static func all(of catalogs: [Catalog], reference: LocaleTag) -> [CardProduct] {
    let locales = catalogs.map(\.locale)
    let hasReference = locales.contains(reference)
    var products: [CardProduct] = []
    for locale in locales {
      for kind in CardKind.allCases where kind != .languages && kind != .pointTo {
        products.append(CardProduct(kind: kind, own: locale))
      }
      if locale == reference || !hasReference {
        products.append(CardProduct(kind: .pointTo, own: locale))
      } else {
        products.append(CardProduct(kind: .situations, own: reference, reader: locale))
        products.append(CardProduct(kind: .pointTo, own: reference, reader: locale))
      }
    }
    // One language alone leaves nothing to point to.
    let real = catalogs.filter { !$0.isPseudo }.map(\.locale)
    if real.count > 1 {
      products.append(CardProduct(kind: .languages, own: real.contains(reference) ? reference : real[0]))
    }
    return products
  }
}
