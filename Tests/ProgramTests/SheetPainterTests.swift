import DeskCards
import Foundation
import PhraseModel
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Sheets made by hand, drawn to files, and read by other programs.
@Suite(
  .enabled(
    if: Program.installed("qpdf") != nil && Program.installed("pdftotext") != nil, "needs qpdf and poppler-utils"))
struct SheetPainterTests {
  /// Texts with what programs get wrong that take out what is read from the right: ligatures, vowel marks, numbers, names,
  /// brackets and full stops beside them. Each is one line.
  private static let hardTexts = [
    ("ar", "\u{644}\u{627}."),
    ("ar", "\u{623}\u{647}\u{644}\u{64B}\u{627} \u{648}\u{633}\u{647}\u{644}\u{64B}\u{627}."),
    ("ar", "\u{645}\u{62C}\u{627}\u{646}\u{64B}\u{627} \u{625}\u{644}\u{649} \u{627}\u{644}\u{622}\u{646}\u{60C} 12."),
    ("ar", "\u{643}\u{644}\u{645}\u{629} readmore26 \u{639}\u{644}\u{649} \u{2039}title\u{203A}: 2,40 z\u{142}."),
    ("he", "\u{05E9}\u{05B8}\u{05DC}\u{05D5}\u{05B9}\u{05DD}, \u{2039}library\u{203A}."),
    ("he", "\u{05E2}\u{05DC} (Wi-Fi 5) \u{05D1}-5% \u{05E2}\u{05D3} 12."),
    ("ar", "\u{637}. \u{2068}2026-11\u{2069} \u{B7} \u{645}\u{633}\u{648}\u{62F}\u{629}"),
    ("he", "\u{05E2}\u{05DD} \u{2068}C++ 5!\u{2069}, \u{2068}2,40 z\u{142}\u{2069}."),
    ("he", "\u{05D0}\u{05E4}\u{05E9}\u{05E8} 5, 6 \u{05D0}\u{05D5} 7 8."),
    ("he", "\u{05D4}\u{05E9}\u{05DC}\u{05D1}: \u{2039}step\u{203A} 2,40 z\u{142}"),
  ]

  private let polish = StyledText([.init("Czy mogę prosić o kartę?")], size: Points(14))

  private func text(
    _ words: String, _ locale: String? = nil, fromTheRight: Bool = false, _ role: StyledText.Role = .paragraph
  ) -> StyledText {
    StyledText(
      [.init(words)], size: Points(14), locale: locale.map { LocaleTag($0) }, isRightToLeft: fromTheRight, role: role)
  }

  /// One card with its texts below each other.
  private func sheet(_ texts: [StyledText]) throws -> SheetLayout {
    let items = texts.enumerated().map { index, text in
      CardLayout.Item.text(
        text,
        Rectangle(
          x: Millimetres(6), y: Millimetres(6 + Double(index) * 10), width: Millimetres(136), height: Millimetres(9)))
    }
    return try #require(SheetImposition.sheets([Card(front: CardLayout(size: .a6Landscape, items: items))]).first)
  }

  private func painted(
    _ texts: [StyledText], locale: String = "pl", fromTheRight: Bool = false, in folder: TemporaryFolder
  ) throws -> String {
    let setter = try TextSetter(locale: LocaleTag(locale), isRightToLeft: fromTheRight)
    let path = folder.path + "/card.pdf"
    try SheetPainter(setter: setter).paint(
      [try sheet(texts)], to: path, metadata: .init(title: "Karta", created: "2026-11-01T00:00:00Z"))
    return path
  }

  private func taken(from path: String, _ options: String...) throws -> [String] {
    let outcome = try #require(Program.installed("pdftotext")).run(options + [path, "-"])
    return outcome.text.split(whereSeparator: \.isNewline).map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.properties.isBidiControl }))
        .trimmingCharacters(in: .whitespacesAndNewlines.union(.controlCharacters))
    }.filter { !$0.isEmpty }
  }

  @Test func eachTextOfAnotherLanguageSaysSo() throws {
    let folder = try TemporaryFolder()
    let arabic = "\u{628}\u{637}\u{627}\u{642}\u{629} \u{627}\u{644}\u{645}\u{643}\u{62A}\u{628}\u{629}."
    let file = try PDFContents(
      painted(
        [
          text("Karta", nil, .title), text("Po polsku", "pl", .heading), text("Будь ласка", "uk"),
          text(arabic, "ar", fromTheRight: true), text("图书馆", "zh-Hans"), text("図書館", "ja", .label),
          text("nic", "en", .artifact),
        ], in: folder))
    let texts = file.elements.filter { $0.depth == 2 }
    #expect(texts.map(\.tag) == ["/H1", "/H2", "/P", "/P", "/P", "/P"])
    #expect(texts.map(\.language) == [nil, nil, "uk", "ar", "zh-Hans", "ja"])
    #expect(texts.map(\.actualText) == [nil, nil, nil, arabic, nil, nil])
    let packet = String(decoding: file.stream(file.catalog["/Metadata"]), as: UTF8.self)
    for locale in ["pl", "uk", "ar", "zh-Hans", "ja"] { #expect(packet.contains("<rdf:li>\(locale)</rdf:li>")) }
    // The text that is decoration is drawn as that.
    let content = file.content(of: file.pages[0])
    #expect(content.operations.contains { ["Tj", "TJ"].contains($0.name) && $0.marks == ["/Artifact"] })
  }

  @Test(arguments: hardTexts)
  func whatIsReadFromTheRightComesOutInThatOrder(locale: String, words: String) throws {
    let folder = try TemporaryFolder()
    // Poppler takes the direction of most letters for that of the page.
    let plain =
      locale == "ar"
      ? "\u{628}\u{637}\u{627}\u{642}\u{629} \u{627}\u{644}\u{645}\u{643}\u{62A}\u{628}\u{629}"
      : "\u{05DB}\u{05E8}\u{05D8}\u{05D9}\u{05E1} \u{05D4}\u{05E1}\u{05E4}\u{05E8}\u{05D9}\u{05D9}\u{05D4}"
    let own = try painted([text(plain), text(words), text(plain)], locale: locale, fromTheRight: true, in: folder)
    let taken = try taken(from: own)
    let seen = words.filter { !["\u{2068}", "\u{2069}"].contains($0) }
    #expect(taken == [plain, seen, plain])
  }

  @Test(arguments: [
    ("he", "\u{05E9}\u{05DC}\u{05D5}\u{05DD}, \u{05D1}\u{05D1}\u{05E7}\u{05E9}\u{05D4}."),
    ("ar", "\u{645}\u{62C}\u{627}\u{646}\u{64B}\u{627} \u{625}\u{644}\u{649} \u{627}\u{644}\u{622}\u{646}\u{61F}"),
  ])
  func oneLanguageBesideTheOtherComesOutOfBoth(locale: String, words: String) throws {
    let folder = try TemporaryFolder()
    let lines = ["Dzień dobry, czy mogę prosić o kartę biblioteczną, i to już?", "Proszę: oto ona.", words]
    let texts = [text(lines[0], "pl"), text(lines[1], "pl"), text(words, locale, fromTheRight: true)]
    // By place, Poppler divides a line of the rarer direction at its punctuation; in the order of the file it need not.
    let beside = try taken(from: painted(texts, in: folder), "-raw")
    #expect(beside.joined().filter { !$0.isWhitespace } == lines.joined().filter { !$0.isWhitespace })
    let most = [String](repeating: words, count: 4) + ["Proszę: oto ona."]
    let mirrored = most.map { $0 == words ? text($0) : text($0, "pl") }
    let among = try taken(from: painted(mirrored, locale: locale, fromTheRight: true, in: folder))
    #expect(among == most)
  }

  @Test func boxesAreThoseOfTheSheet() throws {
    let folder = try TemporaryFolder()
    var sheet = try sheet([polish])
    sheet.trim = Rectangle(x: Millimetres(10), y: Millimetres(20), width: Millimetres(254), height: Millimetres(127))
    sheet.bleed = Rectangle(x: Millimetres(7), y: Millimetres(17), width: Millimetres(260), height: Millimetres(133))
    let path = folder.path + "/card.pdf"
    try SheetPainter(setter: TextSetter(locale: LocaleTag("pl"))).paint(
      [sheet], to: path, metadata: .init(title: "Karta", created: "2026-11-01T00:00:00Z"))
    let file = try PDFContents(path)
    func box(_ name: String) -> [Double] {
      file.array(file.pages[0][name]).compactMap { ($0 as? NSNumber)?.doubleValue }
    }
    // 254 mm are ten inches, 720 points; 127 mm are 360. A tenth of a millimetre is 0.28 points.
    let trim = box("/TrimBox")
    #expect(abs(trim[2] - trim[0] - 720) < 0.28 && abs(trim[3] - trim[1] - 360) < 0.28)
    // From the left 10 mm; from below 210 - 20 - 127 = 63 mm.
    #expect(abs(trim[0] - 28.35) < 0.28 && abs(trim[1] - 178.58) < 0.28)
    let bleed = box("/BleedBox")
    #expect(bleed[0] < trim[0] && bleed[1] < trim[1] && bleed[2] > trim[2] && bleed[3] > trim[3])
  }

  // MARK: Pictures

  /// Where each glyph stands, in points.
  private func glyphPlaces(_ path: String) throws -> [(x: Double, y: Double)] {
    try String(contentsOfFile: path, encoding: .utf8)
      .matches(of: /<use xlink:href="#glyph[^"]*" x="([0-9.]+)" y="([0-9.]+)"/)
      .compactMap { match in Double(match.output.1).flatMap { x in Double(match.output.2).map { (x, $0) } } }
  }

  /// What is put into a document for whoever takes text out of it again changes nothing that is seen: a picture is drawn without.
  @Test(arguments: hardTexts)
  func aDocumentLooksLikeAPicture(locale: String, words: String) throws {
    let folder = try TemporaryFolder()
    let document = try painted([text(words)], locale: locale, fromTheRight: true, in: folder)
    let poppler = try #require(Program.installed("pdftocairo"))
    _ = try poppler.run("-svg", document, folder.path + "/document.svg")
    let setter = try TextSetter(locale: LocaleTag(locale), isRightToLeft: true)
    try SheetPainter(setter: setter).paint(sheet([text(words)]), to: folder.path + "/picture.svg", as: .svg)
    let places = try glyphPlaces(folder.path + "/document.svg")
    let expected = try glyphPlaces(folder.path + "/picture.svg")
    #expect(expected.count > 1)
    // Programs round the widths of glyphs, which adds up to some tenths of a point in a line; a full stop is 4 points wide.
    for place in expected {
      #expect(places.contains { abs($0.x - place.x) < 0.5 && abs($0.y - place.y) < 0.5 }, "\(place)")
    }
  }

  @Test func aPictureIsAsLargeAsItsSheet() throws {
    let folder = try TemporaryFolder()
    let painter = SheetPainter(setter: try TextSetter(locale: LocaleTag("pl")))
    try painter.paint(sheet([polish]), to: folder.path + "/card.png", as: .png(dotsPerInch: 254))
    let png = try Data(contentsOf: URL(filePath: folder.path + "/card.png"))
    #expect(png.prefix(8) == Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    // A4 at ten dots to the millimetre; width and height follow the header of IHDR (ISO 15948, 11.2.2).
    #expect(png[16..<20].reduce(0) { $0 << 8 | Int($1) } == 2970)
    #expect(png[20..<24].reduce(0) { $0 << 8 | Int($1) } == 2100)

    try painter.paint(sheet([polish]), to: folder.path + "/card.svg", as: .svg)
    let svg = try XMLDocument(contentsOf: URL(filePath: folder.path + "/card.svg"), options: [])
    let width = try #require(svg.rootElement()?.attributes?.first { $0.name == "width" }?.stringValue)
    #expect(width.hasSuffix("pt") && abs((Double(width.dropLast(2)) ?? 0) - 841.89) < 0.28)
  }

  @Test func aPictureIsTheSameWhateverWasDrawnBefore() throws {
    let folder = try TemporaryFolder()
    let painter = SheetPainter(setter: try TextSetter(locale: LocaleTag("pl")))
    for format in [PictureFormat.svg, .png(dotsPerInch: 96)] {
      let files = try ["first", "second"].map { name in
        try painter.paint(sheet([polish]), to: folder.path + "/\(name)", as: format)
        return try Data(contentsOf: URL(filePath: folder.path + "/\(name)"))
      }
      #expect(files[0] == files[1])
    }
  }
}
