import Foundation
import PhraseModel

/// Findings as a log in SARIF 2.1.0, which code hosts and editors read (https://docs.oasis-open.org/sarif/sarif/v2.1.0/).
struct SARIFLog: Encodable {
  private let version = "2.1.0"
  private let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(_ findings: [Finding], rules: [Rule]) {
    let places = Dictionary(rules.enumerated().map { ($1.name, $0) }) { first, _ in first }
    runs = [
      Run(
        tool: Tool(driver: Driver(version: Version.text, rules: rules.map(ReportingDescriptor.init))),
        results: findings.map { Result($0, ruleIndex: places[$0.rule]) })
    ]
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("https://json.schemastore.org/sarif-2.1.0.json", forKey: .schema)
    try container.encode(version, forKey: .version)
    try container.encode(runs, forKey: .runs)
  }

  private struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]

    private enum CodingKeys: CodingKey { case tool, columnKind, results }
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    let name = "phrasebook"
    let version: String
    let rules: [ReportingDescriptor]

    private enum CodingKeys: CodingKey { case name, version, rules }
  }

  private struct Message: Encodable {
    let text: String
  }

  private struct ReportingDescriptor: Encodable {
    struct Configuration: Encodable {
      let enabled: Bool
      let level: String
    }

    let id: String
    let shortDescription: Message
    let help: Message
    let defaultConfiguration: Configuration

    init(_ rule: Rule) {
      id = rule.name
      shortDescription = Message(text: rule.summary)
      help = Message(text: rule.help)
      defaultConfiguration = Configuration(enabled: !rule.isOptIn, level: rule.severity.rawValue)
    }
  }

  private struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int?
    let level: String
    let message: Message
    let locations: [Location]
    let fixes: [FixEntry]?

    init(_ finding: Finding, ruleIndex: Int?) {
      ruleId = finding.rule
      self.ruleIndex = ruleIndex
      level = finding.severity.rawValue
      message = Message(text: finding.message + (finding.hint.map { ". \($0)" } ?? ""))
      let region = Region(from: finding.location, to: finding.end)
      locations = [
        Location(
          physicalLocation: PhysicalLocation(
            artifactLocation: ArtifactLocation(path: finding.location.file), region: region),
          logicalLocations: finding.phrase.map { [LogicalLocation(fullyQualifiedName: $0.identifier)] })
      ]
      fixes = finding.fix.map { [FixEntry($0, file: finding.location.file)] }
    }
  }

  private struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let logicalLocations: [LogicalLocation]?
  }

  private struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }

  private struct LogicalLocation: Encodable {
    let fullyQualifiedName: String
  }

  private struct ArtifactLocation: Encodable {
    let uri: String

    /// A relative path stays one: whoever reads the log knows from where.
    init(path: String) {
      let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ":;"))
      let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
      uri = path.hasPrefix("/") ? "file://" + escaped : escaped
    }
  }

  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int?
    let endColumn: Int?

    init(from start: SourceLocation, to end: SourceLocation?) {
      startLine = start.line
      startColumn = start.column
      endLine = end?.line
      endColumn = end?.column
    }
  }

  private struct FixEntry: Encodable {
    struct Change: Encodable {
      let artifactLocation: ArtifactLocation
      let replacements: [Replacement]
    }

    struct Replacement: Encodable {
      let deletedRegion: Region
      let insertedContent: Message
    }

    let description: Message
    let artifactChanges: [Change]

    init(_ fix: Fix, file: String) {
      description = Message(text: fix.description)
      artifactChanges = [
        Change(
          artifactLocation: ArtifactLocation(path: file),
          replacements: fix.edits.map { edit in
            Replacement(
              deletedRegion: Region(from: edit.start, to: edit.end), insertedContent: Message(text: edit.replacement))
          })
      ]
    }
  }
}
