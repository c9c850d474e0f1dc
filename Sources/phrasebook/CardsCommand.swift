public import ArgumentParser
public import DeskCards
import Foundation
import PhraseModel
import PhrasebookPipeline

struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards",
    abstract: "Make cards of your own choice: any layout, size and paper, in one language or two.",
    discussion: """
      Layouts: situations (what to say), encounter and ladder (step by step), charter (the rights of every reader), point-to (for readers), \
      languages (“I speak …”), numbers (which form with which number), index (an alphabetical booklet).

      Text is never set smaller than it can be read (12 pt for staff, 14 for readers), nor cut off: what does not fit goes on to a further \
      card. Print at 100 %. For backs, print on both sides as --duplex says; --test-sheet shows how far a printer is off.

        phrasebook cards --locale pl --with uk
        phrasebook cards --locale pl --with uk --duplex long-edge -o pl-uk.pdf
        phrasebook cards --locale pl --layout charter --size a3 --paper a3
        phrasebook cards --locale pl --layout languages --size tent
        phrasebook cards --locale pl --only fees --only loans --form patron=female --large
        phrasebook cards --locale pl --phrases enc.card-ask --size id-1 -o card.png
        phrasebook cards --test-sheet --paper a4 --duplex long-edge -o test.pdf
      """)

  @Option(help: ArgumentHelp("The staff's language.", valueName: "TAG"))
  var locale: String?

  @Option(
    name: .customLong("with"), help: ArgumentHelp("The reader's language, for cards in two.", valueName: "TAG"))
  var reader: String?

  @Option(
    help: ArgumentHelp(
      "What to make: \(CardKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "LAYOUT"))
  var layout = CardKind.situations

  @Option(
    help: ArgumentHelp(
      "The cards: \(Size.cardNames.joined(separator: ", ")), or as in 100x70mm. Default: what suits the layout.",
      valueName: "SIZE"))
  var size: CardSizeArgument?

  @Option(
    help: ArgumentHelp(
      "The paper: \(Size.paperNames.joined(separator: ", ")), or as in 320x450mm.", valueName: "PAPER"))
  var paper = PaperSizeArgument(size: .a4)

  @Option(
    help: ArgumentHelp(
      "Print backs too, for a printer that turns sheets about this edge: long-edge or short-edge.", valueName: "EDGE"))
  var duplex: SheetStyle.Turning?

  @Option(help: ArgumentHelp("Space between cards, in mm.", valueName: "MM"))
  var gutter = 0.0

  @Option(help: ArgumentHelp("How far colour runs over a card's edge, in mm; 3 is usual.", valueName: "MM"))
  var bleed = 0.0

  @Option(
    help: ArgumentHelp(
      "Move backs (or all, without backs) right and down, in mm, as --test-sheet shows.", valueName: "X,Y"))
  var nudge = NudgeArgument(x: 0, y: 0)

  @Option(help: ArgumentHelp("Print larger or smaller, for a printer that is off: 1.002.", valueName: "FACTOR"))
  var scale = 1.0

  @Option(help: ArgumentHelp("These situations only; may be given more than once.", valueName: "SITUATION"))
  var only: [String] = []

  @Option(help: ArgumentHelp("These phrases only; may be given more than once.", valueName: "PHRASE"))
  var phrases: [String] = []

  @Option(
    help: ArgumentHelp(
      "For this person or number only: patron=female; may be given more than once.", valueName: "NAME=VALUE"))
  var form: [Setting] = []

  @Flag(help: "Large print: 18 pt at least, lines 1.5 ems apart, on A5 where A6 is usual.")
  var large = false

  @Flag(help: "Print in shades of grey.")
  var greyscale = false

  @Flag(help: "Leave out every text that nobody has approved, and say what was left out.")
  var approvedOnly = false

  @Flag(help: "Make a sheet that shows how far a printer is off, and no cards.")
  var testSheet = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write: .pdf holds sheets; .svg and .png hold a card each. Default: a PDF in the current folder, named after what it is.",
      valueName: "FILE"))
  var output: String?

  @OptionGroup var catalogs: CatalogOptions

  func validate() throws {
    if locale == nil, !testSheet { throw ValidationError("Say whose cards: --locale pl") }
    if reader != nil, !layout.isBilingual {
      throw ValidationError(
        "--with goes with the layouts situations and point-to; \(layout.rawValue) is in one language.")
    }
    if reader != nil, reader == locale { throw ValidationError("--with takes another language than --locale.") }
    if !testSheet { try validateChoice() }
    if testSheet, format != .pdf { throw ValidationError("A test sheet is printed: name a file that ends in .pdf.") }
    if format == nil {
      throw ValidationError("“\(output ?? "")” is no file that cards go to: name one that ends in .pdf, .svg or .png.")
    }
    if !(0.9...1.1).contains(scale) { throw ValidationError("--scale takes a factor from 0.9 to 1.1.") }
    if !(0...10).contains(bleed) || !(0...50).contains(gutter) {
      throw ValidationError("--bleed takes 0 to 10 mm, --gutter 0 to 50 mm.")
    }
    if size?.isTent == true, duplex != nil {
      throw ValidationError("A tent is printed on one side and folded; leave --duplex out.")
    }
  }

  /// What goes with the layout only.
  private func validateChoice() throws {
    func layouts(_ isOne: (CardKind) -> Bool) -> String {
      CardKind.allCases.filter(isOne).map(\.rawValue).formatted(.list(type: .and).locale(.init(identifier: "en")))
    }
    if !only.isEmpty || !phrases.isEmpty, !layout.hasSituations {
      throw ValidationError("--only and --phrases go with the layouts \(layouts(\.hasSituations)).")
    }
    if !form.isEmpty, !layout.hasForms {
      throw ValidationError("--form goes with the layouts \(layouts(\.hasForms)).")
    }
    if approvedOnly, !layout.isReviewed {
      throw ValidationError("--approved-only goes with the layouts \(layouts(\.isReviewed)).")
    }
  }

  /// Nil where the ending of the file is none of them.
  private var format: CardRequest.Format? {
    output.map { CardRequest.Format(rawValue: ($0 as NSString).pathExtension.lowercased()) } ?? .pdf
  }

  private var sheet: SheetStyle {
    SheetStyle(
      paper: paper.size,
      arrangement: size?.isTent == true ? .tent : layout == .index && size == nil ? .booklet : .grid,
      gutter: Millimetres(gutter), bleed: Millimetres(bleed), turning: duplex,
      adjustment: PrintAdjustment(
        scale: scale, offset: Point(x: Millimetres(nudge.x), y: Millimetres(nudge.y))))
  }

  private var path: String {
    if let output { return output }
    if testSheet { return "test-sheet.pdf" }
    let tags = [locale, reader].compactMap(\.self).joined(separator: "+")
    return layout == .situations ? "\(tags).pdf" : "\(tags)-\(layout.rawValue).pdf"
  }

  func run() throws {
    signal(SIGXFSZ, SIG_IGN)
    do {
      if testSheet {
        try PhrasebookPipeline.testSheet(sheet, to: path)
        print(path)
        return
      }
      var request = CardRequest(
        catalogs: catalogs.folder, locale: LocaleTag(locale ?? ""), reader: reader.map { LocaleTag($0) }, kind: layout,
        sheet: sheet, path: path)
      request.size = size?.size
      request.format = format ?? .pdf
      request.isLarge = large
      request.isGreyscale = greyscale
      request.selection.situations = only
      request.selection.phrases = phrases.map { PhraseID($0) }
      request.selection.isApprovedOnly = approvedOnly
      for setting in form { request.selection.values[setting.name] = setting.value }
      let summary = try PhrasebookPipeline.cards(request)
      if !summary.omitted.isEmpty {
        let ids = summary.omitted.map(\.identifier).joined(separator: ", ")
        Terminal.printError("left out, since nobody has approved it: \(ids)")
      }
      for path in summary.paths { print(path) }
      let cards = "\(summary.cardCount) card\(summary.cardCount == 1 ? "" : "s")"
      let sheets = "\(summary.sheetCount) sheet\(summary.sheetCount == 1 ? "" : "s")"
      Terminal.printError(request.format == .pdf ? "\(cards) on \(sheets)" : cards)
    } catch {
      throw Failure.report(error)
    }
  }
}

extension CardKind: ExpressibleByArgument {}
extension SheetStyle.Turning: ExpressibleByArgument {}

/// `a6`, `100x70mm`, `tent`.
struct CardSizeArgument: ExpressibleByArgument {
  let size: Size
  let isTent: Bool

  init?(argument: String) {
    guard let size = Size(card: argument) else { return nil }
    self.size = size
    isTent = argument.lowercased() == "tent"
  }
}

/// `a4`, `320x450mm`.
struct PaperSizeArgument: ExpressibleByArgument, CustomStringConvertible {
  let size: Size

  init(size: Size) {
    self.size = size
  }

  init?(argument: String) {
    guard let size = Size(paper: argument) else { return nil }
    self.size = size
  }

  var description: String { size == .a4 ? "a4" : "\(size.width.value)x\(size.height.value)mm" }
}

/// `0.4,-0.2`, in millimetres to the right and downwards.
struct NudgeArgument: ExpressibleByArgument, CustomStringConvertible {
  let x: Double
  let y: Double

  init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard parts.count == 2, let x = parts[0], let y = parts[1], abs(x) <= 50, abs(y) <= 50 else { return nil }
    self.init(x: x, y: y)
  }

  var description: String { "\(x.formatted()),\(y.formatted())" }
}
