import ArgumentParser
import CatalogReader
import PhraseModel

struct CatalogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of catalogs: phrasebook.yaml, library.yaml, and a file for each locale.", valueName: "DIR"))
  var catalogs = "Locales"

  @Option(
    help: ArgumentHelp(
      "A folder of a library's own texts and facts on top of the catalogs; a later one lies above an earlier.",
      valueName: "DIR"))
  var layer: [String] = []

  var folder: CatalogFolder { CatalogFolder(path: catalogs, layers: layer) }
}

struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that cards and index are written to.", valueName: "DIR"))
  var output = "Output"
}

/// `name=value`, as `--set` takes it.
struct Setting: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
    name = String(argument[..<equals])
    value = String(argument[argument.index(after: equals)...])
  }
}

enum Format: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
