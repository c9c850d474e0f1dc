public import CatalogReader
import Foundation
import Inflection
public import LocaleScaffold
public import PhraseModel

/// A locale to make a file for.
public struct LocaleRequest: Sendable {
  /// The tag as it was given, canonical or not.
  public var tag: String
  public var catalogs: CatalogFolder
  /// The locale to translate from; nil for the reference.
  public var source: LocaleTag?
  public var options: ScaffoldOptions
  /// The locale whose plural rules are taken over, for a language that has none in CLDR.
  public var pluralsLike: LocaleTag?

  public init(
    tag: String, catalogs: CatalogFolder, source: LocaleTag? = nil, options: ScaffoldOptions = ScaffoldOptions(),
    pluralsLike: LocaleTag? = nil
  ) {
    self.tag = tag
    self.catalogs = catalogs
    self.source = source
    self.options = options
    self.pluralsLike = pluralsLike
  }
}

/// A file that was made for a locale.
public struct AddedLocale: Sendable {
  public let path: String
  public let source: LocaleTag
  public let target: TargetLanguage
  /// The plural categories of the language, each with numbers that take it.
  public let categories: [(category: PluralCategory, numbers: String)]
  public let phraseCount: Int
}

/// Why no file is made for a locale.
public enum AddLocaleError: Error, Sendable {
  case tag(TagProblem)
  /// A file of that name is there, and is left as it is.
  case exists(LocaleTag, path: String)
  /// A person argument that the book does not have.
  case unknownPerson(String, known: [String])
  /// A rule given for the numbers of a language that CLDR has rules for.
  case needlessPlurals(LocaleTag)
  /// A plural rule that is none.
  case pluralRule(String, problem: String)
  /// No plural rules to take over from that locale.
  case noPluralRules(LocaleTag)
}

extension PhrasebookPipeline {
  /// Writes the file of a new locale, in which only the words are missing.
  ///
  /// - Throws: `PipelineError`; nothing is written then, and a file that is there is never touched.
  public static func addLocale(_ request: LocaleRequest) throws(PipelineError) -> AddedLocale {
    let (phrasebook, existing) = try read(request)
    let sourceTag = request.source ?? phrasebook.book.reference
    guard let source = phrasebook.catalog(sourceTag) else {
      throw .findings(try check(catalogs: request.catalogs, locales: [sourceTag]))
    }
    let locale: LocaleTag
    do throws(TagProblem) {
      locale = try TagChoice(existing: existing, languages: [sourceTag]).locale(named: request.tag)
    } catch {
      throw .addLocale(.tag(error))
    }
    let folder = request.catalogs.path
    let path = "\(folder)/\(locale).yaml"
    guard !FileManager.default.fileExists(atPath: path) else { throw .addLocale(.exists(locale, path: path)) }
    let options = try options(of: request, for: locale, phrasebook)
    let scaffold: Scaffold
    do throws(ICUError) {
      scaffold = try Scaffold(
        of: locale, from: source, in: phrasebook, options: options,
        schemaPath: CatalogFileKind.locale.schemaPath(from: folder, catalogs: folder))
    } catch {
      throw .inflection(error.description, phrase: nil, locale: locale)
    }
    try write(scaffold.text, to: path, locale)
    return AddedLocale(
      path: path, source: sourceTag, target: scaffold.target, categories: scaffold.categoryExamples,
      phraseCount: phrasebook.book.phrases.count)
  }

  /// The book, the source and the reference, and which locales have a file.
  private static func read(
    _ request: LocaleRequest
  ) throws(PipelineError) -> (phrasebook: Phrasebook, existing: [LocaleTag]) {
    let wanted = request.source.map { [$0] } ?? []
    let contents: CatalogFolder.Contents
    let existing: [LocaleTag]
    do throws(CatalogFolderError) {
      let folder = request.catalogs
      existing = try folder.locales()
      contents = try folder.read(locales: wanted)
    } catch {
      throw .catalogs(error)
    }
    guard let phrasebook = contents.phrasebook else {
      throw .findings(try check(catalogs: request.catalogs, locales: wanted))
    }
    return (phrasebook, existing)
  }

  private static func options(
    of request: LocaleRequest, for locale: LocaleTag, _ phrasebook: Phrasebook
  ) throws(PipelineError) -> ScaffoldOptions {
    var options = request.options
    let persons = phrasebook.book.argumentNames { $0.type == .person }
    if let unknown = options.forms.keys.sorted().first(where: { !persons.contains($0) }) {
      throw .addLocale(.unknownPerson(unknown, known: persons))
    }
    if let model = request.pluralsLike {
      guard let rules = PluralRules.text(for: model) else { throw .addLocale(.noPluralRules(model)) }
      options.plurals = Dictionary(rules.map { ($0.category, $0.rule) }) { first, _ in first }
    }
    guard let rules = options.plurals else { return options }
    if PluralRules.isKnown(locale) { throw .addLocale(.needlessPlurals(locale)) }
    for rule in rules.values.sorted() {
      if let problem = PluralRuleSyntax.problem(in: rule) { throw .addLocale(.pluralRule(rule, problem: problem)) }
    }
    return options
  }

  /// Writes a new file; one that has come to be there in the meantime is left as it is.
  private static func write(_ text: String, to path: String, _ locale: LocaleTag) throws(PipelineError) {
    guard try AtomicFile.create(text, at: path) else { throw .addLocale(.exists(locale, path: path)) }
  }
}
