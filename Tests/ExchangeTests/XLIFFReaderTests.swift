import Exchange
import Foundation
import PhraseModel
import Testing

/// XLIFF as tools give it back, and as an attacker would.
@Suite struct XLIFFReaderTests {
  private static let core = "urn:oasis:names:tc:xliff:document:2.0"

  private func read(_ text: String) throws(ExchangeError) -> ExchangedFile {
    try XLIFFReader.read(Array(text.utf8), path: "sk.xlf")
  }

  private func document(_ units: String, version: String = "2.1") -> String {
    "<?xml version=\"1.0\"?>\n<xliff xmlns=\"\(Self.core)\" version=\"\(version)\" srcLang=\"pl\" trgLang=\"sk\">\n<file id=\"f\">\n\(units)\n</file></xliff>"
  }

  @Test func aPrefixAndOtherNamespacesMakeNoDifference() throws {
    let file = try read(
      """
      <x:xliff xmlns:x="\(Self.core)" xmlns:m="urn:oasis:names:tc:xliff:matches:2.0" version="2.0" srcLang="pl" trgLang="sk-SK">
       <x:file id="f"><x:unit id="a">
        <m:matches><m:match ref="#1"><x:source>no</x:source><x:target>no</x:target></m:match></m:matches>
        <x:notes><x:note>no</x:note><x:note category="previous-source">old</x:note></x:notes>
        <x:segment state="final" subState="other:x"><x:source>x &lt; <![CDATA[<y>]]></x:source><!-- no -->
          <x:target>z&#x17E;<?pi no?></x:target></x:segment>
       </x:unit></x:file>
      </x:xliff>
      """)
    #expect(file.targetLocale == LocaleTag("sk-SK"))
    #expect(file.units.map(\.id) == ["a"])
    #expect(file.units[0].source == "x < <y>")
    #expect(file.units[0].target?.text == "zž")
    #expect(file.units[0].previousSource == "old")
    #expect(file.units[0].location.line == 2)
  }

  @Test func segmentsOfAUnitAreJoinedAndAnnotationsDropped() throws {
    let file = try read(
      document(
        """
        <unit id="a">
          <segment><source>One. </source><target>Raz. </target></segment>
          <ignorable><source>  </source></ignorable>
          <segment><source><mrk id="1" type="term">Two</mrk>.</source><target><mrk id="1">D<sm id="2"/>va</mrk>.<cp hex="001B"/></target></segment>
        </unit>
        """))
    #expect(file.units[0].source == "One.   Two.")
    #expect(file.units[0].target?.text == "Raz.   Dva.\u{1B}")
  }

  @Test func aUnitWithoutATargetIsNotTranslated() throws {
    let file = try read(
      document(
        "<unit id=\"a\"><segment><source>x</source></segment></unit><unit id=\"b\"><segment><source>x</source><target/></segment></unit>"
      ))
    #expect(file.units.map { $0.target == nil } == [true, true])
  }

  @Test func otherEncodingsThatXMLDeclaresAreRead() throws {
    let text = document("<unit id=\"a\"><segment><source>x</source><target>žltý</target></segment></unit>")
      .replacing("version=\"1.0\"?", with: "version=\"1.0\" encoding=\"UTF-16\"?")
    #expect(try XLIFFReader.read(HardTexts.utf16(text), path: "x").units[0].target?.text == "žltý")
  }

  struct Defect: Sendable, CustomTestStringConvertible {
    let rule: String
    let line: Int
    let text: String
    var testDescription: String { "\(rule): \(text.prefix(60))" }
  }

  private static let start =
    "<xliff xmlns=\"\(core)\" version=\"2.1\" srcLang=\"pl\" trgLang=\"sk\">\n<file id=\"f\">\n"

  @Test(arguments: [
    Defect(rule: "exchange-syntax", line: 1, text: ""), Defect(rule: "exchange-syntax", line: 1, text: "msgid \"x\""),
    Defect(rule: "exchange-syntax", line: 1, text: "\u{0}\u{1}\u{2}"),
    Defect(rule: "exchange-syntax", line: 3, text: start + "<unit id=\"a\"><segment><source>x</sour"),
    Defect(rule: "exchange-syntax", line: 3, text: start + "<unit id=\"a\"></segment>"),
    Defect(rule: "exchange-syntax", line: 3, text: start + "<unit id=\"a\"><segment><source>&nothing;</source>"),
    Defect(rule: "exchange-syntax", line: 3, text: start + "<unit id=\"a\"><segment><source>\u{1}</source>"),
    Defect(
      rule: "exchange-syntax", line: 3,
      text: start + "<unit><segment><source>x</source></segment></unit></file></xliff>"),
    Defect(rule: "exchange-syntax", line: 3, text: start + "<unit id=\"a\"><segment><source><cp hex=\"D800\"/>"),
    Defect(
      rule: "exchange-version", line: 1,
      text: "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>"),
    Defect(
      rule: "exchange-version", line: 1, text: "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"3\"/>"),
    Defect(rule: "exchange-version", line: 1, text: "<html/>"),
    Defect(rule: "exchange-inline", line: 3, text: start + "<unit id=\"a\"><segment><source>x<ph id=\"1\"/></source>"),
    Defect(
      rule: "exchange-inline", line: 3, text: start + "<unit id=\"a\"><segment><source>x</source><target order=\"2\">"),
    Defect(
      rule: "exchange-duplicate", line: 4,
      text: start + String(repeating: "<unit id=\"a\"><segment><source>x</source></segment></unit>\n", count: 2)
        + "</file></xliff>"),
    Defect(rule: "exchange-doctype", line: 2, text: "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff>\n<xliff/>"),
    Defect(rule: "exchange-doctype", line: 1, text: "<!DOCTYPE xliff SYSTEM \"http://127.0.0.1:9/x.dtd\"><xliff/>"),
    Defect(
      rule: "exchange-doctype", line: 1,
      text: "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff><unit>&e;</unit></xliff>"),
    Defect(
      rule: "exchange-doctype", line: 1,
      text: "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
        + (1...20).map { "<!ENTITY a\($0) \"&a\($0 == 1 ? "" : String($0 - 1));&a\($0 == 1 ? "" : String($0 - 1));\">" }
        .joined()
        + "]><xliff>&a20;</xliff>"),
    Defect(
      rule: "exchange-doctype", line: 1,
      text: "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/\"> %p;]><xliff/>"),
    Defect(rule: "exchange-nesting", line: 3, text: start + String(repeating: "<group id=\"g\">", count: 100)),
    Defect(rule: "exchange-nesting", line: 3, text: start + String(repeating: "<a>", count: 200_000)),
  ])
  func aHostileOrBrokenFileIsRefusedAtItsPlace(defect: Defect) {
    #expect {
      try read(defect.text)
    } throws: { error in
      let finding = (error as? ExchangeError)?.finding
      return finding?.rule == defect.rule && finding?.location.line == defect.line
    }
  }

  /// A file in which nothing is wrong but the size takes time in proportion to it.
  @Test func aLongFileIsReadInProportion() throws {
    let unit =
      "<segment><source>x</source><target>\(String(repeating: "y&#10;", count: 50))</target></segment></unit>\n"
    let units = (0..<5_000).map { "<unit id=\"u\($0)\">" + unit }.joined()
    let clock = ContinuousClock()
    let text = document(units)
    let time = try clock.measure {
      let file = try read(text)
      #expect(file.units.count == 5_000)
    }
    #expect(time < .seconds(20))
  }

  @Test(arguments: ExchangeFormat.allCases)
  func aFileOverTheLimitIsRefusedUnread(format: ExchangeFormat) {
    #expect {
      try format.read([UInt8](repeating: 0x20, count: ExchangeFormat.fileSizeLimit + 1), path: "x")
    } throws: { error in
      (error as? ExchangeError)?.finding.rule == "exchange-too-large"
    }
  }
}
