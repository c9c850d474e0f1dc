import Foundation
import Inflection
import PhraseModel
import TestSupport
import Testing

/// The card files as other programs see them: qpdf, Poppler.
@Suite(
  .enabled(
    if: Program.installed("qpdf") != nil && Program.installed("pdftotext") != nil, "needs qpdf and poppler-utils"))
struct CardFileTests {
  private static let built: Result<TemporaryFolder, any Error> = Result {
    let folder = try TemporaryFolder()
    _ = try Program.phrasebook.run(
      "build", "--catalogs", ShippedCatalogs.twoLocales, "--output", folder.path, "--only", "cards")
    return folder
  }

  private func tool(_ name: String, _ arguments: String...) throws -> Program.Outcome {
    try #require(Program.installed(name)).run(arguments)
  }

  private func file(_ locale: String) throws -> String { try Self.built.get().path + "/cards/\(locale).pdf" }

  @Test(arguments: ["pl", "en"])
  func theFileIsSound(locale: String) throws {
    #expect(try tool("qpdf", "--check", file(locale)).status == 0)
    let info = try tool("pdfinfo", file(locale)).text
    #expect(info.contains("841.89 x 595.276 pts (A4)"))
  }

  @Test(arguments: ["pl", "en"])
  func everyFontIsEmbedded(locale: String) throws {
    let fonts = try tool("pdffonts", file(locale)).text.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      // The columns emb, sub and uni stand before the two of the object id.
      #expect(font.split(separator: " ").suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(font)")
    }
  }

  /// Everything there is to say is on the cards, as text: what leads, and each person's form.
  @Test(arguments: ["pl", "en"])
  func everyPhraseComesOutAsText(locale: String) throws {
    let text = Self.normalised(try tool("pdftotext", file(locale), "-").text)
    let phrasebook = try ShippedCatalogs.twoLocalesPhrasebook()
    let catalog = try #require(phrasebook.catalog(LocaleTag(locale)))
    let inflector = try Inflector(phrasebook, catalog: catalog)
    for phrase in phrasebook.book.phrases {
      let entry = try #require(try inflector.cardEntry(for: phrase, state: .draft))
      for form in [entry.lead] + entry.axes.filter({ $0.kind == .person }).flatMap(\.rows).map(\.form) {
        for run in form.runs where run.role == .words {
          let words = Self.normalised(run.text)
          #expect(text.contains(words), "\(phrase.id): \(words)")
        }
      }
    }
  }

  private static func normalised(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The crop marks, found on the page as printed at ten dots to the millimetre, stand where the cards end.
  @Test func cropMarksAreTrueToHalfAMillimetre() throws {
    let page = try PixelImage(page: 1, of: file("pl"), dotsPerInch: 254, isGrey: true)
    // Between the margin and the first card's text there is nothing but the mark.
    let column = try #require((0..<page.width).first { page.isDark($0, 50) })
    let row = try #require((0..<page.height).first { page.isDark(50, $0) })
    #expect(abs(Double(column) / 10 - 148.5) < 0.5)
    #expect(abs(Double(row) / 10 - 105) < 0.5)
  }
}
