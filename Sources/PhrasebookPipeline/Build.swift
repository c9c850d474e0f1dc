public import CatalogReader
public import DeskCards
import Inflection
public import PhraseModel

/// What to build, from where to where.
public struct BuildRequest: Sendable {
  public enum Product: String, CaseIterable, Sendable {
    case cards, index
  }

  public var catalogs: CatalogFolder
  public var output: String
  /// Nil means all.
  public var locales: [LocaleTag]?
  public var products: Set<Product>
  /// Whether texts that nobody has approved are left out.
  public var isApprovedOnly: Bool

  public init(
    catalogs: CatalogFolder, output: String, locales: [LocaleTag]?, products: Set<Product>, isApprovedOnly: Bool = false
  ) {
    self.catalogs = catalogs
    self.output = output
    self.locales = locales
    self.products = products
    self.isApprovedOnly = isApprovedOnly
  }
}

/// What a build made.
public struct BuildSummary: Sendable {
  public struct Cards: Sendable {
    public let path: String
    public let kind: CardKind
    public let locale: LocaleTag
    /// The reader's, where the cards are in two languages.
    public let reader: LocaleTag?
    public let cardCount: Int
    public let sheetCount: Int
  }

  public struct Index: Sendable {
    public let path: String
    public let formCount: Int
    public let phraseCount: Int
    public let localeCount: Int
  }

  public internal(set) var cards: [Cards] = []
  public internal(set) var index: Index?
  public internal(set) var warningCount = 0
  /// By locale, the phrases that were left out since nobody has approved them.
  public internal(set) var omitted: [LocaleTag: [PhraseID]] = [:]
  /// The locales that have no cards because words that every card needs are still to be written.
  public internal(set) var withoutCards: [LocaleTag] = []
}

/// How far a build is.
public struct BuildProgress: Sendable {
  public let step: String
  public let done: Int
  public let total: Int
}

extension PhrasebookPipeline {
  /// Builds cards and index. Everything is written beside the last output and renamed when all of it is whole.
  ///
  /// - Throws: `PipelineError`; the output is then as it was before.
  public static func build(
    _ request: BuildRequest, progress: @escaping (BuildProgress) -> Void
  ) throws(PipelineError) -> BuildSummary {
    let report = try check(catalogs: request.catalogs, locales: request.locales)
    guard report.errorCount == 0, let phrasebook = report.phrasebook else { throw .findings(report) }
    var catalogs: [ReviewedCatalog] = []
    for catalog in phrasebook.catalogs where request.locales?.contains(catalog.locale) ?? true {
      catalogs.append(try ReviewedCatalog(catalog, of: phrasebook))
    }
    var summary = BuildSummary()
    summary.warningCount = report.warningCount
    if request.isApprovedOnly {
      for index in catalogs.indices {
        let omitted = try catalogs[index].leaveOutUnapproved(of: phrasebook)
        if !omitted.isEmpty { summary.omitted[catalogs[index].locale] = omitted }
      }
      catalogs.removeAll { $0.catalog.phrases.isEmpty }
      guard !catalogs.isEmpty else { throw .nothingApproved(locales: summary.omitted.keys.sorted()) }
    }

    let printed = request.products.contains(.cards) ? catalogs.filter { hasCards($0.catalog) } : []
    let products = CardProduct.all(of: printed.map(\.catalog), reference: phrasebook.book.reference)
    let total = products.count + (request.products.contains(.index) ? catalogs.count : 0)
    if request.products.contains(.cards) {
      let unprinted = catalogs.map(\.catalog).filter { !hasCards($0) }
      summary.withoutCards = unprinted.map(\.locale)
      if request.locales != nil, let first = unprinted.first {
        throw .noCards(first.locale, place: first.blanks.first?.location)
      }
    }

    let staging = try StagingFolder(in: request.output)
    let counter = ProgressCounter(total: total, progress)
    (summary.cards, summary.index) = try concurrently {
      () throws(PipelineError) in
      try cards(products, of: printed, request, phrasebook, in: staging, counter)
    } and: {
      () throws(PipelineError) in
      try index(of: catalogs, request, phrasebook, in: staging, counter)
    }
    try staging.publish()
    counter.begin("done")
    return summary
  }

  private static func cards(
    _ products: [CardProduct], of printed: [ReviewedCatalog], _ request: BuildRequest, _ phrasebook: Phrasebook,
    in staging: StagingFolder, _ counter: ProgressCounter
  ) throws(PipelineError) -> [BuildSummary.Cards] {
    let step = CardStep(
      phrasebook: phrasebook, catalogs: request.catalogs,
      reviewed: Dictionary(printed.map { ($0.locale, $0) }) { first, _ in first })
    var cards: [BuildSummary.Cards] = []
    for product in products {
      counter.begin(product.name)
      if let counts = try step.write(product, to: { () throws(PipelineError) in try staging.path(for: product.name) }) {
        cards.append(
          .init(
            path: staging.finalPath(for: product.name), kind: product.kind, locale: product.own, reader: product.reader,
            cardCount: counts.cards, sheetCount: counts.sheets))
      }
      counter.end()
    }
    if !products.isEmpty {
      let names = Dictionary(printed.map { ($0.locale, $0.catalog.header.name) }) { first, _ in first }
      try AtomicFile.write(CardListing(cards: cards, names: names).text, to: try staging.path(for: "cards/README.md"))
    }
    return cards
  }

  private static func index(
    of catalogs: [ReviewedCatalog], _ request: BuildRequest, _ phrasebook: Phrasebook, in staging: StagingFolder,
    _ counter: ProgressCounter
  ) throws(PipelineError) -> BuildSummary.Index? {
    guard request.products.contains(.index) else { return nil }
    let name = "phrases.sqlite"
    let step = try IndexStep(
      phrasebook: phrasebook, catalogs: request.catalogs, path: try staging.path(for: name),
      finalPath: staging.finalPath(for: name))
    for catalog in catalogs {
      counter.begin("index \(catalog.locale)")
      try step.add(try catalog.withOwnInflector(of: phrasebook))
      counter.end()
    }
    return try step.finish()
  }

  /// Whether a locale has anything to print, and the words that every card needs.
  private static func hasCards(_ catalog: Catalog) -> Bool {
    catalog.hasCardWords && (catalog.header.isComplete || !catalog.phrases.isEmpty)
  }
}
