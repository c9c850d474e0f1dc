import ArgumentParser
import PhraseModel
import PhrasebookPipeline

struct LocaleStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how far each locale is.",
    discussion: """
      For each locale, how many of the book's phrases are there, and how many of those people have checked, approved and tried at a desk. \
      Stale texts are those whose reference has changed since they were signed; they are drafts again.

        phrasebook locale status
        phrasebook locale status uk --format json
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The locales; all where none is named.", valueName: "TAG"))
  var locales: [String] = []

  @Option(help: "How it is written: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @OptionGroup var catalogs: CatalogOptions

  func run() throws {
    let statuses: [LocaleStatus]
    do {
      statuses = try PhrasebookPipeline.status(
        of: locales.isEmpty ? nil : locales.map { LocaleTag($0) }, catalogs: catalogs.folder)
    } catch {
      throw Failure.report(error)
    }
    switch format {
    case .text:
      print(LocaleStatusText(statuses, usesColour: Terminal.standardOutput.usesColour).text)
    case .json: print(try JSONOutput.text(LocaleStatusJSON(statuses)))
    }
  }
}

/// The object of `locale status --format json`.
private struct LocaleStatusJSON: Encodable {
  struct Locale: Encodable {
    let locale: String
    let name: String
    let complete: Bool
    let phrases: Int
    let missing: [String]
    let stale: [String]
    let states: [String: Int]
    let errors: Int
    let warnings: Int
  }

  let schema = 1
  let locales: [Locale]

  init(_ statuses: [LocaleStatus]) {
    locales = statuses.map { status in
      Locale(
        locale: status.locale.identifier, name: status.name, complete: status.missing.isEmpty,
        phrases: status.phraseCount, missing: status.missing.map(\.identifier), stale: status.stale.map(\.identifier),
        states: Dictionary(
          uniqueKeysWithValues: ReviewState.allCases.map { ($0.rawValue, status.states[$0] ?? 0) }),
        errors: status.errorCount, warnings: status.warningCount)
    }
  }
}
