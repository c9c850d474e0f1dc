import Foundation
import TestSupport
import Testing

/// `phrasebook check` as translators and scripts meet it.
@Suite struct CheckTests {
  /// A folder in which a text names an argument that there is none of, as `▲{titel}`.
  private func folder(saying text: String) throws -> (folder: TemporaryFolder, line: Int, column: Int) {
    let (path, marked) = try Fixture("title.missing", says: text).write()
    let place = try #require(marked)
    return (TemporaryFolder(adopting: path), place.line, place.column)
  }

  @Test func theShippedCatalogsAreClean() throws {
    let cache = try TemporaryFolder()
    let outcome = try Program.phrasebook.run(
      "check", "--strict", "--catalogs", ShippedCatalogs.folder,
      environment: ["XDG_CACHE_HOME": cache.path, "PHRASEBOOK_DICTIONARIES": "/usr/share/hunspell"])
    #expect(outcome.status == 0)
    #expect(outcome.text == "")
    #expect(outcome.errors.contains(": nothing wrong\n"))
  }

  // MARK: Text

  @Test func aFindingShowsTheLineWithCaretsAndHelp() throws {
    let (folder, line, _) = try folder(saying: "Tytułu „▲{titel}” nie mamy, ale {title} tak.")
    let outcome = try Program.phrasebook.run("check", "--catalogs", folder.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.text == """
        \(folder.path)/pl.yaml:\(line):15: error: title.missing: titel is not declared for title.missing [argument-undeclared]
           |
        \(line) |       Tytułu „{titel}” nie mamy, ale {title} tak.
           |               ^^^^^^^
           = help: Did you mean title?


        """)
    #expect(outcome.errors.hasPrefix("5 messages in 1 locale: 1 error, 0 warnings\n"))
  }

  /// Wide characters take two columns, marks none, and a tab a fixed four.
  @Test(arguments: [
    ("中文 {titel}, {title}.", 5), ("a\u{301}o {titel}, {title}.", 3), ("a\tb {titel}, {title}.", 7),
    ("\u{200B}x {titel}, {title}.", 10),
  ])
  func caretsStandUnderWhatTheyMean(text: String, column: Int) throws {
    let (folder, _, _) = try folder(saying: text.replacingOccurrences(of: "{titel}", with: "▲{titel}"))
    let outcome = try Program.phrasebook.run("check", "--catalogs", folder.path)
    let lines = outcome.text.components(separatedBy: "\n")
    let caret = try #require(lines.first { $0.drop { $0 != "^" } == "^^^^^^^" })
    #expect(caret.prefix { $0 != "^" }.count == "   | ".count + "      ".count + column)
  }

  @Test func aLongLineIsCutAroundThePlace() throws {
    let long = String(repeating: "raz dwa ", count: 40)
    let (folder, _, _) = try folder(saying: long + "▲{titel} {title} " + long + ".")
    let outcome = try Program.phrasebook.run("check", "--catalogs", folder.path)
    let lines = outcome.text.components(separatedBy: "\n")
    let index = try #require(lines.firstIndex { $0.drop { $0 != "^" } == "^^^^^^^" })
    let excerpt = lines[index - 1]
    #expect(excerpt.count < 130)
    #expect(excerpt.contains("| …") && excerpt.hasSuffix("…"))
    let place = excerpt.range(of: "{titel}").map { excerpt.distance(from: excerpt.startIndex, to: $0.lowerBound) }
    #expect(Array(lines[index]).firstIndex(of: "^") == place)
  }

  @Test func whatGoesToAFileHasNoColour() throws {
    let (folder, _, _) = try folder(saying: "▲{titel} {title}.")
    #expect(try !Program.phrasebook.run("check", "--catalogs", folder.path).text.contains("\u{1B}"))
  }

  @Test func onATerminalColourIsLeftOutWhereNobodyWantsIt() throws {
    guard let script = Program.installed("script") else { return }
    let (folder, _, _) = try folder(saying: "▲{titel} {title}.")
    let command = "\(Program.phrasebook.path) check --catalogs \(folder.path)"
    let coloured = try script.run("-qec", command, "/dev/null", environment: ["TERM": "xterm", "NO_COLOR": ""])
    #expect(coloured.text.contains("\u{1B}[1;31merror"))
    let plain = try script.run("-qec", command, "/dev/null", environment: ["TERM": "xterm", "NO_COLOR": "1"])
    #expect(!plain.text.contains("\u{1B}"))
  }

  @Test func warningsFailOnlyWhereTheyAreToCount() throws {
    let (folder, _, _) = try folder(saying: "Tytułu ▲ {title} nie mamy.")
    #expect(try Program.phrasebook.run("check", "--catalogs", folder.path).status == 0)
    #expect(try Program.phrasebook.run("check", "--strict", "--catalogs", folder.path).status == 1)
  }

  // MARK: For other programs

  @Test func findingsAsJSONHaveThePromisedShape() throws {
    let (folder, _, _) = try folder(saying: "Tytułu „▲{titel}” nie  mamy, ale {title} tak.")
    let outcome = try Program.phrasebook.run("check", "--format", "json", "--catalogs", folder.path)
    #expect(outcome.status == 1)
    let findings = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    try #require(findings.count == 2)
    let promised: Set = ["rule", "severity", "file", "line", "column", "phrase", "message", "hint"]
    #expect(promised.isSubset(of: findings[0].keys))
    #expect(findings[0]["column"] as? Int == 15)
    #expect(findings[0]["endColumn"] as? Int == 22)
    #expect(findings[0]["fix"] is NSNull)
    let edits = (findings[1]["fix"] as? [String: Any])?["edits"] as? [[String: Any]]
    #expect(edits?.first?["replacement"] as? String == " ")
  }

  @Test func workflowCommandsAreEscaped() throws {
    let (folder, line, column) = try folder(saying: "▲{ti100} {title}.")
    let outcome = try Program.phrasebook.run("check", "--format", "github", "--catalogs", folder.path)
    #expect(
      outcome.text
        == "::error file=\(folder.path)/pl.yaml,line=\(line),col=\(column),endLine=\(line),endColumn=\(column + 7),title=argument-undeclared::title.missing: ti100 is not declared for title.missing%0ADeclared: title\n"
    )
    let renamed = folder.path + "/a,b:c%d"
    try FileManager.default.createDirectory(atPath: renamed, withIntermediateDirectories: false)
    for name in ["phrasebook.yaml", "pl.yaml", "library.yaml"] {
      try FileManager.default.copyItem(atPath: "\(folder.path)/\(name)", toPath: "\(renamed)/\(name)")
    }
    let escaped = try Program.phrasebook.run("check", "--format", "github", "--catalogs", renamed)
    #expect(escaped.text.contains("/a%2Cb%3Ac%25d/pl.yaml,"))
  }

  @Test func sarifHasRulesPlacesAndFixes() throws {
    let (folder, line, _) = try folder(saying: "Tytułu „▲{titel}” nie  mamy, ale {title} tak.")
    let log = try #require(try sarif(folder) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    try #require(results.count == 2)
    let index = try #require(results[0]["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == "argument-undeclared")
    let location = (results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    let region = location?["region"] as? [String: Int]
    #expect(region == ["startLine": line, "startColumn": 15, "endLine": line, "endColumn": 22])
    #expect(results[1]["level"] as? String == "warning")
    #expect((results[1]["fixes"] as? [Any])?.count == 1)
  }

  /// With the schema of OASIS and an independent validator.
  @Test(.enabled(if: JSONSchema.isInstalled, "needs PHRASEBOOK_SCHEMAS and python3-jsonschema"))
  func sarifIsValid() throws {
    let (folder, _, _) = try folder(saying: "Tytułu „▲{titel}” nie  mamy, ale {title} tak.")
    let log = folder.path + "/log.sarif"
    try JSONSerialization.data(withJSONObject: try sarif(folder)).write(to: URL(filePath: log))
    let outcome = try JSONSchema.validate(log, against: "sarif-2.1.0.json")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func sarif(_ folder: TemporaryFolder) throws -> Any {
    let outcome = try Program.phrasebook.run("check", "--format", "sarif", "--catalogs", folder.path)
    return try JSONSerialization.jsonObject(with: outcome.output)
  }

  // MARK: Rules

  @Test func everyRuleIsListedAndExplained() throws {
    let listed = try Program.phrasebook.run("check", "--list-rules").text.split(separator: "\n")
    #expect(
      listed.contains { $0.hasPrefix("no-break-space-missing") && $0.contains("warning") && $0.contains("--fix") })
    let explained = try Program.phrasebook.run("check", "--explain", "plural-category-missing")
    #expect(explained.status == 0)
    #expect(explained.text.hasPrefix("plural-category-missing: error\n\nA plural lacks a category"))
    let unknown = try Program.phrasebook.run("check", "--explain", "plural-category-mising")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("Did you mean plural-category-missing?"))
  }

  /// The page of rules is the program's own list.
  @Test func theDocumentationHasEveryRule() throws {
    let rules = try Program.phrasebook.run("check", "--list-rules", "--format", "json")
    let list = try #require(try JSONSerialization.jsonObject(with: rules.output) as? [[String: Any]])
    let page = try String(
      contentsOfFile: ShippedCatalogs.folder + "/../Documentation/checks.md", encoding: .utf8)
    let rows = Set(page.components(separatedBy: "\n"))
    for rule in list {
      let name = try #require(rule["rule"] as? String)
      let summary = try #require(rule["summary"] as? String)
      let fixable = rule["fixable"] as? Bool == true ? "`--fix`" : rule["optIn"] as? Bool == true ? "`--drafts`" : ""
      let row =
        "| `\(name)` | \(rule["severity"] ?? "") | \(summary.replacingOccurrences(of: "|", with: "\\|")) | \(fixable) |"
      #expect(rows.contains(row), "\(row)")
    }
    #expect(rows.count { $0.hasPrefix("| `") } == list.count)
  }
}

/// An independent validator of JSON (https://python-jsonschema.readthedocs.io).
enum JSONSchema {
  static let folder = ProcessInfo.processInfo.environment["PHRASEBOOK_SCHEMAS"]

  /// Debian's own Python has Debian's package, whichever comes first on the path.
  private static let python = [Program(path: "/usr/bin/python3"), Program.installed("python3")].compactMap(\.self)
    .first { (try? $0.run("-c", "import jsonschema"))?.status == 0 }

  static var isInstalled: Bool { folder != nil && python != nil }

  static func validate(_ file: String, against schema: String) throws -> Program.Outcome {
    let script =
      "import json, sys, jsonschema; jsonschema.validate(json.load(open(sys.argv[1])), json.load(open(sys.argv[2])))"
    guard let python, let folder else { throw CocoaError(.fileNoSuchFile) }
    return try python.run("-c", script, file, "\(folder)/\(schema)")
  }
}
