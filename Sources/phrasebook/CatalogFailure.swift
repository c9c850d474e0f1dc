import CatalogReader

/// Errors about a folder of catalogs, in words.
enum CatalogFailure {
  static func text(_ error: CatalogFolderError) -> (problem: String, hint: String?) {
    switch error {
    case .noFolder(let path):
      ("there is no folder \(path)", "Run this where Locales/ is, or name the folder with --catalogs")
    case .noBook(let path):
      ("there is no phrasebook.yaml in \(path)", "Name the folder of catalogs with --catalogs")
    case .noLocales(let path):
      ("there is no locale in \(path)", "Each has a file named after its tag, such as pl.yaml")
    case .emptyLayer(let path):
      ("there is nothing in the layer \(path)", "A layer holds phrasebook.yaml, library.yaml or files of locales")
    case .noLocale(let locale, let available, let nearest):
      (
        "there is no locale \(locale) here",
        nearest.map { "Did you mean \($0)?" }
          ?? "There are: \(available.map(\.identifier).joined(separator: ", "))"
      )
    case .unreadable(let path, let reason): ("cannot read \(path): \(reason)", nil)
    }
  }
}
