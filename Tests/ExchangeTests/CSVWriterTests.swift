import Exchange
import PhraseModel
import Testing

/// No cell of the table is a formula, in whatever way a spreadsheet splits it.
@Suite struct CSVWriterTests {
  @Test(arguments: CSVWriter.Separator.allCases)
  func noCellBeginsAFormula(separator: CSVWriter.Separator) {
    let text = CSVWriter(separator: separator).text(of: HardTexts.document())
    // However naively it is split, at any separator but the comma of a sentence, at quotes and line ends.
    let cells = text.dropFirst().split { ";\t\r\n\"".contains($0) || $0.isNewline }
    for cell in cells {
      let start = cell.drop { $0.isWhitespace }.first
      #expect(start.map { !"=+-@\u{FF1D}".contains($0) } ?? true, "\(cell)")
    }
  }

  @Test func theFirstLinesAreAsPromised() {
    let place = SourceLocation(file: "pl.yaml", line: 1, column: 1)
    let document = ExchangeDocument(
      sourceLocale: LocaleTag("pl"), targetLocale: LocaleTag("sk"), edition: "2026-11", revised: nil,
      units: [
        TranslationUnit(
          path: ["slots", "due"], kind: .slot, source: "=termin, \"x\"", sourceLocation: place, target: nil,
          targetLocation: place,
          notes: [.init(.meaning, "one"), .init(.context, "two")])
      ])
    #expect(
      CSVWriter().text(of: document) == "\u{FEFF}id,source,target,state,notes,from,to,exported\r\n"
        + "slots.due,\"'=termin, \"\"x\"\"\",,untranslated,\"one\ntwo\",pl,sk,none\r\n")
  }
}
