internal import PhraseModel

/// Reads tables as spreadsheets save them, in UTF-8 or (Excel's “Unicode text”) UTF-16.
public enum CSVReader {
  /// - Throws: `ExchangeError` at the first thing that is wrong.
  public static func read(_ bytes: [UInt8], path: String) throws(ExchangeError) -> ExchangedFile {
    var rows = try CSVTable(try text(bytes, path: path), path: path).rows[...]
    // A line that tells Excel the separator.
    if rows.first?.first?.text.string.hasPrefix("sep=") == true { rows = rows.dropFirst() }
    let columns = try columns(rows.first ?? [], path: path)
    rows = rows.dropFirst()
    var units: [ExchangedUnit] = []
    var linesByID: [String: Int] = [:]
    for row in rows {
      let unit = try unit(row, columns, path: path)
      if let first = linesByID.updateValue(unit.location.line, forKey: unit.id) {
        throw ExchangeError(
          "exchange-duplicate", at: unit.location,
          "\(unit.id) stands here a second time; it was given on line \(first)", hint: "Remove one of the two")
      }
      units.append(unit)
    }
    return ExchangedFile(
      path: path, sourceLocale: try locale(.from, in: rows, columns, path: path),
      targetLocale: try locale(.to, in: rows, columns, path: path), units: units)
  }

  private static func text(_ bytes: [UInt8], path: String) throws(ExchangeError) -> String {
    if let text = wideText(bytes) { return text }
    do throws(ExchangeError) {
      return try TextFile.decoded(bytes, path: path)
    } catch {
      throw ExchangeError(
        error.finding.rule, at: error.finding.location, error.finding.message,
        hint: "In the spreadsheet, save it as “CSV UTF-8”")
    }
  }

  /// The text of a file in UTF-16 with a byte-order mark; nil for any other.
  private static func wideText(_ bytes: [UInt8]) -> String? {
    let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
    guard isBigEndian || bytes.starts(with: [0xFF, 0xFE]) else { return nil }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return String(validating: units, as: UTF16.self)
  }

  /// The place of each column by name.
  private static func columns(_ header: [CSVTable.Cell], path: String) throws(ExchangeError) -> [CSVColumn: Int] {
    var columns: [CSVColumn: Int] = [:]
    for (index, cell) in header.enumerated() {
      guard let column = CSVColumn(rawValue: cell.text.string.trimmingBlanks.lowercased()) else { continue }
      guard columns.updateValue(index, forKey: column) == nil else {
        throw ExchangeError(
          "exchange-columns", at: SourceLocation(file: path, line: cell.line, column: cell.column),
          "there are two columns \(column.rawValue)", hint: "Remove one of the two")
      }
    }
    let missing = [CSVColumn.id, .source, .target].filter { columns[$0] == nil }.map(\.rawValue)
    guard missing.isEmpty else {
      throw ExchangeError(
        "exchange-columns", at: SourceLocation(file: path, line: header.first?.line ?? 1, column: 1),
        "the first row does not name the column\(missing.count > 1 ? "s" : "") \(missing.joined(separator: ", "))",
        hint: "Keep the first row as it was exported")
    }
    return columns
  }

  private static func unit(
    _ row: [CSVTable.Cell], _ columns: [CSVColumn: Int], path: String
  ) throws(ExchangeError) -> ExchangedUnit {
    func cell(_ column: CSVColumn) -> CSVTable.Cell? {
      columns[column].flatMap { row.indices.contains($0) ? row[$0] : nil }
    }
    func text(_ column: CSVColumn) -> String { FormulaGuard.unguarded(cell(column)?.text.string ?? "") }
    let location = SourceLocation(file: path, line: row.first?.line ?? 1, column: 1)
    let id = text(.id).trimmingBlanks
    guard !id.isEmpty else {
      throw ExchangeError(
        "exchange-syntax", at: location, "a row without an id", hint: "Keep the ids as they were exported")
    }
    var target = cell(.target)?.text ?? PlacedText()
    FormulaGuard.unguard(&target)
    return ExchangedUnit(
      id: id, source: text(.source), target: target.isEmpty ? nil : target.sourceText(file: path),
      isFuzzy: [CSVColumn.outdated, "fuzzy"].contains(text(.state).trimmingBlanks.lowercased()), previousSource: nil,
      exported: Fingerprint(text(.exported).trimmingBlanks), location: location)
  }

  /// The one locale that a column names in every row; nil where it names none.
  private static func locale(
    _ column: CSVColumn, in rows: ArraySlice<[CSVTable.Cell]>, _ columns: [CSVColumn: Int], path: String
  ) throws(ExchangeError) -> LocaleTag? {
    guard let index = columns[column] else { return nil }
    var found: LocaleTag?
    for row in rows where row.indices.contains(index) {
      guard let tag = LocaleName.tag(row[index].text.string) else { continue }
      if let found, found != tag {
        throw ExchangeError(
          "exchange-locale", at: SourceLocation(file: path, line: row[index].line, column: row[index].column),
          "the column \(column.rawValue) says \(tag) here and \(found) above",
          hint: "Put each locale into a file of its own")
      }
      found = tag
    }
    return found
  }
}
