public import CatalogReader
public import PhraseModel

/// What to keep up to date while catalogs are edited.
public struct WatchRequest: Sendable {
  public enum Product: String, CaseIterable, Sendable {
    case preview, cards, index
  }

  public var catalogs: CatalogFolder
  public var output: String
  /// Nil means all, those that are yet to come too.
  public var locales: [LocaleTag]?
  public var products: Set<Product>

  public init(catalogs: CatalogFolder, output: String, locales: [LocaleTag]?, products: Set<Product>) {
    self.catalogs = catalogs
    self.output = output
    self.locales = locales
    self.products = products
  }

  /// The folders whose files matter.
  public var folders: [String] {
    ([catalogs.path] + catalogs.layers).flatMap { [$0, "\($0)/reviews"] }
  }
}

/// What a look at changed catalogs found.
public struct WatchUpdate: Sendable {
  /// The locales that were checked again.
  public let locales: [LocaleTag]
  public let new: [Finding]
  public let resolved: [Finding]
  /// The lines of each file, by path, to show findings in their context.
  public let lines: [String: [String]]
  /// Of all that is watched, not only of what was checked again.
  public let errorCount: Int
  public let warningCount: Int
}

/// Something made anew.
public struct WatchProduct: Sendable {
  public enum Result: Sendable {
    case made
    /// Errors in the catalogs stand in the way: what was there before is untouched.
    case waiting
    case failed(PipelineError)
  }

  public let path: String
  /// The locale it is of; nil for the index.
  public let locale: LocaleTag?
  /// When it was begun, where that was beside other work.
  public let begun: ContinuousClock.Instant?
  public let result: Result

  init(path: String, locale: LocaleTag?, begun: ContinuousClock.Instant? = nil, result: Result) {
    self.path = path
    self.locale = locale
    self.begun = begun
    self.result = result
  }
}

/// Something that was done when there was time.
public enum WatchStep: Sendable {
  /// A look at a locale that a change of another file touches.
  case looked(WatchUpdate)
  case made(WatchProduct)
  case failed(PipelineError)
}
