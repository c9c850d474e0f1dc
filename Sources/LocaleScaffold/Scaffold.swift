public import Inflection
public import PhraseModel

/// The file of a new locale, in which only the words are missing.
///
/// Where a text belongs stands `___` (`Blank.mark`); above it, as comments, what it means, when it is said, what the source says,
/// and what its arguments look like. As long as a mark is left in a text, the text counts as not there.
public struct Scaffold {
  public let target: TargetLanguage
  let book: Book
  let library: Library
  let source: Catalog
  let reference: Catalog
  /// The path of the locale schema from the file, for editors; nil for none.
  let schemaPath: String?
  let builder: SkeletonBuilder
  let examples: CategoryExamples

  /// - Parameters:
  ///   - source: the catalog that is translated from; the reference where it is nil.
  /// - Throws: `ICUError` where ICU fails, or refuses plural rules.
  public init(
    of locale: LocaleTag, from source: Catalog, in phrasebook: Phrasebook, options: ScaffoldOptions = ScaffoldOptions(),
    schemaPath: String? = nil
  ) throws(ICUError) {
    let reference = phrasebook.catalog(phrasebook.book.reference) ?? source
    target = try TargetLanguage(locale, source: source, reference: reference, options: options)
    book = phrasebook.book
    library = phrasebook.library
    self.source = source
    self.reference = reference
    self.schemaPath = schemaPath
    let rules: PluralRules
    if let known = target.rules { rules = known } else { rules = try PluralRules.rules(of: source) }
    builder = SkeletonBuilder(
      target: target, book: phrasebook.book, source: source, reference: reference, rules: rules)
    examples = CategoryExamples(
      rules: rules, formattingLocale: "\(target.formatting ?? locale)-u-nu-\(target.numbering)")
  }

  /// The whole file.
  public var text: String {
    var lines = CatalogLines()
    addGuide(to: &lines)
    addHeader(to: &lines)
    addCardWords(to: &lines)
    addTerms(to: &lines)
    addPhrases(to: &lines)
    return lines.text
  }

  /// The plural categories of the language, each with numbers that take it: `few: 2, 3, 4`.
  public var categoryExamples: [(category: PluralCategory, numbers: String)] {
    examples.rules.categories.map { ($0, examples.firstNumbers(for: $0)) }
  }

  /// A comment with a text of the source and what it means in English, and a place to write the target's.
  func addText(_ key: String, meaning: [String?], to lines: inout CatalogLines, indentation: Int) {
    let known = meaning.compactMap(\.self).filter { !$0.isEmpty }
    if !known.isEmpty { lines.comment(known.joined(separator: " · "), indentation: indentation) }
    lines.add("\(CatalogLines.key(key)): \(CatalogLines.quoted(Blank.mark))", indentation: indentation)
  }
}
