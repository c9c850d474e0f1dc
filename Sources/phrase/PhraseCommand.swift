import ArgumentParser
import PhraseLookup

@main
struct PhraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrase",
    abstract: "Look a polite phrase up at the desk.",
    discussion: """
      Type a word or two, in any language of the index, with or without diacritics; the last word need not be finished. The best line \
      comes first. A number picks the form that goes with it.

        phrase karta
        phrase 5 ksiazek
        phrase library card --to pl
        phrase --id loan.due --set patron=female --set due='14 marca'

      Exits with 0 where something was found, 1 where nothing was, 3 where there is no index or an unusable one.
      """,
    version: "0.1.0")

  @Argument(help: ArgumentHelp("What to look for.", valueName: "QUERY"))
  var query: [String] = []

  @Option(help: ArgumentHelp("The phrase of this id, such as loan.due.", valueName: "PHRASE"))
  var id: String?

  @Option(name: .customLong("in"), help: ArgumentHelp("Search this locale only, and answer in it.", valueName: "TAG"))
  var searchedLocale: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Answer in this locale; may be given more than once. Default: staff's own.", valueName: "TAG"))
  var answerLocales: [String] = []

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Settle an argument: count=5, patron=female, due='14 marca'; may be given more than once.",
      valueName: "NAME=VALUE"))
  var settings: [Setting] = []

  @Option(name: .customShort("n"), help: ArgumentHelp("How many phrases at most.", valueName: "K"))
  var limit = 5

  @Flag(help: "Write one JSON object.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "The index. Default: $PHRASEBOOK_INDEX, Output/phrases.sqlite, or the one installed with this program.",
      valueName: "FILE"))
  var index: String?

  func validate() throws {
    if query.isEmpty == (id == nil) {
      throw ValidationError(
        query.isEmpty
          ? "Say what to look for: phrase karta" : "Give words to look for, or --id PHRASE, but not both.")
    }
    if limit < 1 { throw ValidationError("-n takes a number from 1 up.") }
  }

  func run() throws {
    let results: [LookupResult]
    let text = query.joined(separator: " ")
    do throws(LookupError) {
      let file = try IndexFile(path: index ?? IndexLocation.find())
      var request = LookupRequest(id.map { .phrase($0) } ?? .words(text))
      request.searchedLocale = searchedLocale
      request.answerLocales = answerLocales
      request.limit = limit
      for setting in settings { request.values[setting.name] = setting.value }
      let lookup = Lookup(index: file)
      results = try lookup.results(for: request)
      if let id, !settings.isEmpty { note(settingsThatNothingTakes: try lookup.argumentNames(ofPhrase: id), of: id) }
    } catch {
      throw LookupFailure.report(error)
    }
    if json {
      print(ResultJSON.text(query: id ?? text, results: results))
    } else if results.isEmpty {
      StandardStream.error.write("nothing found for “\(text)”\n")
    } else {
      let writer = LineWriter(results: results, isTerminal: StandardStream.output.isTerminal)
      for result in results { print(writer.line(for: result)) }
    }
    if results.isEmpty { throw ExitCode(1) }
  }
}

extension PhraseCommand {
  /// Says which settings the phrase has no use for: it is shown all the same, since a reader is waiting.
  private func note(settingsThatNothingTakes names: [String], of id: String) {
    for setting in settings where !names.contains(setting.name) {
      let known = names.isEmpty ? "it has none" : "it has: \(names.joined(separator: ", "))"
      StandardStream.error.write("note: \(id) has no argument \(setting.name); \(known)\n")
    }
  }
}

/// `name=value`, as `--set` takes it.
struct Setting: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    name = String(parts[0])
    value = String(parts[1])
  }
}
