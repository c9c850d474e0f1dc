public import ArgumentParser
import Foundation
public import PhraseModel
import PhrasebookPipeline
import Reviews

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Confirm texts: who, with which command of the language, for exactly which text.",
    discussion: """
      A text that no competent speaker has confirmed is a draft, and says so on cards. With no phrase named, this goes through all \
      that waits, phrase by phrase with every form. Signatures stand in Locales/reviews/TAG.yaml; when a text changes, or the \
      reference text that it was made from, they lapse and the text is a draft again. Emergency, privacy and fee phrases need two people.

        phrasebook review uk                                        goes through what waits
        phrasebook review uk --list                                 lists what waits
        phrasebook review uk loan.due --name "Olha K." --level native --state checked
        phrasebook review uk loan.due --form patron=female …        confirms some forms only
        phrasebook review uk --situation fees …                     goes through one situation
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The locale, such as uk.", valueName: "TAG"))
  var locale: String

  @ArgumentParser.Argument(help: ArgumentHelp("The phrases to sign, such as loan.due.", valueName: "PHRASE"))
  var phrases: [String] = []

  @Flag(help: "List what waits: what nobody has approved, or not enough people have.")
  var list = false

  @Option(help: ArgumentHelp("Only phrases of this situation; may be given more than once.", valueName: "SITUATION"))
  var situation: [String] = []

  @Option(help: ArgumentHelp("Who signs.", valueName: "NAME"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "How well that person knows the language, by their own word: \(Signature.Level.names).", valueName: "LEVEL"))
  var level: Signature.Level?

  @Option(
    help: ArgumentHelp(
      "What the text then is: checked (the grammar and the meaning are right), approved (fit for readers), desk-tested.",
      valueName: "STATE"))
  var state: ReviewState?

  @Option(
    help: ArgumentHelp(
      "Confirm these forms only, such as patron=female,count=few; may be given more than once.", valueName: "FORMS"))
  var form: [FormConditions] = []

  @Option(help: ArgumentHelp("The day of signing, such as 2026-11-24; today where it is left out.", valueName: "DATE"))
  var date: String?

  @Option(help: "How the list is written: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @OptionGroup var catalogs: CatalogOptions

  func validate() throws {
    if let date, date.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) == nil {
      throw ValidationError("\(date) is no date; write it as 2026-11-24.")
    }
    if state == .draft { throw ValidationError("Nobody signs a draft: a text becomes one again when it is changed.") }
    if let name, name.allSatisfy(\.isWhitespace) { throw ValidationError("The name is empty.") }
    guard !phrases.isEmpty, !list else { return }
    guard name != nil, level != nil, state != nil else {
      throw ValidationError("To sign, say who, how well, and what for: --name NAME --level LEVEL --state STATE.")
    }
  }

  func run() throws {
    do {
      let desk = try ReviewDesk(locale: LocaleTag(locale), catalogs: catalogs.folder)
      for id in situation where !desk.situations.contains(where: { $0.id == id }) {
        throw PipelineError.noSituation(id, known: desk.situations.map(\.id))
      }
      if list {
        try printList(desk)
      } else if phrases.isEmpty {
        try goThrough(desk)
      } else {
        try sign(desk)
      }
    } catch let error as PipelineError {
      throw Failure.report(error)
    }
  }

  private func printList(_ desk: ReviewDesk) throws {
    let list = ReviewList(locale: desk.catalog.locale, items: try chosen(desk))
    switch format {
    case .text: print(list.text)
    case .json: print(try list.json())
    }
  }

  /// The phrases named, or those that wait, of the situations asked for.
  private func chosen(_ desk: ReviewDesk) throws -> [ReviewDesk.Item] {
    let items =
      phrases.isEmpty
      ? try desk.items().filter { ($0.review?.state ?? .approved) < (state ?? .approved) }
      : try phrases.map { try desk.item(PhraseID($0)) }
    return items.filter { situation.isEmpty || situation.contains($0.phrase.situation) }
  }

  private func sign(_ desk: ReviewDesk) throws {
    guard let name, let level, let state else { return }
    let reviewer = Reviewer(name: name, level: level, state: state)
    // All are looked at before the first is signed.
    let items = try chosen(desk)
    for item in items {
      let review = try desk.sign(
        item.phrase, forms: form.isEmpty ? [[]] : form.map(\.conditions), as: reviewer, date: date ?? CalendarDay.today)
      print("\(item.phrase.id): \(ReviewList.summary(review))")
    }
  }

  private func goThrough(_ desk: ReviewDesk) throws {
    guard isatty(STDIN_FILENO) == 1, Terminal.standardOutput.isTerminal else {
      throw ValidationError(
        "Going through phrases needs a terminal. In a script, name the phrases: phrasebook review \(locale) PHRASE… "
          + "--name NAME --level LEVEL --state STATE, or list them with --list.")
    }
    let session = ReviewSession(
      desk: desk, date: date ?? CalendarDay.today, usesColour: Terminal.standardOutput.usesColour)
    try session.run(try chosen(desk), name: name, level: level)
  }
}

/// `patron=female,count=few`, as `--form` takes it.
struct FormConditions: ExpressibleByArgument {
  let conditions: [Form.Condition]

  init?(argument: String) {
    let settings = argument.split(separator: ",").map { Setting(argument: String($0)) }
    guard !settings.isEmpty, settings.allSatisfy({ $0 != nil }) else { return nil }
    conditions = settings.compactMap { $0.map { Form.Condition($0.name, $0.value) } }
  }
}

extension Signature.Level: ExpressibleByArgument {
  static let names = allCases.map(\.rawValue).joined(separator: ", ")
}

extension ReviewState: ExpressibleByArgument {}
