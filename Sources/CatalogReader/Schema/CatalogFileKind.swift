public import PhraseModel

/// The kinds of file that a folder of catalogs and its layers hold.
public enum CatalogFileKind: String, CaseIterable, Sendable {
  /// `phrasebook.yaml`.
  case book
  /// A locale's file, such as `pl.yaml`.
  case locale
  /// `library.yaml`.
  case library
  /// A locale's ledger, such as `reviews/pl.yaml`.
  case reviews
  /// A layer's `phrasebook.yaml`, `pl.yaml` and `library.yaml`.
  case bookLayer = "book-layer"
  case localeLayer = "locale-layer"
  case libraryLayer = "library-layer"

  var shape: Shape {
    switch self {
    case .book: CatalogSchema.book
    case .locale: CatalogSchema.catalog
    case .library: CatalogSchema.library
    case .reviews: CatalogSchema.ledger
    case .bookLayer: CatalogSchema.bookLayer
    case .localeLayer: CatalogSchema.catalogLayer
    case .libraryLayer: CatalogSchema.libraryLayer
    }
  }

  /// Whether it may be about phrases and terms that the book does not have: a layer brings its own.
  private var isOpen: Bool {
    switch self {
    case .book, .locale, .library, .reviews: false
    case .bookLayer, .localeLayer, .libraryLayer: true
    }
  }

  /// A JSON Schema (draft 7) for files of this kind, for editors to complete and to check by; it ends with a line end.
  ///
  /// - Parameter book: names the phrases, terms and all else that locales and libraries may write about.
  public func jsonSchema(book: Book) -> String {
    var schema = JSONSchema(book: book, isOpen: isOpen)
    return schema.text(for: shape, title: "Phrasebook: \(title)")
  }

  private var title: String {
    switch self {
    case .book: "the book (phrasebook.yaml)"
    case .locale: "a locale (such as pl.yaml)"
    case .library: "a library's own facts (library.yaml)"
    case .reviews: "who confirmed which texts of a locale (such as reviews/pl.yaml)"
    case .bookLayer: "what a layer adds to the book (its phrasebook.yaml)"
    case .localeLayer: "what a layer adds to a locale (such as its pl.yaml)"
    case .libraryLayer: "the facts of a layer (its library.yaml)"
    }
  }
}
