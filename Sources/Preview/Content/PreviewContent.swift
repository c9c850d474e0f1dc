public import PhraseModel

/// Everything that a preview of a locale shows.
public struct PreviewContent: Sendable {
  /// The locale that is previewed.
  public var own: PreviewLocale
  /// The locale it is held beside; nil where there is none to compare with.
  public var source: PreviewLocale?
  public var edition: String
  public var facts: [PrintFact]
  /// The phrases, by situation in the book's order.
  public var sections: [PreviewSection]
  /// The words on the cards themselves: headings, labels, forms of address, slots.
  public var words: [PreviewWords]
  public var terms: [PreviewTerm]
  /// Findings that belong to no phrase and no term.
  public var findings: [PlacedFinding]

  public init(
    own: PreviewLocale, source: PreviewLocale?, edition: String, facts: [PrintFact] = [],
    sections: [PreviewSection] = [], words: [PreviewWords] = [], terms: [PreviewTerm] = [],
    findings: [PlacedFinding] = []
  ) {
    self.own = own
    self.source = source
    self.edition = edition
    self.facts = facts
    self.sections = sections
    self.words = words
    self.terms = terms
    self.findings = findings
  }

  public var phrases: [PreviewPhrase] { sections.flatMap(\.phrases) }

  /// All findings, wherever they are shown.
  public var allFindings: [Finding] {
    findings.map(\.finding) + phrases.flatMap(\.findings) + terms.flatMap(\.findings)
  }
}

/// A locale as the page needs it.
public struct PreviewLocale: Hashable, Sendable {
  public let tag: LocaleTag
  /// The language's own name; the tag where the file does not say.
  public let name: String
  public let isRightToLeft: Bool
  /// The fonts that its cards are set in.
  public let fontFamilies: [String]

  public init(tag: LocaleTag, name: String, isRightToLeft: Bool, fontFamilies: [String] = []) {
    self.tag = tag
    self.name = name
    self.isRightToLeft = isRightToLeft
    self.fontFamilies = fontFamilies
  }
}

/// One thing to know about how the locale prints: its direction, its fonts, how it writes a date.
public struct PrintFact: Hashable, Sendable {
  /// In English.
  public let name: String
  public let value: String
  /// Whether the value is text of the locale's own, not English.
  public let isOwnText: Bool

  public init(_ name: String, _ value: String, isOwnText: Bool = false) {
    self.name = name
    self.value = value
    self.isOwnText = isOwnText
  }
}

/// A finding with the line of the file that it is about.
public struct PlacedFinding: Hashable, Sendable {
  public let finding: Finding
  public let line: String?

  public init(_ finding: Finding, line: String?) {
    self.finding = finding
    self.line = line
  }
}
