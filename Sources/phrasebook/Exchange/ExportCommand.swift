import ArgumentParser
import Exchange
import Foundation
import PhraseModel
import PhrasebookPipeline

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Give a locale’s texts to translators’ tools: PO, XLIFF, or a table.",
    discussion: """
      Sets every text of one locale beside the same text of another: phrases, what not to say, keywords, nouns in each case that the \
      target locale has, headings and labels. Notes tell what a phrase means, who says it, what its arguments are, and which plural \
      and person forms the target locale needs. po is for Poedit, Weblate and OmegaT, xliff (2.1) for agencies’ tools, csv for \
      spreadsheets.

        phrasebook export --from pl --to sk -o sk.po
        phrasebook export --to sk --format csv --separator semicolon -o sk.csv
        phrasebook export --from en --to uk --format xliff > uk.xlf

      Without -o it writes to standard output. A file that is there already is brought up to date, and a translation whose source has \
      changed since then is marked as needing work (fuzzy), with the earlier source beside it. It is never written over while it holds \
      translations that have not been imported. `phrasebook import` brings a file back.
      """)

  @Option(
    help: ArgumentHelp(
      "How it is written: \(ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", ")); by default as FILE’s name ends.",
      valueName: "FORMAT"))
  var format: ExchangeFormat?

  @Option(help: ArgumentHelp("The locale to translate from; the book’s reference locale by default.", valueName: "TAG"))
  var from: String?

  @Option(help: ArgumentHelp("The locale to translate to; it has a file already.", valueName: "TAG"))
  var to: String

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "FILE"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "An earlier export, to mark what has changed since; FILE itself where it is there already.", valueName: "FILE"))
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "What stands between the cells of a csv: \(CSVWriter.Separator.allCases.map(\.rawValue).joined(separator: ", ")); comma, or tab for a .tsv.",
      valueName: "NAME"))
  var separator: CSVWriter.Separator?

  @Flag(help: "Write over FILE whatever it holds.")
  var force = false

  @OptionGroup var catalogs: CatalogOptions

  func validate() throws {
    if format == nil, output.flatMap({ ExchangeFormat(fileName: $0) }) == nil {
      throw ValidationError("Say --format po, xliff or csv, or name a file that ends in .po, .xlf or .csv with -o")
    }
  }

  func run() throws {
    guard let format = format ?? output.flatMap({ ExchangeFormat(fileName: $0) }) else { return }
    let isThere = output.map { FileManager.default.fileExists(atPath: $0) } ?? false
    // A full disk or a file limit is then an error to report, not a signal to die of.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let export = try PhrasebookPipeline.export(
        ExportRequest(
          catalogs: catalogs.folder, source: from.map { LocaleTag($0) }, target: LocaleTag(to), format: format,
          separator: separator ?? (output?.hasSuffix(".tsv") == true ? .tab : .comma),
          previous: previous,
          updated: isThere && !force ? output : nil))
      if let output {
        try PhrasebookPipeline.write(export, to: output, replacing: force)
      } else {
        FileHandle.standardOutput.write(Data(export.text.utf8))
      }
      Terminal.printError(Self.summary(of: export, output: output))
    } catch {
      throw Failure.report(error)
    }
  }

  private static func summary(of export: Export, output: String?) -> String {
    var parts = [Count.text(export.unitCount, "text")]
    if export.untranslatedCount > 0 { parts.append("\(export.untranslatedCount) not translated yet") }
    if export.outdatedCount > 0 {
      parts.append("\(export.outdatedCount) made from a source that has changed since")
    }
    return "\(parts.joined(separator: ", ")), from \(export.source) to \(export.target)"
      + (output.map { ": \($0)" } ?? "")
  }
}
