import ArgumentParser
import Foundation
import PhraseModel
import PhrasebookPipeline

struct ProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Propose a phrase for the book.",
    discussion: """
      Anyone may. The phrase goes into a layer: a small folder with two files, ready to send to whoever keeps the book, and to use \
      at once with --layer.

        phrasebook propose "Proszę uważać na stopień."
        phrasebook propose "Mind the step, please." --in en --situation places --gloss "Mind the step"
        phrasebook build --layer proposals
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("What is said, as a plain sentence.", valueName: "TEXT"))
  var text: String

  @Option(
    name: .customLong("in"), help: ArgumentHelp("The locale of the text; staff's own by default.", valueName: "TAG"))
  var locale: String?

  @Option(
    help: ArgumentHelp("The situation that it is said in; the first of the book by default.", valueName: "SITUATION"))
  var situation: String?

  @Option(help: ArgumentHelp("Its id; by default one made from its words.", valueName: "PHRASE"))
  var id: String?

  @Option(help: ArgumentHelp("Its meaning in plain English; by default the text itself.", valueName: "GLOSS"))
  var gloss: String?

  @Option(help: ArgumentHelp("When it is said, and to whom.", valueName: "NOTE"))
  var note: String?

  @Option(help: ArgumentHelp("The folder of the layer that it is written to.", valueName: "DIR"))
  var into = "proposals"

  @OptionGroup var catalogs: CatalogOptions

  func run() throws {
    var proposal = Proposal(text: text)
    proposal.locale = locale.map { LocaleTag($0) }
    proposal.situation = situation
    proposal.id = id.map { PhraseID($0) }
    proposal.gloss = gloss
    proposal.note = note
    let phrase: ProposedPhrase
    do {
      phrase = try PhrasebookPipeline.propose(
        proposal, catalogs: catalogs.folder, layer: into, date: CalendarDay.today)
    } catch {
      throw Failure.report(error)
    }
    print("\(phrase.id), in \(phrase.situation), is proposed in \(phrase.files.joined(separator: " and ")).")
    print(
      "Look at it with phrasebook forms \(phrase.locale) \(phrase.id) --layer \(into), then send the folder \(into).")
    let writer = FindingWriter(lines: phrase.report.lines, usesColour: Terminal.standardError.usesColour)
    for finding in phrase.report.findings { Terminal.printError(writer.text(for: finding)) }
  }
}
