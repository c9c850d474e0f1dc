/// One library's own facts: `Locales/library.yaml`.
public struct Library: Sendable {
  /// The locale that staff work in.
  public var locale: LocaleTag
  /// An ISO 4217 code.
  public var currency: String
  /// By dotted name (`places.toilet`), a fact's text.
  public var facts: [String: Fact]
  public var places: Places

  /// A fact that reads the same in all locales, or one text for each.
  public enum Fact: Hashable, Sendable {
    case everywhere(String)
    case byLocale([LocaleTag: String])
  }

  public init(locale: LocaleTag, currency: String, facts: [String: Fact], places: Places) {
    self.locale = locale
    self.currency = currency
    self.facts = facts
    self.places = places
  }

  /// A fact's text in a locale, or nil where the library leaves it out.
  public func fact(_ name: String, in locale: LocaleTag) -> String? {
    switch facts[name] {
    case .everywhere(let text): text
    case .byLocale(let texts): texts[locale]
    case nil: nil
    }
  }
}

/// Everything that was read: the book, the locales in the order of their tags, and the library's facts.
public struct Phrasebook: Sendable {
  public var book: Book
  public var catalogs: [Catalog]
  public var library: Library
  /// Who confirmed which texts; a locale without a ledger has drafts only.
  public var ledgers: [LocaleTag: ReviewLedger]

  public init(book: Book, catalogs: [Catalog], library: Library, ledgers: [LocaleTag: ReviewLedger] = [:]) {
    self.book = book
    self.catalogs = catalogs
    self.library = library
    self.ledgers = ledgers
  }

  public func catalog(_ locale: LocaleTag) -> Catalog? {
    catalogs.first { $0.locale == locale }
  }
}
