public import CatalogReader
import Inflection
public import PhraseModel

/// The forms of one phrase in one locale, ready to be shown.
public struct FormTable: Sendable {
  public let phrase: PhraseID
  public let locale: LocaleTag
  public let state: ReviewState
  /// Where the text stands.
  public let location: SourceLocation
  /// The layer it comes from; nil for the catalogs themselves.
  public let layer: String?
  public let forms: [Form]
  /// For a number argument's plural category, the numbers that it stands for: `2–4, 22–24, …`.
  public let numbers: [Form.Condition: String]
}

extension PhrasebookPipeline {
  /// Renders every form of a phrase, or those that `values` leave.
  public static func forms(
    of id: PhraseID, in locale: LocaleTag, catalogs: CatalogFolder, values: [String: String]
  ) throws(PipelineError) -> FormTable {
    let report = try check(catalogs: catalogs, locales: [locale])
    guard let phrasebook = report.phrasebook, let catalog = phrasebook.catalog(locale) else {
      throw .findings(report)
    }
    guard let phrase = phrasebook.book.phrase(id) else {
      throw .noPhrase(id, nearest: nearest(to: id.identifier, among: phrasebook.book.phrases.map(\.id.identifier)))
    }
    // Errors elsewhere in the file don't keep this phrase from being shown.
    let own = report.findings.filter { $0.severity == .error && ($0.phrase == nil || $0.phrase == id) }
    guard own.isEmpty else { throw .findings(report.keeping(own)) }
    guard let wording = catalog.phrases[id] else {
      throw .unwritten(id, locale, place: catalog.blanks.first { $0.phrase == id && $0.path.last == "say" }?.location)
    }
    let reviewed = try ReviewedCatalog(catalog, of: phrasebook)
    do throws(InflectionError) {
      let inflector = reviewed.inflector
      let forms = try inflector.forms(of: phrase, FormRequest(values: values))
      return FormTable(
        phrase: id, locale: locale, state: reviewed.state(of: phrase), location: wording.location,
        layer: catalogs.layer(ofFile: wording.location.file), forms: forms,
        numbers: numbers(in: forms, of: phrase, inflector))
    } catch {
      throw PipelineError(error, phrase: phrase, locale: locale)
    }
  }

  /// For each condition on a number that forms name, the numbers that it stands for: `2–4, 22–24, …`.
  static func numbers(
    in forms: [Form], of phrase: Phrase, _ inflector: Inflector
  ) -> [Form.Condition: String] {
    var numbers: [Form.Condition: String] = [:]
    for argument in phrase.arguments {
      let runs = NumberRuns.byCondition(of: argument, in: forms) {
        inflector.numbers(of: argument, of: phrase, in: $0)
      }
      for (value, runs) in runs where !value.hasPrefix("=") && !runs.isEmpty {
        numbers[Form.Condition(argument.name, value)] = NumberRuns.label(runs)
      }
    }
    return numbers
  }
}

extension CheckReport {
  func keeping(_ findings: [Finding]) -> CheckReport {
    CheckReport(
      findings: findings, draftCount: draftCount, lines: lines, localeCount: localeCount, messageCount: messageCount,
      unwritten: unwritten, phrasebook: phrasebook, origins: origins)
  }
}

extension PipelineError {
  init(_ error: InflectionError, phrase: Phrase, locale: LocaleTag) {
    self =
      switch error {
      case .unknownArgument(let name, let known): .unknownArgument(name, phrase: phrase.id, known: known)
      case .invalidValue(let value, let argument, let expected):
        .value(value, argument: argument, expected: expected)
      case .missingTerm(let name):
        .inflection("no term for \(name)", phrase: phrase.id, locale: locale)
      case .icu(let error): .inflection(error.description, phrase: phrase.id, locale: locale)
      }
  }
}
