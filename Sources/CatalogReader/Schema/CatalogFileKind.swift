public import PhraseModel

/// The kinds of file that a folder of catalogs holds.
public enum CatalogFileKind: String, CaseIterable, Sendable {
  /// `phrasebook.yaml`.
  case book
  /// A locale's file, such as `pl.yaml`.
  case locale
  /// `library.yaml`.
  case library

  var shape: Shape {
    switch self {
    case .book: CatalogSchema.book
    case .locale: CatalogSchema.catalog
    case .library: CatalogSchema.library
    }
  }

  /// A JSON Schema (draft 7) for files of this kind, for editors to complete and to check by; it ends with a line end.
  ///
  /// - Parameter book: names the phrases, terms and all else that locales and libraries may write about.
  public func jsonSchema(book: Book) -> String {
    var schema = JSONSchema(book: book)
    return schema.text(for: shape, title: "Phrasebook: \(title)")
  }

  private var title: String {
    switch self {
    case .book: "the book (phrasebook.yaml)"
    case .locale: "a locale (such as pl.yaml)"
    case .library: "a library's own facts (library.yaml)"
    }
  }
}
