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
      """
      Answer in this locale; may be given more than once. Default: --in, else the language of the environment ($LC_ALL, $LC_MESSAGES or \
      $LANG) where the index has it, else the locale of library.yaml.
      """, valueName: "TAG"),
    completion: .custom(Completions.locales))
  var answerLocales: [String] = []

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Settle an argument: count=5, patron=female, due='14 marca'; may be given more than once.",
      valueName: "NAME=VALUE"))
  var settings: [ArgumentSetting] = []

  @Option(name: .customShort("n"), help: ArgumentHelp("How many phrases a search gives at most.", valueName: "K"))
  var limit = 5

  @Flag(help: "Show every form of each phrase, with whom and how many it is for, and how to say it.")
  var forms = false

  @Flag(help: "Say for each line why it is where it is.")
  var explain = false

  @Flag(help: "Write one JSON object; with --forms and --explain, it has these too.")
  var json = false

  @Flag(
    help: """
      Read a query from each line of standard input, and write a JSON object for each, on a line of its own. Exits with 0, whatever is \
      found.
      """)
  var batch = false

  @Flag(help: "List all phrases, by situation.")
  var list = false

  @Option(
    help: ArgumentHelp("List the phrases of this situation.", valueName: "SITUATION"),
    completion: .custom(Completions.situations))
  var situation: String?

  @Flag(help: "Show a phrase at random, of --situation where one is given, to learn one.")
  var random = false

  @Option(
    help: ArgumentHelp(
      "The index. Default: $PHRASEBOOK_INDEX, Output/phrases.sqlite, or the one installed with this program.",
      valueName: "FILE"),
    completion: .file())
  var index: String?

  public init() {}

  public func validate() throws {
    if let problem = command.problem { throw ValidationError(problem) }
  }

  public func run() throws { try command.run() }

  var command: LookupCommand {
    LookupCommand(
      query: query, id: id, searchedLocale: searchedLocale, answerLocales: answerLocales, settings: settings,
      limit: limit, forms: forms, explain: explain, json: json, batch: batch, list: list, situation: situation,
      random: random, index: index)
  }
}

/// `name=value`, as `--set` takes it.
struct ArgumentSetting: ExpressibleByArgument, Equatable {
  let name: String
  let value: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    name = String(parts[0])
    value = String(parts[1])
  }
}
