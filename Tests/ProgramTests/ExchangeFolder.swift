import Foundation
import TestSupport
import Testing

/// Shipped catalogs in a folder of their own, with everything that a translator's round trip needs.
struct ExchangeFolder {
  let folder: TemporaryFolder

  init(locales: String...) throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: catalogs, withIntermediateDirectories: false)
    for name in ["phrasebook", "library"] + (locales.isEmpty ? ["pl", "en"] : locales) {
      try FileManager.default.copyItem(
        atPath: "\(ShippedCatalogs.folder)/\(name).yaml", toPath: "\(catalogs)/\(name).yaml")
    }
  }

  var catalogs: String { folder.path + "/Locales" }

  func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  func text(_ name: String) throws -> String {
    // Not by Foundation's reading of a file, which drops a byte-order mark.
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  /// Changes a file's text, which must hold the old one.
  func edit(_ name: String, _ changes: (old: String, new: String)...) throws {
    var text = try text(name)
    for change in changes {
      try #require(text.contains(change.old), "\(name): \(change.old)")
      text = text.replacing(change.old, with: change.new)
    }
    try write(text, to: name)
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.phrasebook.run(arguments + ["--catalogs", catalogs], in: folder.path)
  }

  /// Exports, which must succeed.
  func export(_ name: String, from: String = "pl", to: String = "en", _ more: String...) throws {
    let outcome = try Program.phrasebook.run(
      ["export", "--from", from, "--to", to, "-o", path(name), "--catalogs", catalogs] + more)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// Adds Swedish, which counts as English does, with two phrases and one noun of its own.
  func addSwedish() throws {
    let english = try text("Locales/en.yaml")
    let phrases = try #require(english.range(of: "\nphrases:\n"))
    let terms = try #require(english.range(of: "\nterms:\n"))
    let header = english[..<terms.lowerBound].replacing("complete: true", with: "complete: false  # not yet").replacing(
      /formatting: .*\n/, with: "")
    #expect(english[phrases.lowerBound...].contains("  enc.goodbye:\n"))
    try write(
      header + """

        # Nouns.
        terms:
          film:
            gender: neuter
            nominative: "{count, plural, one {film} other {films}}"

        phrases:
          # First of all:
          enc.greet-day:
            say: 'Hello.'   # short

          # Never last.
          enc.goodbye:
            say: >-
              Goodbye, and do
              come again soon.

        """, to: "Locales/sv.yaml")
  }
}
