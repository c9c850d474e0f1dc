import PhraseModel

/// Which forms of a phrase are wanted, and with which values.
public struct FormRequest: Sendable {
  /// How many of the terms that an argument may take are put into the phrase.
  public enum TermSelection: Sendable {
    /// The first of each gender of the locale.
    case onePerGender
    case all
  }

  /// What stands for a value that nobody has given.
  public enum OpenValues: Sendable {
    /// A sample: the catalog's or the book's.
    case samples
    /// A slot that names what belongs there: `‹termin›`.
    case slots
  }

  /// Values by argument name: a number, a person form, a term's id, a date as `2027-03-14`, a time as
  /// `16:30`, an amount as `2.40`, a text.
  public var values: [String: String]
  public var terms: TermSelection
  public var openValues: OpenValues

  public init(
    values: [String: String] = [:], terms: TermSelection = .onePerGender, openValues: OpenValues = .samples
  ) {
    self.values = values
    self.terms = terms
    self.openValues = openValues
  }
}

/// Why a phrase has no forms.
public enum InflectionError: Error, Sendable {
  case unknownArgument(String, known: [String])
  case invalidValue(String, argument: String, expected: String)
  case missingTerm(String)
  case icu(ICUError)
}
