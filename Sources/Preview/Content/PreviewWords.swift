public import PhraseModel

/// A table of the words on the cards themselves: situation headings, labels, slots.
public struct PreviewWords: Sendable {
  public struct Row: Hashable, Sendable {
    /// The key in the catalog.
    public let key: String
    /// Nil where the locale has nothing for the key.
    public let own: String?
    public let source: String?

    public init(key: String, own: String?, source: String?) {
      self.key = key
      self.own = own
      self.source = source
    }
  }

  /// In English.
  public let title: String
  public let rows: [Row]

  public init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }
}

/// A noun in every case and number that the locale gives it.
public struct PreviewTerm: Sendable {
  public struct Declension: Sendable {
    public struct Cell: Hashable, Sendable {
      /// For which numbers: `2–4, 22–24, …`; empty where the noun does not change with the number.
      public let numbers: String
      public let noun: String

      public init(numbers: String, noun: String) {
        self.numbers = numbers
        self.noun = noun
      }
    }

    /// The case's name; for the locale that is compared with, its first one.
    public let name: String
    public let cells: [Cell]

    public init(name: String, cells: [Cell]) {
      self.name = name
      self.cells = cells
    }
  }

  public let declaration: TermDeclaration
  public let gender: String?
  /// Empty where the locale lacks the term.
  public let declensions: [Declension]
  /// The noun in the locale that is compared with.
  public let source: String?
  public let findings: [Finding]

  public init(
    declaration: TermDeclaration, gender: String?, declensions: [Declension], source: String?, findings: [Finding]
  ) {
    self.declaration = declaration
    self.gender = gender
    self.declensions = declensions
    self.source = source
    self.findings = findings
  }
}
