/// Writes units as a table for spreadsheets: RFC 4180 in UTF-8 with a byte-order mark, without which Excel would take it
/// for another encoding.
public struct CSVWriter {
  /// What stands between cells.
  public enum Separator: String, CaseIterable, Sendable {
    case comma, semicolon, tab

    var character: String {
      switch self {
      case .comma: ","
      case .semicolon: ";"
      case .tab: "\t"
      }
    }
  }

  private let separator: Separator

  public init(separator: Separator = .comma) {
    self.separator = separator
  }

  public func text(of document: ExchangeDocument) -> String {
    let rows = document.units.map { unit in
      CSVColumn.allCases.map { cell($0, of: unit, in: document) }
    }
    return "\u{FEFF}" + ([CSVColumn.allCases.map(\.rawValue)] + rows).map(line).joined()
  }

  private func cell(_ column: CSVColumn, of unit: TranslationUnit, in document: ExchangeDocument) -> String {
    switch column {
    case .id: unit.id
    case .source: unit.source
    case .target: unit.target ?? ""
    case .state: Self.state(unit.state)
    case .notes:
      (unit.notes.map(\.text) + (unit.previousSource.map { ["Made from: \($0)"] } ?? [])).joined(separator: "\n")
    case .from: document.sourceLocale.identifier
    case .to: document.targetLocale.identifier
    case .exported: Fingerprint(of: unit.target).text
    }
  }

  private static func state(_ state: TranslationUnit.State) -> String {
    switch state {
    case .untranslated: CSVColumn.untranslated
    case .outdated: CSVColumn.outdated
    case .translated(let state): state.rawValue
    }
  }

  private func line(_ cells: [String]) -> String {
    cells.map { quoted(FormulaGuard.guarded($0)) }.joined(separator: separator.character) + "\r\n"
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes =
      cell.unicodeScalars.contains { ",;\t\r\n\"'".unicodeScalars.contains($0) }
      || cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
