import Foundation
import Inflection
import PhraseModel
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The cards of every locale as a program reads them that says them aloud, searches them or keeps them.
@Suite(
  .enabled(
    if: Program.installed("qpdf") != nil && Program.installed("pdftotext") != nil, "needs qpdf and poppler-utils"))
struct CardDocumentTests {
  private static let locales = [
    "ar", "be", "de", "en", "es", "fr", "he", "hi", "ka", "pl", "ru", "tr", "uk", "vi", "zh-Hans",
  ]

  /// What to say in every situation, a file for each locale: a build would make each locale's other cards, too.
  private static let built: Result<TemporaryFolder, any Error> = Result {
    let folder = try TemporaryFolder()
    for locale in locales {
      _ = try Program.phrasebook.run(
        "cards", "--locale", locale, "--catalogs", ShippedCatalogs.folder, "-o", "\(folder.path)/\(locale).pdf")
    }
    return folder
  }

  /// Each file read once for all tests.
  private static let files: [String: Result<PDFContents, any Error>] = Dictionary(
    uniqueKeysWithValues: locales.map { locale in (locale, Result { try PDFContents(path(locale)) }) })

  private static func path(_ locale: String) throws -> String { try built.get().path + "/\(locale).pdf" }
  private func file(_ locale: String) throws -> PDFContents { try #require(Self.files[locale]).get() }

  @Test func everyShippedLocaleIsTested() throws {
    #expect(try ShippedCatalogs.phrasebook().catalogs.map(\.locale.identifier).sorted() == Self.locales)
  }

  @Test(arguments: locales)
  func allThatIsDrawnIsAnElementOrDecoration(locale: String) throws {
    let file = try file(locale)
    for page in file.pages {
      let content = file.content(of: page)
      #expect(content.isBalanced)
      let drawing = content.operations.filter(\.draws)
      #expect(drawing.count > 20)
      #expect(drawing.allSatisfy { !$0.marks.isEmpty })
      // Nothing is both.
      #expect(drawing.allSatisfy { !$0.marks.contains("/Artifact") || $0.marks == ["/Artifact"] })
      // Crop marks and bars are never read, text always is.
      #expect(drawing.allSatisfy { ["Tj", "TJ"].contains($0.name) != $0.marks.contains("/Artifact") })
    }
  }

  @Test(arguments: locales)
  func eachCardIsASectionUnderItsTitle(locale: String) throws {
    let elements = try file(locale).elements
    #expect(elements.first?.tag == "/Document" && elements.count { $0.depth == 0 } == 1)
    let sections = elements.indices.filter { elements[$0].tag == "/Sect" }
    #expect(sections.allSatisfy { elements[$0].depth == 1 && elements[$0 + 1].tag == "/H1" })
    #expect(elements.count { $0.tag == "/H1" } == sections.count)
    #expect(Set(elements.map(\.tag)) == ["/Document", "/Sect", "/H1", "/H2", "/P"])
  }

  @Test(arguments: locales)
  func theDocumentSaysWhatItIs(locale: String) throws {
    let file = try file(locale)
    #expect(PDFContents.text(file.catalog["/Lang"]) == locale)
    #expect(file.dictionary(file.catalog["/MarkInfo"])["/Marked"] as? Bool == true)
    let preferences = file.dictionary(file.catalog["/ViewerPreferences"])
    #expect(preferences["/DisplayDocTitle"] as? Bool == true && preferences["/PrintScaling"] as? String == "/None")
    #expect(preferences["/Direction"] as? String == (["ar", "he"].contains(locale) ? "/R2L" : "/L2R"))
    let packet = String(decoding: file.stream(file.catalog["/Metadata"]), as: UTF8.self)
    #expect(throws: Never.self) { try XMLDocument(xmlString: packet) }
    let title = try #require(PDFContents.text(file.dictionary(file.trailer["/Info"])["/Title"]))
    #expect(title.contains("(\(locale))"))
    for part in [
      "<rdf:li xml:lang=\"x-default\">\(title)</rdf:li>", "<rdf:li>\(locale)</rdf:li>",
      "<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>U</pdfaid:conformance>",
    ] {
      #expect(packet.contains(part))
    }
  }

  @Test(arguments: locales)
  func theSheetIsCutAtThePagesEdgeAndHasABookmarkForEachSituation(locale: String) throws {
    let file = try file(locale)
    for page in file.pages {
      let sides = ["/TrimBox", "/BleedBox", "/MediaBox"].map { box in
        file.array(page[box]).compactMap { ($0 as? NSNumber)?.doubleValue }
      }
      // A4, 297 mm by 210 mm, to a tenth of a millimetre.
      for box in sides { #expect(zip(box, [0, 0, 841.89, 595.276]).allSatisfy { abs($0 - $1) < 0.28 }) }
      #expect(page["/Tabs"] as? String == "/S")
    }
    let bookmarks = file.dictionaries.filter { $0["/Dest"] != nil && $0["/Title"] != nil }
    #expect(bookmarks.count == (try ShippedCatalogs.phrasebook().book.situations.count))
    #expect(try #require(file.dictionary(file.catalog["/Outlines"])["/Count"] as? Int) == bookmarks.count)
  }

  /// What ISO 19005-2 asks for besides: fonts inside, colours told, nothing that shines through, nothing that acts.
  @Test(arguments: locales)
  func theFileCanBeKept(locale: String) throws {
    let file = try file(locale)
    #expect(file.pages.allSatisfy { $0["/Group"] == nil && $0["/AA"] == nil })
    #expect(file.array(file.trailer["/ID"]).count == 2 && file.trailer["/Encrypt"] == nil)
    let intent = file.dictionary(file.array(file.catalog["/OutputIntents"]).first)
    #expect(intent["/S"] as? String == "/GTS_PDFA1")
    let profile = file.stream(intent["/DestOutputProfile"])
    // ICC.1:2010, 7.2: the size of the profile, its colours, and the mark that it is one.
    #expect(profile.prefix(4).reduce(0) { $0 << 8 | Int($1) } == profile.count)
    #expect(String(decoding: profile[16..<20], as: UTF8.self) == "RGB ")
    #expect(String(decoding: profile[36..<40], as: UTF8.self) == "acsp")
    let states = file.pages.flatMap { file.dictionary(file.dictionary($0["/Resources"])["/ExtGState"]).values }
      .flatMap { state in ["/ca", "/CA"].compactMap { file.dictionary(state)[$0] as? NSNumber } }
    #expect(!states.isEmpty && states.allSatisfy { $0.doubleValue == 1 })
    for font in file.dictionaries where font["/Type"] as? String == "/Font" {
      guard let descriptor = font["/FontDescriptor"] else {
        #expect(font["/DescendantFonts"] != nil && font["/ToUnicode"] != nil)
        continue
      }
      let embedded = file.dictionary(descriptor)
      #expect(embedded["/FontFile2"] != nil || embedded["/FontFile3"] != nil)
      #expect(font["/Subtype"] as? String != "/CIDFontType2" || font["/CIDToGIDMap"] as? String == "/Identity")
    }
    #expect(!file.dictionaries.contains { $0["/JS"] != nil || $0["/S"] as? String == "/JavaScript" })
  }

  // MARK: Text

  /// Every phrase can be taken out again, in the order of the book: what leads, which is the first row of each.
  @Test(arguments: locales)
  func everyPhraseComesOutInOrder(locale: String) throws {
    let poppler = try #require(Program.installed("pdftotext"))
    let text = Self.normalised(try poppler.run("-raw", Self.path(locale), "-").text)
    var position = text.startIndex
    for (phrase, words) in try leads(locale) {
      let found = text[position...].range(of: words)
      #expect(found != nil, "\(phrase): \(words)")
      if let found { position = found.upperBound }
    }
  }

  /// What is read from the right stands in another order on the page: the elements say what it is.
  @Test(arguments: ["ar", "he"])
  func elementsSayWhatIsReadFromTheRight(locale: String) throws {
    let elements = try file(locale).elements.filter { $0.depth == 2 }
    #expect(elements.allSatisfy { $0.actualText != nil && $0.language == nil })
    let text = Self.normalised(elements.compactMap(\.actualText).joined(separator: " "))
    var position = text.startIndex
    for (phrase, words) in try leads(locale) {
      let found = text[position...].range(of: words)
      #expect(found != nil, "\(phrase): \(words)")
      if let found { position = found.upperBound }
    }
  }

  /// The words of each phrase's leading form, run by run, in the order in which cards have them. What stands for a value is
  /// left out: it is a number, or a rule to write on.
  private func leads(_ locale: String) throws -> [(PhraseID, String)] {
    let phrasebook = try ShippedCatalogs.phrasebook()
    let catalog = try #require(phrasebook.catalog(LocaleTag(locale)))
    let inflector = try Inflector(phrasebook, catalog: catalog)
    return try phrasebook.book.situations.flatMap { situation in
      try phrasebook.book.phrases.filter { $0.situation == situation.id }.flatMap { phrase in
        let runs = try inflector.cardEntry(for: phrase, state: .draft)?.lead.runs ?? []
        return runs.filter { $0.role == .words }.map { (phrase.id, Self.normalised($0.text)) }
      }
    }.filter { !$0.1.isEmpty }
  }

  /// Compatibility forms folded, without white space and marks of direction, which programs add and drop.
  private static func normalised(_ text: String) -> String {
    let folded = text.precomposedStringWithCompatibilityMapping.unicodeScalars
    let seen = folded.filter { !$0.properties.isWhitespace && !$0.properties.isBidiControl }
    return String(String.UnicodeScalarView(seen))
  }
}
