import Foundation
import TestSupport
import Testing

/// Pseudo-locales as whoever lays cards out meets them: by their tag, wherever a locale is asked for.
@Suite struct PseudoLocaleTests {
  @Test func cardsOfBothCanBeBuiltAndTheOutputHoldsNothingElse() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.phrasebook.run(
      "build", "--locale", "en-XA", "--locale", "ar-XB", "--only", "cards", "--catalogs", ShippedCatalogs.folder,
      "--output", folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Set(folder.contents().keys) == ["cards/en-XA.pdf", "cards/ar-XB.pdf"])
  }

  /// A line that begins with a Latin word runs from right to left all the same: the imprint's tag stands right of its date.
  @Test(.enabled(if: Program.installed("pdftotext") != nil, "needs poppler-utils"))
  func linesOfTheMirroredLocaleRunFromRightToLeft() throws {
    let folder = try TemporaryFolder()
    _ = try Program.phrasebook.run(
      "build", "--locale", "ar-XB", "--only", "cards", "--catalogs", ShippedCatalogs.folder, "--output", folder.path)
    let boxes = try #require(Program.installed("pdftotext")).run(
      "-bbox", "-l", "1", folder.path + "/cards/ar-XB.pdf", "-")
    func start(of word: String) throws -> Double {
      let line = try #require(boxes.text.split(separator: "\n").first { $0.contains(">\(word)</word>") })
      return try #require(Double(line.split(separator: "\"")[1]))
    }
    #expect(try start(of: "ar-XB") > start(of: "2026-11"))
  }

  @Test func theFormsAreThoseOfItsSource() throws {
    let outcome = try Program.phrasebook.run("forms", "en-XA", "pc.left", "--catalogs", ShippedCatalogs.folder)
    #expect(outcome.status == 0)
    #expect(outcome.text.split(separator: "\n").count == 4)
  }

  @Test func itStandsBesideItsSourceInAPreview() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.phrasebook.run(
      ["preview", "ar-XB", "--catalogs", ShippedCatalogs.folder], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try String(contentsOfFile: folder.path + "/Output/preview/ar-XB.html", encoding: .utf8)
    #expect(page.contains("<div class=\"own\" lang=\"ar-XB\" dir=\"rtl\">"))
    #expect(page.contains("beside <span lang=\"en\" dir=\"ltr\">English</span>"))
  }

  @Test func errorsOfItsSourceAreItsOwn() throws {
    let (catalogs, _) = try Fixture("title.missing", says: "Tytułu {title nie mamy.").write()
    defer { try? FileManager.default.removeItem(atPath: catalogs) }
    let folder = try TemporaryFolder()
    let outcome = try Program.phrasebook.run(
      "build", "--locale", "en-XA", "--catalogs", catalogs, "--output", folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("pl.yaml"))
    #expect(outcome.errors.contains("nothing was made"))
  }

  @Test func nobodyCanSignIt() throws {
    let (catalogs, _) = try Fixture().write()
    defer { try? FileManager.default.removeItem(atPath: catalogs) }
    let outcome = try Program.phrasebook.run(
      "review", "en-XA", "title.missing", "--name", "Ada", "--level", "native", "--state", "checked", "--catalogs",
      catalogs)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("nobody speaks en-XA"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: catalogs + "/reviews"))
  }
}
