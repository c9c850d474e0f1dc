internal import PhraseModel

/// The formats that translators' tools read and write.
public enum ExchangeFormat: String, CaseIterable, Sendable {
  /// GNU gettext's PO, with ICU messages.
  case po
  /// XLIFF 2.1.
  case xliff
  /// A table for spreadsheets.
  case csv

  /// In bytes: some thirty times what the shipped book needs.
  public static let fileSizeLimit = 16 << 20

  /// The format that a file's name tells, or nil.
  public init?(fileName: String) {
    switch fileName.lowercased().split(separator: ".").last {
    case "po", "pot": self = .po
    case "xlf", "xliff": self = .xliff
    case "csv", "tsv": self = .csv
    default: return nil
    }
  }

  /// The format that a file's first bytes tell.
  public init(content: [UInt8]) {
    let text = String(decoding: content.prefix(4096).filter { $0 != 0 }, as: UTF8.self)
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let firstLine = start.prefix { !$0.isNewline }.lowercased()
    if start.hasPrefix("<") {
      self = .xliff
    } else if !firstLine.contains("source"), text.contains("msgid") {
      self = .po
    } else {
      self = .csv
    }
  }

  /// Reads a file.
  ///
  /// - Throws: `ExchangeError` at the first thing that is wrong with it.
  public func read(_ bytes: [UInt8], path: String) throws(ExchangeError) -> ExchangedFile {
    guard bytes.count <= Self.fileSizeLimit else {
      throw ExchangeError(
        "exchange-too-large", at: SourceLocation(file: path, line: 1, column: 1),
        "the file has \(bytes.count >> 20) MB; files are read up to \(Self.fileSizeLimit >> 20) MB",
        hint: "Check that this is the file you meant")
    }
    return switch self {
    case .po: try POReader.read(bytes, path: path)
    case .xliff: try XLIFFReader.read(bytes, path: path)
    case .csv: try CSVReader.read(bytes, path: path)
    }
  }
}
