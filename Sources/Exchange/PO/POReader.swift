internal import PhraseModel

/// Reads PO files as gettext, Poedit and Weblate write them: wrapped strings, C escapes, obsolete entries, Windows line
/// ends, a byte-order mark.
public struct POReader {
  private let path: String
  private var entry = POEntry()
  /// What a string on a line of its own continues.
  private var field: POEntry.Field?
  private var header: [String: String]?
  private var units: [ExchangedUnit] = []
  private var linesByID: [String: Int] = [:]

  private init(path: String) {
    self.path = path
  }

  /// - Throws: `ExchangeError` at the first thing that is wrong.
  public static func read(_ bytes: [UInt8], path: String) throws(ExchangeError) -> ExchangedFile {
    let text = try TextFile.decoded(bytes, path: path)
    var reader = POReader(path: path)
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
      number += 1
      try reader.read(Array(line.unicodeScalars), number: number)
    }
    try reader.endEntry(at: number)
    return ExchangedFile(
      path: path, sourceLocale: reader.header?["x-source-language"].flatMap(LocaleName.tag),
      targetLocale: reader.header?["language"].flatMap(LocaleName.tag), units: reader.units)
  }

  // MARK: Lines

  private mutating func read(_ line: [Unicode.Scalar], number: Int) throws(ExchangeError) {
    let start = line.firstIndex { !$0.properties.isWhitespace } ?? line.count
    guard start < line.count else { return }
    if line[start] == "#" {
      try comment(line, from: start + 1, number: number)
    } else {
      try statement(line, from: start, number: number, isPrevious: false)
    }
  }

  private mutating func comment(_ line: [Unicode.Scalar], from start: Int, number: Int) throws(ExchangeError) {
    // A comment after a translation belongs to the next entry.
    if entry.fields[.translation] != nil { try endEntry(at: number) }
    let rest = line[start...]
    switch rest.first {
    case ",", "=":
      let flags = String(String.UnicodeScalarView(rest.dropFirst())).split(separator: ",")
      entry.flags.formUnion(flags.map { String($0).trimmingBlanks })
    case "|":
      guard let first = rest.dropFirst().firstIndex(where: { !$0.properties.isWhitespace }) else { return }
      try statement(line, from: first, number: number, isPrevious: true)
    case ".":
      let text = String(String.UnicodeScalarView(rest.dropFirst())).trimmingBlanks
      if text.hasPrefix(POWriter.exportedMark) {
        entry.exported = Fingerprint(text.dropFirst(POWriter.exportedMark.count))
      }
    default: break  // References, a translator's own comments, and obsolete entries after #~.
    }
  }

  /// `msgid "…"`, or a string that continues the line above.
  private mutating func statement(
    _ line: [Unicode.Scalar], from start: Int, number: Int, isPrevious: Bool
  ) throws(ExchangeError) {
    guard line[start] != "\"" else {
      guard field != nil else { throw error("exchange-syntax", number, start, "this string belongs to no keyword") }
      return try strings(line, from: start, number: number)
    }
    let word = String(String.UnicodeScalarView(line[start...].prefix { $0 != "\"" && !$0.properties.isWhitespace }))
    switch (word, isPrevious) {
    case ("msgctxt", false):
      if entry.fields[.id] != nil { try endEntry(at: number) }
      try begin(.context, number, start)
    case ("msgid", false):
      if entry.fields[.id] != nil { try endEntry(at: number) }
      try begin(.id, number, start)
    case ("msgstr", false):
      guard entry.fields[.id] != nil else { throw error("exchange-syntax", number, start, "a msgstr without a msgid") }
      try begin(.translation, number, start)
    case ("msgctxt", true): try begin(.previousContext, number, start)
    case ("msgid", true): try begin(.previousID, number, start)
    case _ where word == "msgid_plural" || word.hasPrefix("msgstr["):
      if isPrevious { return field = nil }
      throw error(
        "exchange-plural", number, start, "a plural of gettext’s own; here plurals stand within the message",
        hint: "Write {count, plural, …} in one msgstr, as the msgid does")
    default:
      throw error(
        "exchange-syntax", number, start, "expected a comment, msgctxt, msgid or msgstr",
        hint: "Is this a PO file? --format names another format")
    }
    let behind = start + word.unicodeScalars.count
    guard let quote = line[behind...].firstIndex(where: { !$0.properties.isWhitespace }), line[quote] == "\"" else {
      throw error("exchange-syntax", number, behind, "a string in double quotes must follow \(word)")
    }
    try strings(line, from: quote, number: number)
  }

  private mutating func begin(_ field: POEntry.Field, _ number: Int, _ start: Int) throws(ExchangeError) {
    guard entry.fields[field] == nil else {
      throw error("exchange-syntax", number, start, "this keyword stands twice in one entry")
    }
    if field != .previousID && field != .previousContext { entry.line = entry.line ?? number }
    entry.fields[field] = PlacedText()
    self.field = field
  }

  // MARK: Strings

  /// The strings on a line, one after another, to its end.
  private mutating func strings(_ line: [Unicode.Scalar], from start: Int, number: Int) throws(ExchangeError) {
    guard let field else { return }
    var text = entry.fields[field] ?? PlacedText()
    var position = start
    while position < line.count {
      guard line[position] == "\"" else {
        if line[position].properties.isWhitespace {
          position += 1
          continue
        }
        throw error("exchange-syntax", number, position, "nothing may follow the string on this line")
      }
      position = try string(line, from: position, number: number, into: &text)
    }
    entry.fields[field] = text
  }

  /// One string; gives the place behind its closing quote.
  private func string(
    _ line: [Unicode.Scalar], from start: Int, number: Int, into text: inout PlacedText
  ) throws(ExchangeError) -> Int {
    var position = start + 1
    while position < line.count {
      let scalar = line[position]
      switch scalar {
      case "\"": return position + 1
      case "\\":
        position = try escape(line, at: position, number: number, into: &text)
      default:
        text.append(scalar, line: number, column: position + 1)
        position += 1
      }
    }
    throw error(
      "exchange-syntax", number, start, "this string is not closed", hint: "Is the file whole? Save it again")
  }

  /// An escape, or a run of escapes that stand for the bytes of one character; gives the place behind it.
  private func escape(
    _ line: [Unicode.Scalar], at start: Int, number: Int, into text: inout PlacedText
  ) throws(ExchangeError) -> Int {
    guard start + 1 < line.count else {
      throw error("exchange-syntax", number, start, "a backslash ends the line", hint: "Write \\\\ for a backslash")
    }
    if let scalar = POText.unescaped(line[start + 1]) {
      text.append(scalar, line: number, column: start + 1)
      return start + 2
    }
    var bytes: [UInt8] = []
    var position = start
    while position + 1 < line.count, line[position] == "\\", let (byte, next) = Self.byte(line, at: position + 1) {
      bytes.append(byte)
      position = next
    }
    guard !bytes.isEmpty, let decoded = String(validating: bytes, as: UTF8.self) else {
      throw error(
        "exchange-syntax", number, start, "this escape stands for no character", hint: "Write \\\\ for a backslash")
    }
    for scalar in decoded.unicodeScalars { text.append(scalar, line: number, column: start + 1) }
    return position
  }

  /// A byte in octal (`\303`) or hexadecimal (`\xC3`).
  private static func byte(_ line: [Unicode.Scalar], at start: Int) -> (UInt8, next: Int)? {
    let isHexadecimal = line[start] == "x"
    let from = isHexadecimal ? start + 1 : start
    let digits = line[from...].prefix(isHexadecimal ? 2 : 3).prefix { scalar in
      isHexadecimal ? scalar.properties.isASCIIHexDigit : "0"..."7" ~= scalar
    }
    guard let byte = UInt8(String(String.UnicodeScalarView(digits)), radix: isHexadecimal ? 16 : 8) else { return nil }
    return (byte, digits.endIndex)
  }

  // MARK: Entries

  private mutating func endEntry(at number: Int) throws(ExchangeError) {
    defer {
      entry = POEntry()
      field = nil
    }
    guard let line = entry.line else { return }
    guard entry.fields[.translation] != nil else {
      throw error(
        "exchange-syntax", line, 0, "an entry without a msgstr", hint: "Is the file whole? Save it again")
    }
    if header == nil, let fields = entry.headerFields {
      try checkCharset(fields, line: line)
      return header = fields
    }
    let id = entry.string(.context) ?? ""
    if let first = linesByID.updateValue(line, forKey: id), !id.isEmpty {
      throw error(
        "exchange-duplicate", line, 0, "\(id) stands here a second time; it was given on line \(first)",
        hint: "Remove one of the two")
    }
    let target = entry.fields[.translation] ?? PlacedText()
    units.append(
      ExchangedUnit(
        id: id, source: entry.string(.id) ?? "", target: target.isEmpty ? nil : target.sourceText(file: path),
        isFuzzy: entry.flags.contains("fuzzy"), previousSource: entry.string(.previousID), exported: entry.exported,
        location: SourceLocation(file: path, line: line, column: 1)))
  }

  private func checkCharset(_ fields: [String: String], line: Int) throws(ExchangeError) {
    guard let type = fields["content-type"], let range = type.firstRange(of: /charset=[^;\s]+/) else { return }
    let charset = type[range].dropFirst("charset=".count)
    // A template's placeholder, and what UTF-8 includes.
    guard !["utf-8", "utf8", "us-ascii", "ascii", "charset"].contains(charset.lowercased()) else { return }
    throw error(
      "exchange-encoding", line, 0, "the header says that the file is in \(charset)",
      hint: "Save it as UTF-8: msgconv -t UTF-8 \(path)")
  }

  private func error(
    _ rule: String, _ line: Int, _ offset: Int, _ message: String, hint: String? = nil
  ) -> ExchangeError {
    ExchangeError(rule, at: SourceLocation(file: path, line: line, column: offset + 1), message, hint: hint)
  }
}
