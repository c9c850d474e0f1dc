import Exchange
import PhraseModel
import Testing

/// Tables as spreadsheets save them.
@Suite struct CSVReaderTests {
  private func read(_ text: String) throws(ExchangeError) -> ExchangedFile {
    try CSVReader.read(Array(text.utf8), path: "sk.csv")
  }

  @Test(arguments: [
    "id,source,target,to\r\na,x,y,sk\r\n", "id;source;target;to\r\na;x;y;sk\r\n", "id\tsource\ttarget\tto\na\tx\ty\tsk",
    "\u{FEFF}\"id\";\"source\";\"target\";\"to\"\r\n\"a\";\"x\";\"y\";\"sk\"\r\n",
    "sep=;\r\nid;source;target;to\r\na;x;y;sk\r\n",
    "id,source,target,to\ra,x,y,sk\r", "ID, Source ,TARGET,to,my notes\na,x,y,sk,hello\n,,,,\n\n",
    "target,to,id,source\ny,sk,a,x",
  ])
  func whateverASpreadsheetMakesOfItIsRead(text: String) throws {
    let file = try read(text)
    #expect(file.targetLocale == LocaleTag("sk"))
    #expect(file.units.map(\.id) == ["a"])
    #expect(file.units[0].source == "x")
    #expect(file.units[0].target?.text == "y")
  }

  @Test func quotesAndLineEndsWithinCellsAreRead() throws {
    let file = try read("id,source,target\r\na,\"x \"\"y\"\"\r\nz\",\"\"\r\nb,x\"y,\"p\"q\r\n")
    #expect(file.units.map(\.source) == ["x \"y\"\nz", "x\"y"])
    #expect(file.units.map { $0.target?.text } == [nil, "pq"])
    #expect(file.units.map(\.location.line) == [2, 4])
  }

  @Test func unicodeTextOfExcelIsRead() throws {
    let text = "id\tsource\ttarget\r\na\tx\tžltý\r\n"
    for bytes in [HardTexts.utf16(text), HardTexts.utf16(text, bigEndian: true)] {
      #expect(try CSVReader.read(bytes, path: "x").units[0].target?.text == "žltý")
    }
  }

  @Test(arguments: [("outdated", true), ("Fuzzy", true), ("draft", false), ("approved", false), ("", false)])
  func theStateTellsWhatNeedsWork(state: String, isFuzzy: Bool) throws {
    #expect(try read("id,source,target,state\na,x,y,\(state)\n").units[0].isFuzzy == isFuzzy)
  }

  @Test(arguments: [
    ("", "exchange-columns", 1, 1), ("a,b,c\n1,2,3\n", "exchange-columns", 1, 1),
    ("id,source,target,Target\n", "exchange-columns", 1, 18), ("id,source,target\na,x,\"y\n", "exchange-syntax", 2, 5),
    ("id,source,target\n,x,y\n", "exchange-syntax", 2, 1),
    ("id,source,target\na,x,y\na,x,z\n", "exchange-duplicate", 3, 1),
    ("id,source,target,to\na,x,y,sk\nb,x,y,cs\n", "exchange-locale", 3, 7),
  ])
  func aDefectIsFoundAtItsPlace(text: String, rule: String, line: Int, column: Int) {
    #expect {
      try read(text)
    } throws: { error in
      let finding = (error as? ExchangeError)?.finding
      return finding?.rule == rule && finding?.location.line == line && finding?.location.column == column
    }
  }

  @Test func anotherEncodingIsRefusedWithAWayOut() {
    #expect {
      try CSVReader.read(Array("id,source,target\na,x,".utf8) + [0xBE, 0x6C], path: "x.csv")
    } throws: { error in
      let finding = (error as? ExchangeError)?.finding
      return finding?.rule == "exchange-encoding" && finding?.hint?.contains("CSV UTF-8") == true
        && finding?.location == SourceLocation(file: "x.csv", line: 2, column: 5)
    }
  }
}
