import ArgumentParser
import PhraseModel
import PhrasebookPipeline

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find what is wrong in catalogs.",
    discussion: """
      Each finding names the file, the line and the column, shows the line, and says what to do. Exits with 0 where nothing is wrong and \
      with 1 where there are errors.

        phrasebook check                 all locales
        phrasebook check pl uk --strict  two of them; warnings count too
        phrasebook check pl --fix        mends what needs no judgement, and shows what remains
        phrasebook check pl --drafts     tells which texts nobody has confirmed yet, too
        phrasebook check --explain plural-category-missing

      A text that deviates from a warning's rule on purpose says `allow: [RULE]` beside its `say:`. Spelling is looked up where a \
      dictionary for Hunspell is installed; words/TAG.txt beside the catalogs lists words that it need not know.
      """)

  enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif, github
  }

  @ArgumentParser.Argument(help: ArgumentHelp("The locales to check; all where none is named.", valueName: "LOCALE"))
  var locales: [String] = []

  @Flag(help: "Exit with 1 for warnings too.")
  var strict = false

  @Flag(help: "Mend what needs no judgement: blanks, quotation marks, invisible characters, needless branches.")
  var fix = false

  @Flag(help: "Warn of drafts, too: of each text that not enough people have confirmed.")
  var drafts = false

  @Option(
    help: ArgumentHelp(
      "How findings are written: text, json, sarif (SARIF 2.1.0), github (workflow commands).", valueName: "FORMAT"))
  var format = CheckFormat.text

  @Flag(help: "List all rules and exit.")
  var listRules = false

  @Option(help: ArgumentHelp("Say all there is to say about a rule and exit.", valueName: "RULE"))
  var explain: String?

  @OptionGroup var catalogs: CatalogOptions

  func validate() throws {
    let names = PhrasebookPipeline.rules.map(\.name)
    if let explain, !names.contains(explain) {
      let suggestion = nearest(to: explain, among: names).map { ". Did you mean \($0)?" } ?? "; --list-rules names all"
      throw ValidationError("there is no rule \(explain)\(suggestion)")
    }
  }

  func run() throws {
    if listRules || explain != nil { return try printRules() }
    let report: CheckReport
    let wanted = locales.isEmpty ? nil : locales.map { LocaleTag($0) }
    do {
      if fix {
        let outcome = try PhrasebookPipeline.fix(catalogs: catalogs.folder, locales: wanted)
        report =
          drafts
          ? try PhrasebookPipeline.check(
            catalogs: catalogs.folder, locales: wanted, isThorough: true, includesDrafts: true) : outcome.remaining
        for finding in outcome.fixed { Terminal.printError(Self.text(ofFixed: finding)) }
        Terminal.printError(Self.summary(of: outcome))
      } else {
        report = try PhrasebookPipeline.check(
          catalogs: catalogs.folder, locales: wanted, isThorough: true, includesDrafts: drafts)
      }
    } catch {
      throw Failure.report(error)
    }
    try printFindings(of: report)
    if report.errorCount > 0 || (strict && report.warningCount > 0) { throw ExitCode(1) }
  }

  private func printFindings(of report: CheckReport) throws {
    switch format {
    case .text:
      let writer = FindingWriter(lines: report.lines, usesColour: Terminal.standardOutput.usesColour)
      for finding in report.findings { print(writer.text(for: finding) + "\n") }
      Terminal.printError(([Self.summary(of: report)] + remarks(on: report)).joined(separator: "\n"))
    case .json: print(try JSONOutput.text(report.findings.map(FindingJSON.init)))
    case .sarif: print(try JSONOutput.text(SARIFLog(report.findings, rules: PhrasebookPipeline.rules)))
    case .github:
      for finding in report.findings { print(WorkflowCommand(finding).text) }
    }
  }

  private func printRules() throws {
    let rules = PhrasebookPipeline.rules.filter { explain == nil || $0.name == explain }
    switch format {
    case .json: print(try JSONOutput.text(rules.map(RuleJSON.init)))
    case .sarif: print(try JSONOutput.text(SARIFLog([], rules: rules)))
    case .text, .github:
      print(explain == nil ? RuleText.list(rules) : rules.map(RuleText.explanation).joined())
    }
  }

  static func summary(of report: CheckReport) -> String {
    let checked = "\(report.messageCount) messages in \(count(report.localeCount, "locale"))"
    if report.findings.isEmpty { return "\(checked): nothing wrong" }
    let fixable = report.findings.count { $0.fix != nil }
    let found = "\(checked): \(count(report.errorCount, "error")), \(count(report.warningCount, "warning"))"
    return fixable == 0 ? found : "\(found); --fix mends \(fixable) of them"
  }

  /// What is no mistake, and yet to be done.
  private func remarks(on report: CheckReport) -> [String] {
    let unwritten = report.unwritten.map { unwritten in
      let others = unwritten.otherCount == 0 ? "" : " and \(unwritten.otherCount) other texts"
      return "\(unwritten.locale): \(Self.count(unwritten.phraseCount, "phrase"))\(others) still to be written"
    }
    guard report.draftCount > 0, !drafts else { return unwritten }
    let drafts = Self.count(report.draftCount, "draft")
    return unwritten + ["\(drafts), confirmed by too few people: phrasebook review signs them, --drafts lists them"]
  }

  private static func summary(of outcome: FixOutcome) -> String {
    if outcome.fixed.isEmpty { return "nothing to mend" }
    return "mended \(count(outcome.fixed.count, "finding")) in \(count(outcome.files.count, "file"))"
  }

  private static func text(ofFixed finding: Finding) -> String {
    let location = finding.location
    return
      "\(location.file):\(location.line):\(location.column): mended: \(finding.fix?.description ?? finding.message) [\(finding.rule)]"
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
