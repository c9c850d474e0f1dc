import ArgumentParser
import Foundation
import PhraseModel
import PhrasebookPipeline

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the desk cards and the phrase index.",
    discussion: """
      Writes Output/cards: situation cards in A6, four up on A4 with crop marks (LOCALE.pdf), the other layouts (LOCALE-charter.pdf, …), the \
      reference locale with each other one (pl+uk.pdf), and a README.md that lists them; and Output/phrases.sqlite, the index that `phrase` \
      reads. `phrasebook cards` makes cards of your own choice. Nothing is written while a catalog has errors, and the last output stays whole until the new one is.

      Two pseudo-locales show where a layout breaks: --locale en-XA is accented and 40 % longer, --locale ar-XB runs from right to left.

        phrasebook build
        phrasebook build --locale uk --only cards
        phrasebook build --locale en-XA --locale ar-XB --only cards --output /tmp/layouts
      """)

  enum Product: String, CaseIterable, ExpressibleByArgument {
    case cards, index

    var product: BuildRequest.Product {
      switch self {
      case .cards: .cards
      case .index: .index
      }
    }
  }

  @Option(help: ArgumentHelp("Build this locale only; may be given more than once.", valueName: "TAG"))
  var locale: [String] = []

  @Option(help: ArgumentHelp("Make these only: cards, index; may be given more than once.", valueName: "PRODUCT"))
  var only: [Product] = []

  @Flag(help: "Leave out every text that nobody has approved, and say what was left out.")
  var approvedOnly = false

  @OptionGroup var catalogs: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let start = ContinuousClock.now
    let bar = ProgressBar()
    let request = BuildRequest(
      catalogs: catalogs.folder, output: output.output,
      locales: locale.isEmpty ? nil : locale.map { LocaleTag($0) },
      products: Set((only.isEmpty ? Product.allCases : only).map(\.product)), isApprovedOnly: approvedOnly)
    // A full disk or a file limit is then an error to report, not a signal to die of.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let summary = try PhrasebookPipeline.build(request) { bar.show($0) }
      bar.clear()
      for (locale, phrases) in summary.omitted.sorted(by: { $0.key < $1.key }) {
        let ids = phrases.map(\.identifier).joined(separator: ", ")
        Terminal.printError("left out, since nobody has approved it, \(locale): \(ids)")
      }
      print(Self.text(summary, seconds: start.duration(to: .now)))
    } catch {
      bar.clear()
      throw Failure.report(error)
    }
  }

  private static func text(_ summary: BuildSummary, seconds: Duration) -> String {
    var parts: [String] = []
    if !summary.cards.isEmpty {
      let cards = summary.cards.reduce(0) { $0 + $1.cardCount }
      let sheets = summary.cards.reduce(0) { $0 + $1.sheetCount }
      parts.append("\(cards) cards on \(sheets) sheets in \(count(summary.cards.count, "file"))")
    }
    if let index = summary.index {
      parts.append("\(index.formCount) forms of \(index.phraseCount) phrases indexed")
    }
    if !summary.withoutCards.isEmpty {
      parts.append("no cards yet for \(summary.withoutCards.map(\.identifier).joined(separator: ", "))")
    }
    if summary.warningCount > 0 { parts.append(count(summary.warningCount, "warning")) }
    let time = String(format: "%.2f", seconds / .seconds(1))
    return parts.joined(separator: ", ") + ", in \(time) s"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
