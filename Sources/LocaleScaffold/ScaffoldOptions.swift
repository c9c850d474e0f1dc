public import PhraseModel

/// What somebody says of their language that CLDR does not know.
public struct ScaffoldOptions: Sendable {
  /// By person argument, the forms that a phrase must have where it speaks to or of that person. What is left out is taken from
  /// the source and the reference; an empty list means that one wording does for everybody.
  public var forms: [String: [PersonForm]]
  /// The cases that phrases put nouns into; nil for those of the source, as far as the language has them.
  public var cases: [String]?
  /// The genders of nouns; nil for those that CLDR knows, or the source's.
  public var genders: [String]?
  /// Plural rules by category for a language that CLDR has none for; nil where nobody gave them.
  public var plurals: [PluralCategory: String]?

  public init(
    forms: [String: [PersonForm]] = [:], cases: [String]? = nil, genders: [String]? = nil,
    plurals: [PluralCategory: String]? = nil
  ) {
    self.forms = forms
    self.cases = cases
    self.genders = genders
    self.plurals = plurals
  }
}
