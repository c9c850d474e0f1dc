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
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The locales to check; all where none is named.", valueName: "LOCALE"))
  var locales: [String] = []

  @Flag(help: "Exit with 1 for warnings too.")
  var strict = false

  @Option(help: "How findings are written: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @OptionGroup var catalogs: CatalogOptions

  func run() throws {
    let report: CheckReport
    do {
      report = try PhrasebookPipeline.check(
        catalogs: catalogs.folder, locales: locales.isEmpty ? nil : locales.map { LocaleTag($0) })
    } catch {
      throw Failure.report(error)
    }
    switch format {
    case .text:
      let writer = FindingWriter(lines: report.lines, usesColour: Terminal.standardOutput.usesColour)
      for finding in report.findings { print(writer.text(for: finding)) }
      Terminal.printError(Self.summary(of: report))
    case .json:
      print(try JSONOutput.text(report.findings.map(FindingJSON.init)))
    }
    if report.errorCount > 0 || (strict && report.warningCount > 0) { throw ExitCode(1) }
  }

  static func summary(of report: CheckReport) -> String {
    let checked = "\(report.messageCount) messages in \(report.localeCount) locale\(report.localeCount == 1 ? "" : "s")"
    let errors = "\(report.errorCount) error\(report.errorCount == 1 ? "" : "s")"
    let warnings = "\(report.warningCount) warning\(report.warningCount == 1 ? "" : "s")"
    let found = report.findings.isEmpty ? "nothing wrong" : "\(errors), \(warnings)"
    let unwritten = report.unwritten.map { unwritten in
      let phrases = "\(unwritten.phraseCount) phrase\(unwritten.phraseCount == 1 ? "" : "s")"
      let others = unwritten.otherCount == 0 ? "" : " and \(unwritten.otherCount) other texts"
      return "\n\(unwritten.locale): \(phrases)\(others) still to be written"
    }
    return "\(checked): \(found)\(unwritten.joined())"
  }
}

/// A finding in `check --format json`.
private struct FindingJSON: Encodable {
  let finding: Finding

  private enum Keys: CodingKey {
    case rule, severity, file, line, column, phrase, message, hint
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(finding.rule, forKey: .rule)
    try container.encode(finding.severity.rawValue, forKey: .severity)
    try container.encode(finding.location.file, forKey: .file)
    try container.encode(finding.location.line, forKey: .line)
    try container.encode(finding.location.column, forKey: .column)
    // Both keys are always there, with null where there is nothing to say.
    try container.encode(finding.phrase?.identifier, forKey: .phrase)
    try container.encode(finding.message, forKey: .message)
    try container.encode(finding.hint, forKey: .hint)
  }
}
