public import PhraseModel

/// What an import of one file would change, and what of the file it leaves out.
public struct ImportPlan: Sendable {
  public struct Change: Sendable {
    /// The unit as the catalog has it.
    public let unit: TranslationUnit
    /// The new text with its places in the exchange file.
    public let text: SourceText
    /// The new text as it goes into the catalog.
    public let target: String
    /// Where the unit begins in the exchange file.
    public let location: SourceLocation
  }

  public struct Skip: Sendable {
    public let id: String
    public let location: SourceLocation
    public let reason: Reason
  }

  /// Why a translation is left out.
  public enum Reason: Hashable, Sendable {
    /// The book and the source locale have no such text.
    case unknown(nearest: String?)
    /// The source text has changed since the export.
    case sourceChanged(now: String)
    /// The catalog's text has changed since the export, and so has the file's.
    case bothChanged
    /// The file says itself that the translation needs work.
    case fuzzy
    /// People have signed the text that would change, or a phrase that would change with it.
    case signed(ReviewState)
    /// The file has nothing where the catalog had a text; nothing is removed.
    case emptied
    /// Another text must come first, such as a phrase's `say` before its keywords.
    case needs(String)
  }

  public let file: String
  public let sourceLocale: LocaleTag
  public let targetLocale: LocaleTag
  public internal(set) var changes: [Change] = []
  public internal(set) var skips: [Skip] = []
  /// Translations that the catalog has already, word for word.
  public internal(set) var unchangedCount = 0
  /// Units that have no translation in the file.
  public internal(set) var untranslatedCount = 0
  /// Translations that nobody has touched since the export, while the catalog has moved on.
  public internal(set) var olderCount = 0
}

/// What a user has asked for beyond what an import does by itself.
public struct ImportPolicy: Hashable, Sendable {
  /// Takes translations of source texts that have changed since, and of texts that the catalog has changed too.
  public var acceptsStale: Bool
  /// Takes translations that the file marks as needing work.
  public var acceptsFuzzy: Bool
  /// Replaces texts that people have signed.
  public var replacesSigned: Bool

  public init(acceptsStale: Bool = false, acceptsFuzzy: Bool = false, replacesSigned: Bool = false) {
    self.acceptsStale = acceptsStale
    self.acceptsFuzzy = acceptsFuzzy
    self.replacesSigned = replacesSigned
  }
}
