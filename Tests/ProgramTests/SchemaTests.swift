import CatalogReader
import Foundation
import TestSupport
import Testing

/// The JSON Schemas that editors complete and check by, held against the catalogs by a validator that is not ours.
@Suite struct SchemaTests {
  private static let kinds = [
    "book", "locale", "library", "reviews", "book-layer", "locale-layer", "library-layer",
  ]

  /// Python's `jsonschema`, with YAML read as version 1.2 has it: of plain scalars, true and false alone are truth values.
  private static let validator = """
    import json, sys, re, yaml, jsonschema
    class Loader(yaml.SafeLoader): pass
    Loader.yaml_implicit_resolvers = {
        first: [(tag, regexp) for tag, regexp in resolvers if tag != "tag:yaml.org,2002:bool" and tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft7Validator.check_schema(schema)
    with open(sys.argv[2], encoding="utf-8") as file: content = yaml.load(file, Loader)
    errors = list(jsonschema.Draft7Validator(schema).iter_errors(content))
    for error in errors: print("/".join(map(str, error.path)) + ": " + error.message[:200])
    sys.exit(1 if errors else 0)
    """

  static let hasValidator: Bool = {
    guard let python = Program.installed("python3") else { return false }
    return (try? python.run("-c", "import jsonschema, yaml").status) == 0
  }()

  private func errors(in file: String, schema: String) throws -> [String] {
    let python = try #require(Program.installed("python3"))
    let outcome = try python.run("-W", "ignore", "-c", Self.validator, schema, file)
    #expect(outcome.errors == "")
    return outcome.text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: kinds)
  func theCommittedCopyIsTheOneThatIsPrinted(kind: String) throws {
    let outcome = try Program.phrasebook.run("schema", kind, "--catalogs", ShippedCatalogs.folder)
    #expect(outcome.status == 0)
    let committed = try Data(contentsOf: URL(filePath: "\(ShippedCatalogs.folder)/schemas/\(kind).json"))
    #expect(
      outcome.output == committed,
      "Make it anew: phrasebook schema \(kind) > Locales/schemas/\(kind).json")
  }

  @Test func everyShippedCatalogNamesItsSchema() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: ShippedCatalogs.folder).filter {
      $0.hasSuffix(".yaml")
    }
    #expect(names.count >= 4)
    for name in names {
      let kind = ["phrasebook.yaml": "book", "library.yaml": "library"][name] ?? "locale"
      let text = try String(contentsOfFile: "\(ShippedCatalogs.folder)/\(name)", encoding: .utf8)
      #expect(text.hasPrefix("# yaml-language-server: $schema=schemas/\(kind).json\n"), "the first line of \(name)")
    }
  }

  @Test(.enabled(if: hasValidator))
  func theShippedCatalogsAreValid() throws {
    let folder = ShippedCatalogs.folder
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".yaml") {
      let kind = ["phrasebook.yaml": "book", "library.yaml": "library"][name] ?? "locale"
      #expect(try errors(in: "\(folder)/\(name)", schema: "\(folder)/schemas/\(kind).json") == [], "\(name)")
    }
  }

  @Test(.enabled(if: hasValidator), arguments: ["sk", "ar", "ja", "csb"])
  func theFileOfANewLocaleIsValid(tag: String) throws {
    let folder = try TemporaryFolder()
    // As if the locale were not there yet.
    for name in ["phrasebook.yaml", "library.yaml", "pl.yaml", "schemas"] {
      try FileManager.default.copyItem(atPath: "\(ShippedCatalogs.folder)/\(name)", toPath: "\(folder.path)/\(name)")
    }
    var arguments = ["locale", "add", tag, "--catalogs", folder.path]
    if tag == "csb" { arguments += ["--plurals", "pl"] }
    #expect(try Program.phrasebook.run(arguments).status == 0)
    let text = try String(contentsOfFile: "\(folder.path)/\(tag).yaml", encoding: .utf8)
    #expect(text.hasPrefix("# yaml-language-server: $schema=schemas/locale.json\n"))
    #expect(try errors(in: "\(folder.path)/\(tag).yaml", schema: "\(folder.path)/schemas/locale.json") == [])
  }

  /// A ledger and a layer as the program itself writes them name their schema, and are valid.
  @Test(.enabled(if: hasValidator))
  func whatTheProgramWritesIsValid() throws {
    let folder = try TemporaryFolder()
    let catalogs = folder.path + "/catalogs"
    try FileManager.default.copyItem(atPath: ShippedCatalogs.twoLocales, toPath: catalogs)
    func run(_ arguments: String...) throws {
      let outcome = try Program.phrasebook.run(arguments + ["--catalogs", catalogs])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    try run("review", "en", "loan.due", "--name", "Ada Lis", "--level", "native", "--state", "checked")
    try run(
      "review", "pl", "loan.due", "--form", "patron=female", "--name", "A", "--level", "C1", "--state", "approved")
    try run("propose", "Mind the step, please.", "--in", "en", "--into", folder.path + "/layer")
    for (file, kind, path) in [
      ("catalogs/reviews/en.yaml", "reviews", "../schemas/reviews.json"),
      ("catalogs/reviews/pl.yaml", "reviews", "../schemas/reviews.json"),
      ("layer/phrasebook.yaml", "book-layer", "../catalogs/schemas/book-layer.json"),
      ("layer/en.yaml", "locale-layer", "../catalogs/schemas/locale-layer.json"),
    ] {
      let text = try String(contentsOfFile: "\(folder.path)/\(file)", encoding: .utf8)
      #expect(text.hasPrefix("# yaml-language-server: $schema=\(path)\n"))
      #expect(try errors(in: "\(folder.path)/\(file)", schema: "\(catalogs)/schemas/\(kind).json") == [])
    }
  }

  @Test(
    .enabled(if: hasValidator),
    arguments: [
      ("reviews", "signatures: {}", "signature: {}"),
      ("reviews", "signatures: {}", "signatures: {loan.due: [{name: A, level: fluent, state: checked}]}"),
      ("book-layer", "phrases: {}", "phrases: {tea.offer: {situation: loans}}"),
      ("book-layer", "phrases: {}", "edition: \"2026-11\""),
      ("locale-layer", "phrases: {}", "phrases: {tea.offer: {says: Tea.}}"),
      ("locale-layer", "phrases: {tea.offer: {say: Tea.}}", "name: English"),
      ("library-layer", "facts: {wifi.password: x}", "fact: {}"),
    ])
  func theSchemasOfLedgersAndLayersRefuseWhatTheReaderRefuses(kind: String, sound: String, wrong: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/file.yaml"
    for (text, isSound) in [(sound, true), (wrong, false)] {
      try "schema: 1\n\(text)\n".write(toFile: file, atomically: false, encoding: .utf8)
      #expect(try errors(in: file, schema: "\(ShippedCatalogs.folder)/schemas/\(kind).json").isEmpty == isSound)
    }
  }

  /// What the schema refuses, the reader refuses, and the other way round.
  @Test(
    .enabled(if: hasValidator),
    arguments: [
      ("pl.yaml", "register: formal", "registre: formal"), ("pl.yaml", "name: polski", "name: 5"),
      ("pl.yaml", "name: polski", "name: \"\""), ("pl.yaml", "name: polski", "name: [polski]"),
      ("pl.yaml", "quotes: [\"„\", \"”\", \"«\", \"»\"]\n", ""), ("pl.yaml", "complete: true", "complete: maybe"),
      ("pl.yaml", "register: formal", "register: polite"), ("pl.yaml", "schema: 1", "schema: 2"),
      ("pl.yaml", "numbering: latn", "numbering: latn\nplurals: {other: n = 1}"),
      ("pl.yaml", "numbering: latn", "numbering: latn\nformatting: en_GB"),
      ("pl.yaml", "required: [female, male]", "required: [female, mail]"),
      ("pl.yaml", "edition: wyd.", "editions: wyd."),
      ("pl.yaml", "avoid: Karta!", "avoids: Karta!"), ("pl.yaml", "keywords: [legitymacja]", "keywords: legitymacja"),
      ("pl.yaml", "keywords: [legitymacja]", "keywords: [1, 2]"), ("pl.yaml", "checked: sprawdzone, ", ""),
      ("pl.yaml", "say: Opłatę", "says: Opłatę"), ("pl.yaml", "gender: feminine", "gender: [feminine]"),
      ("phrasebook.yaml", "colour: \"#1B5E9E\"", "colour: blue"),
      ("phrasebook.yaml", "speaker: staff", "speaker: nobody"),
      ("phrasebook.yaml", "range: 1..40", "range: 1-40"), ("phrasebook.yaml", "  card.ask:", "  Card.ask:"),
      ("phrasebook.yaml", "{type: term, kind: loan}", "{type: noun, kind: loan}"),
      ("phrasebook.yaml", "final: true", "final: perhaps"), ("phrasebook.yaml", "note: Politely.", "notes: Politely."),
      ("library.yaml", "currency: PLN", "currency: zł"), ("library.yaml", "locale: pl", "locale: Polish"),
    ])
  func schemaAndReaderRefuseAlike(file: String, old: String, new: String) throws {
    let sound = Fixture()
    let kind = ["phrasebook.yaml": "book", "library.yaml": "library"][file] ?? "locale"
    let (folder, _) = try sound.write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let schema = try Program.phrasebook.run("schema", kind, "--catalogs", folder).output
    try schema.write(to: URL(filePath: "\(folder)/schema.json"))
    let path = "\(folder)/\(file)"
    let text = try #require(sound.files[file])
    #expect(try errors(in: path, schema: "\(folder)/schema.json") == [])

    let place = try #require(text.range(of: old))
    try text.replacingCharacters(in: place, with: new).write(toFile: path, atomically: false, encoding: .utf8)
    #expect(try !errors(in: path, schema: "\(folder)/schema.json").isEmpty)
    let findings = try CatalogFolder(path: folder).read().findings
    #expect(findings.contains { $0.location.file.hasSuffix(file) })
  }

  @Test(.enabled(if: hasValidator))
  func aPhraseThatTheBookDoesNotHaveIsRefused() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/pl.yaml"
    let text = try String(contentsOfFile: "\(ShippedCatalogs.folder)/pl.yaml", encoding: .utf8)
    try text.replacingOccurrences(of: "\n  loan.due:\n", with: "\n  loan.dues:\n")
      .write(toFile: path, atomically: false, encoding: .utf8)
    let errors = try errors(in: path, schema: "\(ShippedCatalogs.folder)/schemas/locale.json")
    #expect(errors.contains { $0.contains("loan.dues") })
  }

  /// The page on the format knows every key that a file may have.
  @Test(arguments: kinds)
  func everyKeyIsDocumented(kind: String) throws {
    let page = try String(
      contentsOfFile: ShippedCatalogs.folder + "/../Documentation/catalogs.md", encoding: .utf8)
    // A book without names leaves the keys of the format itself.
    let outcome = try Program.phrasebook.run("schema", kind, "--catalogs", ShippedCatalogs.folder)
    let root = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let keys = try #require(root["properties"] as? [String: Any]).keys
    for key in keys { #expect(page.contains("`\(key)`") || page.contains("`\(key):"), "\(key)") }
  }

  @Test func aFolderWithoutABookHasNoSchema() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.phrasebook.run("schema", "locale", "--catalogs", folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("no phrasebook.yaml"))
    #expect(try Program.phrasebook.run("schema", "cards").status == 64)
  }
}
