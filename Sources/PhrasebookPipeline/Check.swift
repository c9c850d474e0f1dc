import CatalogChecks
public import CatalogReader
import Inflection
public import PhraseModel

/// What checking a folder of catalogs found.
public struct CheckReport: Sendable {
  public let findings: [Finding]
  /// The lines of each file, by path, to show findings in their context.
  public let lines: [String: [String]]
  public let localeCount: Int
  public let messageCount: Int
  /// Nil where the book cannot be read.
  let phrasebook: Phrasebook?

  public var errorCount: Int { findings.count { $0.severity == .error } }
  public var warningCount: Int { findings.count - errorCount }
}

extension PhrasebookPipeline {
  /// Reads catalogs and checks them; `locales` nil means all.
  ///
  /// The reference locale is read along with any other, since they are compared with it; findings about it
  /// are left out unless it was asked for.
  ///
  /// - Parameter replacements: what files shall be taken to hold instead of what is on the disk, by path.
  public static func check(
    catalogs: CatalogFolder, locales: [LocaleTag]? = nil, replacements: [String: [UInt8]] = [:]
  ) throws(PipelineError) -> CheckReport {
    do {
      let contents = try catalogs.read(locales: locales, replacements: replacements)
      var findings = contents.findings
      if let phrasebook = contents.phrasebook {
        findings += try CatalogChecker.findings(in: phrasebook)
      }
      if let locales {
        let files = Set(locales.map { "/\($0).yaml" } + ["/phrasebook.yaml", "/library.yaml"])
        findings.removeAll { finding in !files.contains { finding.location.file.hasSuffix($0) } }
      }
      let wanted = contents.phrasebook?.catalogs.filter { locales?.contains($0.locale) ?? true } ?? []
      return CheckReport(
        findings: findings.sorted { $0.location < $1.location }, lines: contents.lines,
        localeCount: wanted.count, messageCount: wanted.reduce(0) { $0 + $1.phrases.count },
        phrasebook: contents.phrasebook)
    } catch let error as CatalogFolderError {
      throw .catalogs(error)
    } catch {
      throw .inflection(String(describing: error), phrase: nil, locale: nil)
    }
  }
}
