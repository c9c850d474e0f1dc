import Exchange
import PhraseModel
import Testing

/// What is written is what is read, in every format.
@Suite struct RoundTripTests {
  @Test(arguments: ExchangeFormat.allCases)
  func everyTextComesBackToTheLastCharacter(format: ExchangeFormat) throws {
    let document = HardTexts.document()
    let text = try HardTexts.text(of: document, in: format)
    #expect(ExchangeFormat(content: Array(text.utf8)) == format)
    let file = try format.read(Array(text.utf8), path: "hard")
    #expect(file.sourceLocale == LocaleTag("pl"))
    #expect(file.targetLocale == LocaleTag("zh-Hans"))
    #expect(file.units.map(\.id) == document.units.map(\.id))
    for (read, written) in zip(file.units, document.units) {
      #expect(read.source == written.source, "\(written.id)")
      #expect(read.target?.text == written.target, "\(written.id)")
      #expect(read.isFuzzy == (written.state == .outdated), "\(written.id)")
      #expect(read.exported == Fingerprint(of: written.target), "\(written.id)")
      // A table has no place for the earlier source but among the notes, and notes of XML hold what XML can.
      if format == .po { #expect(read.previousSource == written.previousSource, "\(written.id)") }
      if format == .xliff, !HardTexts.isBeyondXML(written.previousSource) {
        #expect(read.previousSource == written.previousSource, "\(written.id)")
      }
    }
  }

  @Test(arguments: CSVWriter.Separator.allCases)
  func tablesComeBackWithAnySeparator(separator: CSVWriter.Separator) throws {
    let document = HardTexts.document()
    let file = try CSVReader.read(Array(CSVWriter(separator: separator).text(of: document).utf8), path: "x.csv")
    #expect(file.units.map(\.source) == document.units.map(\.source))
    #expect(file.units.map { $0.target?.text } == document.units.map(\.target))
  }

  @Test(arguments: ExchangeFormat.allCases)
  func aTextThatIsMissingStaysMissing(format: ExchangeFormat) throws {
    let place = SourceLocation(file: "pl.yaml", line: 1, column: 1)
    let document = ExchangeDocument(
      sourceLocale: LocaleTag("pl"), targetLocale: LocaleTag("sk"), edition: "", revised: nil,
      units: [
        TranslationUnit(
          path: ["a"], kind: .label, source: "x", sourceLocation: place, target: nil, targetLocation: place)
      ])
    let file = try format.read(Array(try HardTexts.text(of: document, in: format).utf8), path: "x")
    #expect(file.units.count == 1)
    #expect(file.units[0].target == nil)
    #expect(file.units[0].exported == Fingerprint(of: nil))
  }

  /// Every place of a text leads to the line and column at which the file has that character.
  @Test(arguments: [ExchangeFormat.po, .csv])
  func everyCharacterKnowsItsPlace(format: ExchangeFormat) throws {
    let document = HardTexts.document(["a\nb=\"c\"", "=1\n\n=2 \\ x", "żółć {a} \t\"\"z"])
    let text = try HardTexts.text(of: document, in: format)
    let lines = text.drop { $0 == "\u{FEFF}" }.split(omittingEmptySubsequences: false) { $0.isNewline }.map {
      Array($0.unicodeScalars)
    }
    for unit in try format.read(Array(text.utf8), path: "x").units {
      let target = try #require(unit.target)
      for (offset, scalar) in target.text.unicodeScalars.enumerated() where scalar.properties.isAlphabetic {
        let place = target.location(at: offset)
        #expect(lines[place.line - 1][place.column - 1] == scalar)
      }
    }
  }
}
