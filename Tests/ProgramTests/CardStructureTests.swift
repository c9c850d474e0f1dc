import Foundation
import Inflection
import PhraseModel
import TestSupport
import Testing

/// The cards that are in several languages, and those of every other kind, as a program reads them that says them aloud.
@Suite(
  .enabled(
    if: Program.installed("qpdf") != nil && Program.installed("pdfinfo") != nil, "needs qpdf and poppler-utils"))
struct CardStructureTests {
  /// Makes cards, and reads them.
  private func cards(_ arguments: [String]) throws -> (file: PDFContents, elements: [Spoken]) {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/cards.pdf"
    _ = try Program.phrasebook.run(["cards", "--catalogs", ShippedCatalogs.folder, "-o", path] + arguments)
    let file = try PDFContents(path)
    let texts = try structureTexts(path)
    let elements = file.elements
    try #require(texts.map(\.tag) == elements.map { String($0.tag.dropFirst()) })
    return (file, zip(elements, texts).map { Spoken(element: $0, text: Self.normalised($0.actualText ?? $1.text)) })
  }

  /// An element and what it says.
  private struct Spoken {
    let element: PDFContents.Element
    let text: String
  }

  /// The elements as poppler lists them, a line for each, attributes, and the texts below, in quotation marks.
  private func structureTexts(_ path: String) throws -> [(tag: String, text: String)] {
    var elements: [(tag: String, text: String)] = []
    for line in try #require(Program.installed("pdfinfo")).run("-struct-text", path).text.split(separator: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("\""), !elements.isEmpty {
        elements[elements.count - 1].text += line.dropFirst().dropLast()
      } else if !line.hasPrefix("/") {
        elements.append((String(line.prefix { $0.isLetter || $0.isNumber }), ""))
      }
    }
    return elements
  }

  @Test(arguments: ["uk", "ar", "zh-Hans"])
  func everyPhraseSaysItsLanguage(reader: String) throws {
    let (file, elements) = try cards(["--locale", "pl", "--with", reader])
    try expectMarked(file)
    #expect(PDFContents.text(file.catalog["/Lang"]) == "pl")
    let said = { (language: String?) in
      elements.filter { $0.element.language == language }.map(\.text).joined(separator: "\n")
    }
    // What the document's own language is told nothing more of.
    let (own, other) = (said(nil), said(reader))
    #expect(Set(elements.compactMap(\.element.language)) == [reader])
    let (originals, translations) = (try leads(in: "pl"), try leads(in: reader))
    #expect(translations.count > 100)
    for phrase in try book().phrases where phrase.speaker == .staff {
      guard let translated = translations[phrase.id] else { continue }
      #expect(other.contains(translated), "\(phrase.id): \(translated)")
      let original = try #require(originals[phrase.id])
      #expect(own.contains(original), "\(phrase.id): \(original)")
      #expect(!other.contains(original) || translated.contains(original), "\(phrase.id): \(original)")
    }
  }

  @Test(arguments: [
    ["--layout", "encounter"], ["--layout", "ladder"], ["--layout", "charter"], ["--layout", "numbers"],
    ["--layout", "index", "--only", "loans"], ["--layout", "point-to", "--with", "zh-Hans"],
    ["--with", "pl", "--only", "loans", "--duplex", "long-edge"],
  ])
  func allThatIsDrawnIsAnElementOrDecoration(choice: [String]) throws {
    try expectMarked(cards(["--locale", "ar"] + choice).file)
  }

  private func expectMarked(_ file: PDFContents) throws {
    #expect(!file.pages.isEmpty)
    for page in file.pages {
      let content = file.content(of: page)
      #expect(content.isBalanced)
      let drawing = content.operations.filter(\.draws)
      #expect(drawing.allSatisfy { $0.marks.contains("/Artifact") ? $0.marks.count == 1 : !$0.marks.isEmpty })
    }
    let sections = file.elements.indices.filter { file.elements[$0].tag == "/Sect" }
    #expect(!sections.isEmpty)
  }

  @Test(arguments: ["encounter", "ladder"])
  func aFlowIsReadFromItsFirstStepToItsLast(kind: String) throws {
    let book = try book()
    let flow = kind == "encounter" ? book.encounter : book.ladder
    let text = try cards(["--locale", "pl", "--layout", kind]).elements.map(\.text).joined(separator: "\n")
    let leads = try leads(in: "pl")
    var position = text.startIndex
    for id in flow.steps.flatMap(\.phrases) {
      guard let words = leads[id] else { continue }
      let found = text[position...].range(of: words)
      #expect(found != nil, "\(id): \(words)")
      if let found { position = found.upperBound }
    }
  }

  @Test func theSheetOfLanguagesSaysEachInItself() throws {
    let (_, elements) = try cards(["--locale", "pl", "--layout", "languages"])
    for catalog in try ShippedCatalogs.phrasebook().catalogs where catalog.locale != LocaleTag("pl") {
      let name = Self.normalised(catalog.header.name)
      #expect(
        elements.contains { $0.element.language == catalog.locale.identifier && $0.text.contains(name) }, "\(name)")
    }
  }

  private func book() throws -> Book { try ShippedCatalogs.phrasebook().book }

  /// The words of each phrase's leading form up to the first value, where there are any.
  private func leads(in locale: String) throws -> [PhraseID: String] {
    let phrasebook = try ShippedCatalogs.phrasebook()
    let inflector = try Inflector(phrasebook, catalog: try #require(phrasebook.catalog(LocaleTag(locale))))
    var leads: [PhraseID: String] = [:]
    for phrase in phrasebook.book.phrases {
      let runs = try inflector.cardEntry(for: phrase, state: .draft)?.lead.runs ?? []
      let words = runs.first { $0.role == .words }.map { Self.normalised($0.text) } ?? ""
      if !words.isEmpty { leads[phrase.id] = words }
    }
    return leads
  }

  private static func normalised(_ text: String) -> String {
    let folded = text.precomposedStringWithCompatibilityMapping.unicodeScalars
    return String(
      String.UnicodeScalarView(folded.filter { !$0.properties.isWhitespace && !$0.properties.isBidiControl }))
  }
}
