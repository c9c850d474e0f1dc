import ArgumentParser
import Exchange
import Foundation
import PhraseModel
import PhrasebookPipeline

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring translations back into the catalogs: PO, XLIFF, or a table.",
    discussion: """
      Shows every text that would change, checks the catalogs as they would become, and asks. Only what changes is touched: order, \
      comments and quoting of the file stay. Everything is applied or nothing: an error that the changes bring is shown at its place \
      in the file, and nothing is written.

        phrasebook import sk.po
        phrasebook import --dry-run sk.xlf
        phrasebook import --yes sk.po uk.csv

      Left out, and said so: texts that the book does not have; translations of a source text that has changed since the export, or \
      of a text that was changed here meanwhile (--accept-stale takes them); what the file marks as fuzzy (--accept-fuzzy); and \
      whatever would replace a text that people have signed (--replace-approved). An empty translation removes nothing. An import \
      signs nothing: what it changes is a draft until people confirm it with `phrasebook review`.

      Where nobody can be asked, as in a script, nothing is written without --yes, and it exits with 1 where there was something to \
      write. It also exits with 1 where the changes have errors.
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The files that came back.", valueName: "FILE"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "What the files are: \(ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")); by default as they look.",
      valueName: "FORMAT"))
  var format: ExchangeFormat?

  @Option(help: ArgumentHelp("The locale that the files are for, where they do not say.", valueName: "TAG"))
  var to: String?

  @Flag(name: [.customShort("n"), .long], help: "Show what would change, and write nothing.")
  var dryRun = false

  @Flag(name: [.short, .long], help: "Apply without asking.")
  var yes = false

  @Flag(help: "Take translations of texts that have changed since the export.")
  var acceptStale = false

  @Flag(help: "Take translations that the file marks as needing work.")
  var acceptFuzzy = false

  @Flag(help: "Replace texts that people have checked or approved; they are drafts again.")
  var replaceApproved = false

  @OptionGroup var catalogs: CatalogOptions

  func run() throws {
    let policy = ImportPolicy(
      acceptsStale: acceptStale, acceptsFuzzy: acceptFuzzy, replacesSigned: replaceApproved)
    // A full disk or a file limit is then an error to report, not a signal to die of.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let proposal = try PhrasebookPipeline.proposeImport(
        ImportRequest(
          files: files, format: format, target: to.map { LocaleTag($0) }, policy: policy, catalogs: catalogs.folder))
      try settle(proposal)
    } catch let code as ExitCode {
      throw code
    } catch {
      throw Failure.report(error)
    }
  }

  private func settle(_ proposal: ImportProposal) throws {
    let text = ImportPlanText(usesColour: Terminal.standardOutput.usesColour)
    for plan in proposal.plans {
      for change in plan.changes { print(text.difference(change, in: plan)) }
    }
    for plan in proposal.plans {
      for line in text.skips(of: plan) { Terminal.printError(line) }
    }
    let writer = FindingWriter(lines: proposal.lines, usesColour: Terminal.standardError.usesColour)
    for finding in proposal.findings { Terminal.printError(writer.text(for: finding)) }
    for plan in proposal.plans { Terminal.printError(text.summary(of: plan)) }

    guard proposal.errorCount == 0 else {
      Terminal.printError(
        "error: these changes would bring \(Count.text(proposal.errorCount, "error")) into the catalogs; nothing was written"
      )
      throw ExitCode(1)
    }
    guard proposal.changeCount > 0 else { return }
    if dryRun { return Terminal.printError("Nothing was written: this was a dry run.") }
    if !yes {
      guard Terminal.canAsk else {
        Terminal.printError(
          "error: nothing was written, since there is nobody to ask\nhint: Say --yes to apply this, or --dry-run")
        throw ExitCode(1)
      }
      guard Terminal.confirm("Apply \(Count.text(proposal.changeCount, "change"))?") else {
        return Terminal.printError("Nothing was written.")
      }
    }
    try proposal.apply()
    let locales = Set(proposal.plans.filter { !$0.changes.isEmpty }.map(\.targetLocale)).sorted()
    for locale in locales {
      Terminal.printError(
        "\(catalogs.folder.file(of: locale)) is up to date. What has changed is a draft until people sign it: phrasebook review \(locale)"
      )
    }
  }
}
