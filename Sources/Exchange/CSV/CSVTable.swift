import PhraseModel

/// The cells of a CSV file, each with its place.
struct CSVTable {
  struct Cell {
    let text: PlacedText
    /// Where the cell begins; 1-based.
    let line: Int
    let column: Int
  }

  /// Rows with at least one cell that is not empty.
  private(set) var rows: [[Cell]] = []

  /// - Throws: `ExchangeError` where a quoted cell is never closed.
  init(_ text: String, path: String) throws(ExchangeError) {
    var parser = CSVParser(text, path: path)
    while let row = try parser.row() {
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
  }
}

/// Reads cells as RFC 4180 has them, and as spreadsheets save them: with any of the usual separators, with quotes only
/// where they are needed, with any line ends.
private struct CSVParser {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private let path: String
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String, path: String) {
    scalars = Array(text.unicodeScalars)
    self.path = path
    // The first of the separators in the first line: the names of columns hold none.
    separator = scalars.prefix { $0 != "\n" && $0 != "\r" }.first { ",;\t".unicodeScalars.contains($0) } ?? ","
  }

  /// The next row, or nil at the end of the file.
  mutating func row() throws(ExchangeError) -> [CSVTable.Cell]? {
    guard position < scalars.count else { return nil }
    var row = [try cell()]
    while position < scalars.count, scalars[position] == separator {
      position += 1
      row.append(try cell())
    }
    skipLineEnd()
    return row
  }

  private mutating func cell() throws(ExchangeError) -> CSVTable.Cell {
    let (startLine, startColumn) = (line, position - lineStart + 1)
    var text = PlacedText()
    if position < scalars.count, scalars[position] == "\"" {
      try quoted(into: &text, openedAt: SourceLocation(file: path, line: startLine, column: startColumn))
    }
    // What follows a closing quote is taken as it stands, as spreadsheets do.
    while position < scalars.count, scalars[position] != separator, scalars[position] != "\n", scalars[position] != "\r"
    {
      text.append(scalars[position], line: line, column: position - lineStart + 1)
      position += 1
    }
    return CSVTable.Cell(text: text, line: startLine, column: startColumn)
  }

  private mutating func quoted(into text: inout PlacedText, openedAt opening: SourceLocation) throws(ExchangeError) {
    position += 1
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "\"" {
        position += 1
        guard position < scalars.count, scalars[position] == "\"" else { return }
      }
      // A spreadsheet may have saved the line ends within a cell as Windows does.
      let isPair = scalar == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n"
      if !isPair { text.append(scalar, line: line, column: position - lineStart + 1) }
      position += 1
      if scalar == "\n" { beginLine() }
    }
    throw ExchangeError(
      "exchange-syntax", at: opening, "this cell’s quotation mark is never closed",
      hint: "Is the file whole? Save it again")
  }

  private mutating func skipLineEnd() {
    guard position < scalars.count else { return }
    let isPair = scalars[position] == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n"
    position += isPair ? 2 : 1
    beginLine()
  }

  private mutating func beginLine() {
    line += 1
    lineStart = position
  }
}
