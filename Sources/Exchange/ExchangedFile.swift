public import PhraseModel

/// What a file that came back from a translator says, in any format.
public struct ExchangedFile: Sendable {
  public let path: String
  /// Nil where the file doesn't say.
  public let sourceLocale: LocaleTag?
  public let targetLocale: LocaleTag?
  /// In the order of the file; no id twice.
  public let units: [ExchangedUnit]

  public init(path: String, sourceLocale: LocaleTag?, targetLocale: LocaleTag?, units: [ExchangedUnit]) {
    self.path = path
    self.sourceLocale = sourceLocale
    self.targetLocale = targetLocale
    self.units = units
  }
}

/// A unit as it came back.
public struct ExchangedUnit: Sendable {
  public let id: String
  public let source: String
  /// The translation with the place of each of its characters; nil where there is none.
  public let target: SourceText?
  /// Whether the file itself says that the translation still needs work.
  public let isFuzzy: Bool
  public let previousSource: String?
  /// The fingerprint of the target text that was exported; nil where the file has lost it.
  public let exported: Fingerprint?
  /// Where the unit begins.
  public let location: SourceLocation

  public init(
    id: String, source: String, target: SourceText?, isFuzzy: Bool, previousSource: String?, exported: Fingerprint?,
    location: SourceLocation
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.isFuzzy = isFuzzy
    self.previousSource = previousSource
    self.exported = exported
    self.location = location
  }
}

/// Why an exchange file cannot be read or written: what is wrong, where, and what to do.
public struct ExchangeError: Error, Sendable {
  public let finding: Finding

  init(_ rule: String, at location: SourceLocation, _ message: String, hint: String? = nil) {
    finding = Finding(rule: rule, at: location, message: message, hint: hint)
  }
}
