public import CatalogReader
public import DeskCards
public import PhraseModel

/// Which cards to make, and how.
public struct CardRequest: Sendable {
  /// What cards are made of.
  public struct Selection: Sendable {
    /// Empty means all.
    public var situations: [String] = []
    /// Empty means all.
    public var phrases: [PhraseID] = []
    /// By argument name, the value that cards are printed for alone: `patron=female`.
    public var values: [String: String] = [:]
    /// Whether texts that nobody has approved are left out.
    public var isApprovedOnly = false

    public init() {}
  }

  /// What a file of cards is.
  public enum Format: String, CaseIterable, Sendable {
    case pdf, svg, png
  }

  public var catalogs: CatalogFolder
  /// The staff's.
  public var locale: LocaleTag
  /// The reader's, for cards in two languages.
  public var reader: LocaleTag?
  public var kind: CardKind
  /// Nil means what suits the kind.
  public var size: Size?
  public var sheet: SheetStyle
  public var selection = Selection()
  public var isLarge = false
  public var isGreyscale = false
  public var format = Format.pdf
  public var path: String

  public init(
    catalogs: CatalogFolder, locale: LocaleTag, reader: LocaleTag? = nil, kind: CardKind, sheet: SheetStyle,
    path: String
  ) {
    self.catalogs = catalogs
    self.locale = locale
    self.reader = reader
    self.kind = kind
    self.sheet = sheet
    self.path = path
  }
}

/// What became of a request.
public struct CardSummary: Sendable {
  public let paths: [String]
  public let cardCount: Int
  public let sheetCount: Int
  /// The phrases that were left out since nobody has approved them.
  public let omitted: [PhraseID]
}
