import CatalogChecks
public import CatalogReader
import Inflection
public import PhraseModel

/// How much of a locale is still to be written.
public struct Unwritten: Hashable, Sendable {
  public let locale: LocaleTag
  /// Phrases of the book that have no text.
  public let phraseCount: Int
  /// Other texts that the file has a place for: terms, headings, labels, slots.
  public let otherCount: Int

  /// Nil where nothing is left to write.
  init?(_ catalog: Catalog, book: Book) {
    locale = catalog.locale
    phraseCount = book.phrases.count { catalog.phrases[$0.id] == nil }
    otherCount = catalog.blanks.count { $0.phrase == nil }
    guard phraseCount + otherCount > 0 else { return nil }
  }
}

/// What checking a folder of catalogs found.
public struct CheckReport: Sendable {
  public let findings: [Finding]
  /// How many texts too few people have confirmed: too many at first to stand unasked among what was found.
  public let draftCount: Int
  /// The lines of each file that something was found in, by path, to show findings in their context.
  public let lines: [String: [String]]
  public let localeCount: Int
  public let messageCount: Int
  /// What is still to be written in locales that do not claim to be complete.
  public let unwritten: [Unwritten]
  /// Nil where the book cannot be read.
  let phrasebook: Phrasebook?
  /// By pseudo-locale, the locale that it was made from, whose findings are its own.
  let origins: [LocaleTag: LocaleTag]

  public var errorCount: Int { findings.count { $0.severity == .error } }
  public var warningCount: Int { findings.count - errorCount }
}

extension PhrasebookPipeline {
  /// Every rule that catalogs are held to, by name.
  public static let rules: [Rule] = {
    var seen: Set<String> = []
    return (ReadingRules.all + CatalogChecker.rules).filter { seen.insert($0.name).inserted }.sorted {
      $0.name < $1.name
    }
  }()

  /// Reads catalogs and checks them; `locales` nil means all.
  ///
  /// The reference locale is read along with any other, since they are compared with it; findings about it
  /// are left out unless it was asked for.
  ///
  /// - Parameters:
  ///   - isThorough: whether dictionaries and cards are asked too, as far as they are installed.
  ///   - includesDrafts: whether each draft is a finding.
  public static func check(
    catalogs: CatalogFolder, locales: [LocaleTag]? = nil, isThorough: Bool = false, includesDrafts: Bool = false
  ) throws(PipelineError) -> CheckReport {
    let instruments = isThorough ? Instruments.all : CheckInstruments()
    return try check(
      catalogs: catalogs, locales: locales, replacing: [:], instruments: instruments, includesDrafts: includesDrafts
    )
    .report
  }

  /// Checks catalogs as if some files held other bytes; gives the files as they were read as well.
  static func check(
    catalogs: CatalogFolder, locales: [LocaleTag]?, replacing replaced: [String: [UInt8]],
    instruments: CheckInstruments,
    includesDrafts: Bool = false
  ) throws(PipelineError) -> (report: CheckReport, files: [String: [UInt8]]) {
    var instruments = instruments
    instruments.looksForDrafts = true
    do {
      let contents = try catalogs.read(locales: locales, replacing: replaced)
      var findings = contents.findings
      if let phrasebook = contents.phrasebook {
        findings += try CatalogChecker.findings(in: phrasebook.withoutPseudoLocales, instruments: instruments)
      }
      if let locales {
        let files = Set(locales.map { "/\(contents.origins[$0] ?? $0).yaml" } + ["/phrasebook.yaml", "/library.yaml"])
        findings.removeAll { finding in !files.contains { finding.location.file.hasSuffix($0) } }
      }
      let draftCount = findings.count { $0.rule == CatalogChecker.draftRule.name }
      if !includesDrafts { findings.removeAll { $0.rule == CatalogChecker.draftRule.name } }
      let wanted = contents.phrasebook?.catalogs.filter { locales?.contains($0.locale) ?? true } ?? []
      let lines = Dictionary(
        uniqueKeysWithValues: Set(findings.map(\.location.file)).map { ($0, contents.lines(ofFile: $0)) })
      let report = CheckReport(
        findings: findings.sorted { $0.location < $1.location }, draftCount: draftCount, lines: lines,
        localeCount: wanted.count, messageCount: wanted.reduce(0) { $0 + $1.phrases.count },
        unwritten: contents.phrasebook.map { phrasebook in
          wanted.filter { !$0.header.isComplete }.compactMap { Unwritten($0, book: phrasebook.book) }
        } ?? [],
        phrasebook: contents.phrasebook, origins: contents.origins)
      return (report, contents.files)
    } catch let error as CatalogFolderError {
      throw .catalogs(error)
    } catch {
      throw .inflection(String(describing: error), phrase: nil, locale: nil)
    }
  }
}

extension Phrasebook {
  /// What is left to check: texts that were made from others have the others' faults, at the same places.
  fileprivate var withoutPseudoLocales: Phrasebook {
    var phrasebook = self
    phrasebook.catalogs.removeAll(where: \.isPseudo)
    return phrasebook
  }
}
