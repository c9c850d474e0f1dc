import Exchange
import PhraseModel
import Testing

/// PO files as gettext and its editors write them, and as nobody should.
@Suite struct POReaderTests {
  private func read(_ text: String) throws(ExchangeError) -> ExchangedFile {
    try POReader.read(Array(text.utf8), path: "sk.po")
  }

  private let header =
    "msgid \"\"\nmsgstr \"\"\n\"Language: sk\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

  @Test func wrappedStringsAreJoined() throws {
    let file = try read(
      header + "msgctxt \"a\"\nmsgid \"\"\n\"one \"\n\"two\\n\"\n\"three\"\nmsgstr \"jeden \" \"dwa\"\n\"\\ntrzy\"\n")
    #expect(file.units.map(\.source) == ["one two\nthree"])
    #expect(file.units[0].target?.text == "jeden dwa\ntrzy")
  }

  @Test func everyEscapeOfCIsRead() throws {
    let file = try read(
      "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"\\a\\b\\f\\n\\r\\t\\v\\\"\\\\\\'\\?\\101\\x42\\305\\274\\xc3\\xb3\"\n")
    #expect(file.units[0].target?.text == "\u{7}\u{8}\u{C}\n\r\t\u{B}\"\\'?ABżó")
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreFine() throws {
    let text = "\u{FEFF}" + (header + "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\"\n").replacing("\n", with: "\r\n")
    let file = try read(text)
    #expect(file.targetLocale == LocaleTag("sk"))
    #expect(file.units[0].target?.text == "y")
  }

  @Test func commentsObsoleteEntriesAndFlagsAreUnderstood() throws {
    let file = try read(
      header + """
        # a translator's comment: msgid "no"
        #. Meaning
        #. As exported: 85944171f73967e8
        #: pl.yaml:3 other.c:4
        #, fuzzy, icu-message-format
        #| msgctxt "a"
        #| msgid ""
        #| "old "
        #| "text"
        msgctxt "a"
        msgid "x"
        msgstr "y"
        #, icu-message-format
        msgctxt "b"
        msgid "x"
        msgstr ""

        #~ msgctxt "gone"
        #~ msgid "gone"
        #~ msgstr "pryč"
        #~| msgid "x"

        """)
    #expect(file.units.map(\.id) == ["a", "b"])
    #expect(file.units.map(\.isFuzzy) == [true, false])
    #expect(file.units[0].previousSource == "old text")
    #expect(file.units[0].exported?.text == "85944171f73967e8")
    #expect(file.units[1].target == nil)
    #expect(file.units[1].exported == nil)
    #expect(file.units.map(\.location.line) == [15, 19])
  }

  @Test(arguments: [
    ("sk", "sk"), ("pt_BR", "pt-BR"), ("zh_Hans", "zh-Hans"), ("zh-hans", "zh-Hans"), ("sr@latin", "sr-Latn"),
    ("sr_RS@latin", "sr-Latn-RS"), ("de_DE.UTF-8", "de-DE"),
  ])
  func theLanguageIsReadAsGettextWritesIt(language: String, tag: String) throws {
    #expect(try read("msgid \"\"\nmsgstr \"Language: \(language)\\n\"\n").targetLocale == LocaleTag(tag))
  }

  @Test func aFileWithoutAHeaderSaysNoLocale() throws {
    #expect(try read("msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\"\n").targetLocale == nil)
    #expect(try read("").units.isEmpty)
  }

  struct Defect: Sendable, CustomTestStringConvertible {
    let rule: String
    let line: Int
    let column: Int
    let text: String
    var testDescription: String { "\(rule): \(text.suffix(40))" }
  }

  @Test(arguments: [
    Defect(rule: "exchange-syntax", line: 3, column: 8, text: "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\n"),
    Defect(rule: "exchange-syntax", line: 1, column: 1, text: "msgctxt \"a\"\nmsgid \"x\"\n"),
    Defect(rule: "exchange-syntax", line: 1, column: 1, text: "msgctxt \"a\"\n"),
    Defect(rule: "exchange-syntax", line: 1, column: 1, text: "msgstr \"y\"\n"),
    Defect(rule: "exchange-syntax", line: 1, column: 1, text: "\"y\"\n"),
    Defect(rule: "exchange-syntax", line: 1, column: 3, text: "  id,source,target\n"),
    Defect(rule: "exchange-syntax", line: 1, column: 6, text: "msgid x\n"),
    Defect(rule: "exchange-syntax", line: 1, column: 11, text: "msgid \"x\" y\n"),
    Defect(rule: "exchange-syntax", line: 1, column: 8, text: "msgid \"\\z\"\n"),
    Defect(rule: "exchange-syntax", line: 1, column: 8, text: "msgid \"\\xff\"\n"),
    Defect(rule: "exchange-syntax", line: 1, column: 8, text: "msgid \"\\\n"),
    Defect(
      rule: "exchange-syntax", line: 1, column: 1, text: "msgctxt \"a\"\nmsgid \"x\"\nmsgctxt \"b\"\nmsgid \"x\"\n"),
    Defect(rule: "exchange-plural", line: 2, column: 1, text: "msgid \"x\"\nmsgid_plural \"y\"\nmsgstr[0] \"z\"\n"),
    Defect(
      rule: "exchange-duplicate", line: 5, column: 1,
      text: "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\"\n\nmsgctxt \"a\"\nmsgid \"z\"\nmsgstr \"y\"\n"),
    Defect(
      rule: "exchange-encoding", line: 1, column: 1,
      text: "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-2\\n\"\n"),
  ])
  func aDefectIsFoundAtItsPlace(defect: Defect) {
    #expect {
      try read(defect.text)
    } throws: { error in
      let finding = (error as? ExchangeError)?.finding
      return finding?.rule == defect.rule && finding?.location.line == defect.line
        && finding?.location.column == defect.column
    }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x6D, 0x00], Array("msgid \"".utf8) + [0xE9, 0x22, 0x0A], [0x00, 0x9F, 0x92, 0x96]])
  func anotherEncodingIsRefused(bytes: [UInt8]) {
    #expect {
      try POReader.read(bytes, path: "x.po")
    } throws: { error in
      (error as? ExchangeError)?.finding.rule == "exchange-encoding"
    }
  }
}
