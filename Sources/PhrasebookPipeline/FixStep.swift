import CatalogChecks
public import CatalogReader
import Foundation
public import PhraseModel

/// What mending catalogs came to.
public struct FixOutcome: Sendable {
  /// The findings that are mended, at the places where they stood when they were.
  public let fixed: [Finding]
  /// The files that were replaced.
  public let files: [String]
  /// What is left.
  public let remaining: CheckReport
}

extension PhrasebookPipeline {
  /// Mends every finding whose fix needs no judgement, and replaces the files in which it did.
  ///
  /// Files are changed in memory first, read anew and checked anew: a fix that would bring a new error is left out. Everything that
  /// is not mended stays as it was, byte for byte; each file is replaced in one step.
  ///
  /// - Throws: `PipelineError`; where a file cannot be replaced, it is as it was before.
  public static func fix(catalogs: CatalogFolder, locales: [LocaleTag]?) throws(PipelineError) -> FixOutcome {
    var step = FixStep(catalogs: catalogs, locales: locales)
    let remaining = try step.run()
    for file in step.changedFiles { try replace(file.path, holding: file.before, with: file.after) }
    return FixOutcome(fixed: step.fixed, files: step.changedFiles.map(\.path), remaining: remaining)
  }

  private static func replace(
    _ path: String, holding before: [UInt8], with after: [UInt8]
  ) throws(PipelineError) {
    guard let now = FileManager.default.contents(atPath: path), Array(now) == before else {
      throw .catalogFile(path, reason: "it has been changed meanwhile")
    }
    do throws(PipelineError) {
      try AtomicFile.write(Data(after), to: path)
    } catch {
      guard case .output(_, let reason) = error else { throw error }
      throw .catalogFile(path, reason: reason)
    }
  }
}

/// Mends catalogs in memory, round by round: one fix may make room for another.
private struct FixStep {
  /// One fix seldom makes room for more than one other.
  private static let roundLimit = 10

  let catalogs: CatalogFolder
  let locales: [LocaleTag]?
  private(set) var fixed: [Finding] = []
  private var original: [String: [UInt8]] = [:]
  private var current: [String: [UInt8]] = [:]
  /// Fixes that would bring a new error.
  private var refused: Set<Fix> = []

  init(catalogs: CatalogFolder, locales: [LocaleTag]?) {
    self.catalogs = catalogs
    self.locales = locales
  }

  var changedFiles: [(path: String, before: [UInt8], after: [UInt8])] {
    current.sorted { $0.key < $1.key }.compactMap { path, after in
      original[path].flatMap { $0 == after ? nil : (path, $0, after) }
    }
  }

  /// Gives what is left.
  mutating func run() throws(PipelineError) -> CheckReport {
    var (report, files) = try check(current)
    original = files
    for _ in 0..<Self.roundLimit {
      let chosen = compatible(report.findings.filter { finding in finding.fix.map { !refused.contains($0) } ?? false })
      guard !chosen.isEmpty else { break }
      let changed = applying(chosen, to: files)
      let next = try check(changed)
      if Self.brings(next.report, moreErrorsThan: report) {
        // One of them does: each is tried by itself.
        try refuseHarmful(among: chosen, files: files, report: report)
        continue
      }
      current = changed
      fixed += chosen
      (report, files) = next
    }
    return current.isEmpty ? report : try check(current, isThorough: true).report
  }

  private func check(
    _ replaced: [String: [UInt8]], isThorough: Bool = false
  ) throws(PipelineError) -> (report: CheckReport, files: [String: [UInt8]]) {
    try PhrasebookPipeline.check(
      catalogs: catalogs, locales: locales, replacing: replaced,
      instruments: isThorough || replaced.isEmpty ? Instruments.all : CheckInstruments())
  }

  /// As many findings as can be mended at once, from the first on: their edits don't overlap.
  private func compatible(_ findings: [Finding]) -> [Finding] {
    var taken: [Fix.Edit] = []
    return findings.filter { finding in
      let edits = finding.fix?.edits ?? []
      guard !edits.isEmpty, !edits.contains(where: { edit in taken.contains { Self.overlap($0, edit) } }) else {
        return false
      }
      taken += edits
      return true
    }
  }

  private static func overlap(_ left: Fix.Edit, _ right: Fix.Edit) -> Bool {
    guard left.start.file == right.start.file else { return false }
    // Two at one place, of which the order would matter, are two as well.
    return left.start == right.start || (left.start < right.end && right.start < left.end)
  }

  private func applying(_ findings: [Finding], to files: [String: [UInt8]]) -> [String: [UInt8]] {
    var changed = current
    for (path, edits) in Dictionary(grouping: findings.flatMap { $0.fix?.edits ?? [] }, by: \.start.file) {
      guard let bytes = files[path], let edited = FileEditor.applying(edits, to: bytes) else { continue }
      changed[path] = edited
    }
    return changed
  }

  private mutating func refuseHarmful(
    among findings: [Finding], files: [String: [UInt8]], report: CheckReport
  ) throws(PipelineError) {
    var harmful = findings
    if findings.count > 1 {
      harmful = []
      for finding in findings {
        let next = try check(applying([finding], to: files))
        if Self.brings(next.report, moreErrorsThan: report) { harmful.append(finding) }
      }
      // Where only several together do harm, none of them is made.
      if harmful.isEmpty { harmful = findings }
    }
    refused.formUnion(harmful.compactMap(\.fix))
  }

  /// Whether a report has an error that another does not have.
  private static func brings(_ report: CheckReport, moreErrorsThan before: CheckReport) -> Bool {
    struct Error: Hashable {
      let file: String
      let rule: String
      let phrase: PhraseID?
    }
    func errors(_ report: CheckReport) -> [Error: Int] {
      report.findings.filter { $0.severity == .error }.reduce(into: [:]) { counts, finding in
        counts[Error(file: finding.location.file, rule: finding.rule, phrase: finding.phrase), default: 0] += 1
      }
    }
    let known = errors(before)
    return errors(report).contains { $0.value > known[$0.key, default: 0] }
  }
}
