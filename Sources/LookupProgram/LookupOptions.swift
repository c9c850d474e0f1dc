public import ArgumentParser
import PhraseLookup

/// What `phrase` and `phrasebook find` take, and what they do with it.
public struct LookupOptions: ParsableArguments {
  public static let abstract = "Look a polite phrase up at the desk."

  public static let discussion = """
    Type a word or two, in any language of the index: with or without diacritics, in another form of the word, in Latin letters, with \
    the last word unfinished or with a typing error. The best line comes first. A number or a person picks the form that goes with it. \
    With no query, on a terminal, results change at every key.

      phrase karta
      phrase 5 ksiazek
      phrase library card --to pl --to uk
      phrase --id loan.due --set patron=female --set due='14 marca'

    Exits with 0 where something was found, 1 where nothing was, 3 where there is no index or an unusable one.
    """

  @Argument(help: ArgumentHelp("What to look for.", valueName: "QUERY"))
  var query: [String] = []

  @Option(
    help: ArgumentHelp("The phrase of this id, such as loan.due.", valueName: "PHRASE"),
    completion: .custom(Completions.phrases))
  var id: String?

  @Option(
    name: .customLong("in"), help: ArgumentHelp("Search this locale only, and answer in it.", valueName: "TAG"),
    completion: .custom(Completions.locales))
  var searchedLocale: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "Answer in this locale; may be given more than once. Default: --in, or staff's own.", valueName: "TAG"),
    completion: .custom(Completions.locales))
  var answerLocales: [String] = []

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Settle an argument: count=5, patron=female, due='14 marca'; may be given more than once.",
      valueName: "NAME=VALUE"))
  var settings: [ArgumentSetting] = []

  @Option(name: .customShort("n"), help: ArgumentHelp("How many phrases at most.", valueName: "K"))
  var limit = 5

  @Flag(help: "Show every form of each phrase, with whom and how many it is for.")
  var forms = false

  @Flag(help: "Say for each line why it is where it is.")
  var explain = false

  @Flag(help: "Write one JSON object.")
  var json = false

  @Flag(help: "Read a query from each line of standard input, and write a JSON object for each.")
  var batch = false

  @Flag(help: "List all phrases, by situation.")
  var list = false

  @Option(
    help: ArgumentHelp("List the phrases of this situation.", valueName: "SITUATION"),
    completion: .custom(Completions.situations))
  var situation: String?

  @Flag(help: "Show a phrase at random, to learn one.")
  var random = false

  @Option(
    help: ArgumentHelp(
      "The index. Default: $PHRASEBOOK_INDEX, Output/phrases.sqlite, or the one installed with this program.",
      valueName: "FILE"))
  var index: String?

  public init() {}

  public func validate() throws {
    let subjects = [!query.isEmpty, id != nil, batch, list || situation != nil, random].count { $0 }
    if subjects > 1 {
      throw ValidationError("Give words to look for, or one of --id, --batch, --list, --random, but not two of them.")
    }
    if subjects == 0, !isInteractive { throw ValidationError("Say what to look for: phrase karta") }
    if limit < 1 { throw ValidationError("-n takes a number from 1 up.") }
  }

  private var isInteractive: Bool {
    StandardStream.input.isTerminal && StandardStream.output.isTerminal && !json
  }

  public func run() throws {
    let isFound: Bool
    do throws(LookupError) {
      isFound = try answer()
    } catch {
      throw LookupFailure.report(error)
    }
    if !isFound { throw ExitCode(1) }
  }

  /// Whether anything was found.
  private func answer() throws(LookupError) -> Bool {
    let lookup = Lookup(index: try IndexFile(path: index ?? IndexLocation.find()))
    let answer = Answer(lookup: lookup, showsForms: forms, explains: explain, isJSON: json)
    if batch {
      while let line = readLine() {
        StandardStream.output.write(
          ResultJSON.text(query: line, results: try lookup.results(for: request(.words(line)))) + "\n")
      }
      return true
    }
    if list || situation != nil || random {
      var ids = try lookup.phraseIDs(in: situation)
      if random { ids = ids.randomElement().map { [$0] } ?? [] }
      var results: [LookupResult] = []
      for id in ids { results += try lookup.results(for: request(.phrase(id))) }
      return try answer.write(results, query: situation ?? "")
    }
    if let id {
      let results = try lookup.results(for: request(.phrase(id)))
      note(settingsThatNothingTakes: try lookup.argumentNames(ofPhrase: id), of: id)
      return try answer.write(results, query: id)
    }
    guard !query.isEmpty else {
      try InteractiveSession(lookup, request(.words(""))).run()
      return true
    }
    let text = query.joined(separator: " ")
    let results = try lookup.results(for: request(.words(text)))
    if results.isEmpty, !json { StandardStream.error.write("nothing found for “\(text)”\n") }
    return try answer.write(results, query: text)
  }

  /// Says which settings the phrase has no use for: it is shown all the same, since a reader is waiting.
  private func note(settingsThatNothingTakes names: [String], of id: String) {
    for setting in settings where !names.contains(setting.name) {
      let known = names.isEmpty ? "it has none" : "it has: \(names.joined(separator: ", "))"
      StandardStream.error.write("note: \(id) has no argument \(setting.name); \(known)\n")
    }
  }

  private func request(_ subject: LookupRequest.Subject) -> LookupRequest {
    var request = LookupRequest(subject)
    request.searchedLocale = searchedLocale
    request.answerLocales = answerLocales
    request.limit = limit
    for setting in settings { request.values[setting.name] = setting.value }
    return request
  }
}

/// `name=value`, as `--set` takes it.
struct ArgumentSetting: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    name = String(parts[0])
    value = String(parts[1])
  }
}
