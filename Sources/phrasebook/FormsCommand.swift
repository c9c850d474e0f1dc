import ArgumentParser
import PhraseModel
import PhrasebookPipeline

struct FormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "Show every form of a phrase.",
    discussion: """
      One row for each person form, plural category and term that the text depends on, with a sample number and the whole sentence. \
      Terms are shown one per gender; --set item=film shows another.

        phrasebook forms pl loan.due
        phrasebook forms pl loan.done --set count=5
        phrasebook forms pl loan.due --set patron=female --set due=2027-05-01
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The locale, such as pl.", valueName: "LOCALE"))
  var locale: String

  @ArgumentParser.Argument(help: ArgumentHelp("The phrase's id, such as loan.due.", valueName: "PHRASE"))
  var phrase: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Settle an argument: count=5, patron=female, due=2027-05-01; may be given more than once.",
      valueName: "NAME=VALUE"))
  var settings: [Setting] = []

  @Option(help: "How forms are written: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @OptionGroup var catalogs: CatalogOptions

  func run() throws {
    let table: FormTable
    do {
      table = try PhrasebookPipeline.forms(
        of: PhraseID(phrase), in: LocaleTag(locale), catalogs: catalogs.folder,
        values: Dictionary(settings.map { ($0.name, $0.value) }) { _, last in last })
    } catch {
      throw Failure.report(error)
    }
    switch format {
    case .text: print(FormTableText(table).text)
    case .json: print(try JSONOutput.text(FormTableJSON(table)))
    }
  }
}

/// The object of `forms --format json`.
private struct FormTableJSON: Encodable {
  private enum CodingKeys: CodingKey {
    case phrase, locale, state, layer, file, line, forms
  }

  struct Row: Encodable {
    let when: [String: String]
    let sample: [String: String]
    let text: String
  }

  let phrase: String
  let locale: String
  let state: String
  /// The layer that the text comes from, null for the catalogs themselves, and the place.
  let layer: String?
  let file: String
  let line: Int
  let forms: [Row]

  init(_ table: FormTable) {
    phrase = table.phrase.identifier
    locale = table.locale.identifier
    state = table.state.rawValue
    layer = table.layer
    file = table.location.file
    line = table.location.line
    forms = table.forms.map { form in
      Row(when: Self.object(form.when), sample: Self.object(form.sample), text: form.text)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(phrase, forKey: .phrase)
    try container.encode(locale, forKey: .locale)
    try container.encode(state, forKey: .state)
    // The key is always there, with null where the text is the catalogs' own.
    try container.encode(layer, forKey: .layer)
    try container.encode(file, forKey: .file)
    try container.encode(line, forKey: .line)
    try container.encode(forms, forKey: .forms)
  }

  private static func object(_ conditions: [Form.Condition]) -> [String: String] {
    Dictionary(conditions.map { ($0.name, $0.value) }) { first, _ in first }
  }
}
