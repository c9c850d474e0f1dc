public import Inflection
public import PhraseModel

/// What is known of the language that a file is made for: from CLDR through ICU, from what its translator says, and where neither
/// helps, from the source.
public struct TargetLanguage: Sendable {
  public let locale: LocaleTag
  /// The language's own name; nil where CLDR does not know it.
  public let ownName: String?
  public let englishName: String
  public let isRightToLeft: Bool
  /// Whether its script ends a sentence with . and a question with ?
  let endsSentencesAsLatinDoes: Bool
  public let numbering: String
  public let quotes: [String]
  /// Another locale whose dates and numbers are used, because ICU has none of the language.
  public let formatting: LocaleTag?
  /// The rules that the file gives itself.
  public let ownRules: [PluralCategory: String]?
  /// The rules that say how the language counts; nil where nobody does.
  public let rules: PluralRules?
  public let ordinalRules: PluralRules
  /// The cases that skeletons put nouns into.
  public let cases: [String]
  /// All cases that CLDR knows of the language.
  public let knownCases: [String]?
  public let genders: [String]
  /// By person argument, the forms that a select must have beside `other`.
  public let forms: [String: [PersonForm]]

  /// - Parameters:
  ///   - source: the catalog that is translated from.
  ///   - reference: the catalog that all others are compared with.
  /// - Throws: `ICUError` where ICU fails, or refuses the rules given.
  public init(
    _ locale: LocaleTag, source: Catalog, reference: Catalog, options: ScaffoldOptions
  ) throws(ICUError) {
    self.locale = locale
    let language = Languages.languageAlone(of: locale)
    let hasFormats = LocaleFacts.hasData(for: language)
    ownName = Languages.name(of: locale)
    englishName = Languages.name(of: locale, in: LocaleTag("en")) ?? locale.identifier
    isRightToLeft = LocaleFacts.isRightToLeft(locale)
    let subtags = LocaleFacts.fullestTag(locale.identifier)?.split(separator: "-") ?? []
    endsSentencesAsLatinDoes = subtags.contains("Latn") || subtags.contains("Cyrl")
    formatting = hasFormats ? nil : source.formattingLocale
    numbering = try hasFormats ? LocaleFacts.numberingSystem(of: locale) : source.header.numbering
    quotes = try hasFormats ? LocaleFacts.quotationMarks(of: locale) : source.header.quotes

    let isKnown = PluralRules.isKnown(locale)
    ownRules = isKnown ? nil : options.plurals
    if let ownRules {
      rules = try PluralRules(rules: ownRules)
    } else {
      rules = isKnown ? try PluralRules(locale: locale) : nil
    }
    ordinalRules = try PluralRules(locale: locale, ordinal: true)

    // Cases come from whichever of the two has more to say, as far as the language has them.
    let model = [source, reference].max { $0.header.cases.count < $1.header.cases.count } ?? source
    knownCases = Languages.cases(of: locale)
    cases =
      options.cases
      ?? Self.cases(known: knownCases, model: model.header.cases, isUninflected: rules?.categories == [.other])
    genders =
      options.genders ?? Self.genders(known: Languages.genders(of: locale), cases: cases, model: model.header.genders)
    var forms: [String: [PersonForm]] = [:]
    for name in Set(source.header.forms.keys).union(reference.header.forms.keys) {
      let wanted = [source, reference].flatMap { $0.header.forms[name]?.required ?? [] }
      forms[name] = (options.forms[name] ?? PersonForm.allCases.filter { wanted.contains($0) }).filter { $0 != .other }
    }
    self.forms = forms
  }

  private static func cases(known: [String]?, model: [String], isUninflected: Bool) -> [String] {
    // CLDR describes the nouns of some fifty languages. Of the others, those that don't count nouns don't decline them.
    guard let known else { return isUninflected ? ["nominative"] : model }
    let shared = model.filter { known.contains($0) }
    return shared.isEmpty ? ["nominative"] : shared
  }

  private static func genders(known: [String]?, cases: [String], model: [String]) -> [String] {
    guard let known else { return cases == ["nominative"] ? ["neuter"] : model }
    // Slavic languages split the masculine by animacy; the nouns of a desk are things.
    var genders: [String] = []
    for gender in known {
      let plain = ["animate", "inanimate", "personal"].contains(gender) ? "masculine" : gender
      if !genders.contains(plain) { genders.append(plain) }
    }
    return genders.isEmpty ? ["neuter"] : genders
  }
}
