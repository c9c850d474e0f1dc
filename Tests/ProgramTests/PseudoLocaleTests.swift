import Foundation
import TestSupport
import Testing

/// Pseudo-locales as whoever lays cards out meets them: by their tag, wherever a locale is asked for.
@Suite struct PseudoLocaleTests {
  @Test func cardsOfBothCanBeBuiltAndTheOutputHoldsNothingElse() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.phrasebook.run(
      "build", "--locale", "en-XA", "--locale", "ar-XB", "--only", "cards", "--catalogs", ShippedCatalogs.twoLocales,
      "--output", folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let made = try folder.contents().keys
    #expect(made.contains("cards/en-XA.pdf") && made.contains("cards/ar-XB.pdf"))
    #expect(made.allSatisfy { $0.hasPrefix("cards/en-XA") || $0.hasPrefix("cards/ar-XB") || $0 == "cards/README.md" })
  }

  /// The words of the first sheet, with where each begins and ends from the left and from above, in points.
  private func words(of locale: String) throws -> [(text: String, left: Double, right: Double, top: Double)] {
    let folder = try TemporaryFolder()
    _ = try Program.phrasebook.run(
      "build", "--locale", locale, "--only", "cards", "--catalogs", ShippedCatalogs.twoLocales, "--output", folder.path)
    let tool = try #require(Program.installed("pdftotext"))
    let page = try tool.run("-bbox", "-l", "1", folder.path + "/cards/\(locale).pdf", "-").text
    return try page.matches(
      of: /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*)<\/word>/
    ).map { match in
      let numbers = try [match.1, match.2, match.3].map { try #require(Double($0)) }
      return (String(match.4), numbers[0], numbers[2], numbers[1])
    }
  }

  /// A line that begins with a Latin word runs from right to left all the same: the imprint's tag stands right of its date.
  @Test(.enabled(if: Program.installed("pdftotext") != nil, "needs poppler-utils"))
  func linesOfTheMirroredLocaleRunFromRightToLeft() throws {
    let words = try words(of: "ar-XB")
    let tag = try #require(words.first { $0.text == "ar-XB" })
    let date = try #require(words.first { $0.text == "2026-11" })
    #expect(tag.left > date.right)
  }

  /// The title of the first card ends at its right margin, or begins at its left one: 6 mm within a card of 148 mm.
  @Test(.enabled(if: Program.installed("pdftotext") != nil, "needs poppler-utils"), arguments: ["ar-XB", "en-XA"])
  func aLineStandsWhereItsLocaleBegins(locale: String) throws {
    let words = try words(of: locale)
    let top = try #require(words.map(\.top).min())
    let title = words.filter { $0.top < top + 2 && $0.left < 420 }
    let left = try #require(title.map(\.left).min())
    let right = try #require(title.map(\.right).max())
    let points = 72 / 25.4
    #expect(locale == "ar-XB" ? right > 135 * points : left < 13 * points)
    #expect(right - left < 100 * points)
  }

  @Test func theFormsAreThoseOfItsSource() throws {
    let outcome = try Program.phrasebook.run("forms", "en-XA", "pc.left", "--catalogs", ShippedCatalogs.twoLocales)
    #expect(outcome.status == 0)
    #expect(outcome.text.split(separator: "\n").count == 4)
  }

  @Test func itStandsBesideItsSourceInAPreview() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.phrasebook.run(
      ["preview", "ar-XB", "--catalogs", ShippedCatalogs.twoLocales], in: folder.path)
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
