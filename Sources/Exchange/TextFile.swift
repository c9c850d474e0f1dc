import PhraseModel

/// The text of a file that should be UTF-8.
enum TextFile {
  /// Without a byte-order mark.
  ///
  /// - Throws: `ExchangeError` at the first byte that is no UTF-8, or where the file is UTF-16 or no text at all.
  static func decoded(_ bytes: [UInt8], path: String) throws(ExchangeError) -> String {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw ExchangeError(
        "exchange-encoding", at: SourceLocation(file: path, line: 1, column: 1), "the file is in UTF-16",
        hint: "Save it as UTF-8")
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw ExchangeError(
        "exchange-encoding", at: firstInvalid(in: content, path: path), "the file is not UTF-8 from here on",
        hint: "Save it as UTF-8")
    }
    return text
  }

  private static func firstInvalid(in bytes: ArraySlice<UInt8>, path: String) -> SourceLocation {
    var line = 1
    var column = 1
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      column += 1
      if scalar == "\n" {
        line += 1
        column = 1
      }
    }
    return SourceLocation(file: path, line: line, column: column)
  }
}
