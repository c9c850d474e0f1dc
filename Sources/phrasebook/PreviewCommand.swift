import ArgumentParser
import Foundation
import PhraseModel
import PhrasebookPipeline

struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Make a page to proofread a locale on.",
    discussion: """
      Writes Output/preview/LOCALE.html: every phrase in all its forms beside the reference locale's, what is wrong marked in the text, \
      how each phrase fits the smallest card, and the words and terms of the cards. The page needs no network and nothing else; send it to \
      whoever reads the language. It is made of unfinished and faulty locales too: what can be shown is, and the rest says why not.

        phrasebook preview sk
        phrasebook preview sk --from cs -o ~/sk.html --open
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The locale, such as pl.", valueName: "LOCALE"))
  var locale: String

  @Option(
    help: ArgumentHelp(
      "The locale to show beside it; the book's reference locale where none is named.", valueName: "TAG"))
  var from: String?

  @Option(
    name: [.customShort("o"), .customLong("file")],
    help: ArgumentHelp("The file to write; Output/preview/LOCALE.html where none is named.", valueName: "FILE"))
  var file: String?

  @Flag(help: "Open the page in the browser.")
  var open = false

  @OptionGroup var catalogs: CatalogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if from == locale { throw ValidationError("--from names \(locale) itself: name another locale to show beside it") }
  }

  func run() throws {
    let start = ContinuousClock.now
    let path = file ?? "\(output.output)/preview/\(locale).html"
    let summary: PreviewSummary
    do {
      summary = try PhrasebookPipeline.preview(
        PreviewRequest(
          catalogs: catalogs.folder, locale: LocaleTag(locale), source: from.map { LocaleTag($0) }, path: path))
    } catch {
      throw Failure.report(error)
    }
    let time = String(format: "%.2f", start.duration(to: .now) / .seconds(1))
    print("\(path): \(Self.text(summary)), in \(time) s")
    if open { try Browser.open(path) }
  }

  private static func text(_ summary: PreviewSummary) -> String {
    var parts = ["\(summary.phraseCount - summary.missingCount) of \(summary.phraseCount) phrases"]
    if summary.errorCount > 0 { parts.append("\(summary.errorCount) error\(summary.errorCount == 1 ? "" : "s")") }
    if summary.warningCount > 0 {
      parts.append("\(summary.warningCount) warning\(summary.warningCount == 1 ? "" : "s")")
    }
    if summary.longCount > 0 { parts.append("\(summary.longCount) on more than one A7 card") }
    return parts.joined(separator: ", ")
  }
}

/// The browser that the user has chosen.
private enum Browser {
  #if os(macOS)
    private static let opener = "open"
  #else
    private static let opener = "xdg-open"
  #endif

  /// Opens a page and doesn't wait for the browser.
  static func open(_ path: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [opener, path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      process.waitUntilExit()
    } catch {
      throw failure(path)
    }
    guard process.terminationStatus == 0 else { throw failure(path) }
  }

  private static func failure(_ path: String) -> ExitCode {
    Terminal.printError("error: \(opener) could not open the page\nhint: Open \(path) in a browser yourself")
    return ExitCode(1)
  }
}
