import ArgumentParser
import PhraseModel
import PhrasebookPipeline
import TerminalText

struct LocaleListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the locales there are.",
    discussion: """
      One row for each: its tag, its own name and its English one, the direction it is written in, how many phrases of the book it has, \
      and whether its file claims to be complete.
      """)

  @Option(help: "How the list is written: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @OptionGroup var catalogs: CatalogOptions

  func run() throws {
    let entries: [LocaleEntry]
    do {
      entries = try PhrasebookPipeline.locales(catalogs: catalogs.folder)
    } catch {
      throw Failure.report(error)
    }
    switch format {
    case .text: print(Self.table(entries))
    case .json: print(try JSONOutput.text(entries.map(LocaleJSON.init)))
    }
  }

  private static func table(_ entries: [LocaleEntry]) -> String {
    let header = ["TAG", "NAME", "ENGLISH", "DIRECTION", "PHRASES", "COMPLETE"]
    let rows = entries.map { entry in
      [
        entry.locale.identifier, entry.ownName, entry.englishName ?? "",
        entry.isRightToLeft ? "right to left" : "left to right",
        "\(entry.phraseCount) of \(entry.bookCount)", entry.isComplete ? "yes" : "no",
      ]
    }
    let widths = header.indices.map { column in
      ([header] + rows).map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return ([header] + rows).map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - TextWidth.columns(of: cell))
      }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}

/// A locale in `locale list --format json`.
private struct LocaleJSON: Encodable {
  let locale: String
  let name: String
  let english: String?
  let direction: String
  let phrases: Int
  let total: Int
  let complete: Bool

  init(_ entry: LocaleEntry) {
    locale = entry.locale.identifier
    name = entry.ownName
    english = entry.englishName
    direction = entry.isRightToLeft ? "rtl" : "ltr"
    phrases = entry.phraseCount
    total = entry.bookCount
    complete = entry.isComplete
  }
}
