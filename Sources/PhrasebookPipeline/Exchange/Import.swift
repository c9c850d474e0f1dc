import CatalogChecks
public import CatalogReader
public import Exchange
import Foundation
public import PhraseModel

/// What to import, and where to.
public struct ImportRequest: Sendable {
  public var files: [String]
  /// Nil to tell it from each file.
  public var format: ExchangeFormat?
  /// The locale that the files are for; nil to take it from each file.
  public var target: LocaleTag?
  public var policy: ImportPolicy
  public var catalogs: CatalogFolder

  public init(
    files: [String], format: ExchangeFormat?, target: LocaleTag?, policy: ImportPolicy, catalogs: CatalogFolder
  ) {
    self.files = files
    self.format = format
    self.target = target
    self.policy = policy
    self.catalogs = catalogs
  }
}

/// An import that is planned and checked and has changed nothing yet.
public struct ImportProposal: Sendable {
  /// One for each file, in the order in which they were named.
  public let plans: [ImportPlan]
  /// What the check finds in the catalogs with the changes in them and did not find before, at its place in the exchange file
  /// where the text came from there. With an error among them the proposal is not applied.
  public let findings: [Finding]
  /// The lines of each file, by path, to show findings in their context.
  public let lines: [String: [String]]
  let edits: [CatalogEdit]

  public var changeCount: Int { plans.reduce(0) { $0 + $1.changes.count } }
  public var errorCount: Int { findings.count { $0.severity == .error } }

  /// Writes the changed catalogs, all or none.
  ///
  /// - Throws: `PipelineError.findings` where the changes bring errors; `.exchange` where somebody else has changed a catalog
  ///   since the proposal was made; `.output` where one cannot be written.
  public func apply() throws(PipelineError) {
    guard errorCount == 0 else {
      throw .findings(
        CheckReport(
          findings: findings, draftCount: 0, lines: lines, localeCount: 0, messageCount: 0, unwritten: [],
          phrasebook: nil, origins: [:]))
    }
    for edit in edits where try edit.bytesOnDisk() != edit.before {
      throw .exchange(.changedMeanwhile(edit.path))
    }
    try AtomicFile.write(edits.map { ($0.path, Data($0.after)) })
  }
}

extension PhrasebookPipeline {
  /// Reads files that came back from translators, decides unit by unit, and checks what the catalogs would become.
  ///
  /// - Throws: `PipelineError` where a file cannot be read, is for no locale here, or contradicts another one.
  public static func proposeImport(_ request: ImportRequest) throws(PipelineError) -> ImportProposal {
    let available: [LocaleTag]
    do throws(CatalogFolderError) {
      available = try request.catalogs.locales()
    } catch {
      throw .catalogs(error)
    }
    var inputs: [(input: ExchangeInput, source: LocaleTag?, target: LocaleTag)] = []
    for path in request.files {
      let input = try ExchangeInput(path: path, format: request.format)
      let target = try input.targetLocale(wanted: request.target, available: available)
      inputs.append((input, try input.sourceLocale(available: available), target))
    }
    let named = Set(inputs.flatMap { [$0.source, $0.target].compactMap(\.self) }).sorted()
    var before = try check(catalogs: request.catalogs, locales: named)
    guard let reference = before.phrasebook?.book.reference else { throw .findings(before) }
    // What others are compared with may make errors in any of them.
    let checked = inputs.contains { $0.target == reference } ? nil : named
    if checked == nil { before = try check(catalogs: request.catalogs) }
    guard let phrasebook = before.phrasebook else { throw .findings(before) }

    var plans: [ImportPlan] = []
    for (input, source, target) in inputs {
      let source = source ?? reference
      guard source != target else { throw .exchange(.sameLocale(source)) }
      guard let from = phrasebook.catalog(source), let to = phrasebook.catalog(target) else { throw .findings(before) }
      let units = try ExchangeUnits(phrasebook, from: from, to: to).units
      plans.append(ImportPlanner(units: units, policy: request.policy).plan(for: input.file, from: source, to: target))
    }
    let edits = try CatalogEdit.edits(for: plans, phrasebook, request.catalogs)
    let replacements = Dictionary(edits.map { ($0.path, $0.after) }) { first, _ in first }
    let after = try check(
      catalogs: request.catalogs, locales: checked, replacing: replacements, instruments: CheckInstruments()
    ).report
    let places = ImportedPlaces(plans, in: after.phrasebook)
    var lines = after.lines
    for (input, _, _) in inputs { lines[input.file.path] = input.lines }
    return ImportProposal(
      plans: plans, findings: newFindings(after.findings, since: before.findings).map { places.moved($0) },
      lines: lines,
      edits: edits)
  }

  /// The findings that were not there before. Their places are not compared, since texts above them may have grown.
  private static func newFindings(_ after: [Finding], since before: [Finding]) -> [Finding] {
    struct Key: Hashable {
      let rule, file, message: String
      let phrase: PhraseID?

      init(_ finding: Finding) {
        (rule, file, message) = (finding.rule, finding.location.file, finding.message)
        phrase = finding.phrase
      }
    }
    var known = Dictionary(before.map { (Key($0), 1) }, uniquingKeysWith: +)
    return after.filter { finding in
      guard let count = known[Key(finding)], count > 0 else { return true }
      known[Key(finding)] = count - 1
      return false
    }
  }
}
