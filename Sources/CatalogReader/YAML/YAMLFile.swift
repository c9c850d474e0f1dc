import PhraseModel

/// A YAML file in memory: its lines, its tree, and what was wrong on the way there.
struct YAMLFile {
  /// The path as the user gave it.
  let path: String
  /// The lines as Unicode scalars, without their line ends.
  let lines: [[Unicode.Scalar]]
  /// Nil where the file has no tree; `findings` then says why.
  let root: YAMLNode?
  /// Whether a text may hold the mark of what is still to be written: it stands in the file, or something is escaped.
  let mayHoldBlanks: Bool
  let findings: [Finding]

  /// Reads a file's bytes; a byte-order mark and Windows line ends are fine.
  init(path: String, bytes: [UInt8]) {
    self.path = path
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let location = Self.firstInvalid(in: bytes, path: path)
      lines = []
      root = nil
      mayHoldBlanks = false
      findings = [
        Finding(
          .yamlEncoding, at: location, message: "the file is not UTF-8 from here on",
          hint: "Save it as UTF-8 in your editor")
      ]
      return
    }
    lines = Self.lines(of: text)
    mayHoldBlanks = Blank.isLeft(in: text) || text.utf8.contains(UInt8(ascii: "\\"))
    do throws(YAMLComposer.Failure) {
      root = try YAMLComposer.compose(Array(bytes))
      findings = root == nil ? [Self.emptyFile(path)] : []
    } catch {
      root = nil
      findings = [Self.finding(for: error, path: path, lines: lines)]
    }
  }

  func location(_ mark: YAMLMark) -> SourceLocation {
    SourceLocation(file: path, line: mark.line + 1, column: mark.column + 1)
  }

  /// The lines of a text, without their line ends.
  static func lines(of text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = []
    var line: [Unicode.Scalar] = []
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if !isLineEnd(scalar) {
        line.append(scalar)
      } else if !(scalar == "\n" && previous == "\r") {
        // No larger than the line, while the next one is gathered where this one was.
        lines.append(Array(line[...]))
        line.removeAll(keepingCapacity: true)
      }
      previous = scalar
    }
    return lines + [line]
  }

  /// The line ends that libyaml counts (YAML 1.1, section 4.1.4).
  static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func emptyFile(_ path: String) -> Finding {
    Finding(
      .yamlEmpty, at: SourceLocation(file: path, line: 1, column: 1), message: "the file is empty",
      hint: "Restore it, or delete it if it isn't needed")
  }

  private static func finding(
    for failure: YAMLComposer.Failure, path: String, lines: [[Unicode.Scalar]]
  ) -> Finding {
    // A message that starts with a brace is YAML's flow mapping: libyaml stumbles over it somewhere within,
    // on that line or below.
    let above = lines.prefix(failure.mark.line + 1).suffix(40)
    if failure.rule == .yamlSyntax || failure.rule == .yamlNesting,
      let (index, line) = above.indices.map({ ($0, lines[$0]) }).last(where: { isUnquotedMessage($1) })
    {
      let column = (line.firstIndex(of: "{") ?? 0) + 1
      return Finding(
        .messageUnquotedBrace, at: SourceLocation(file: path, line: index + 1, column: column),
        message: "a text that starts with { must be quoted or stand in a block after |",
        hint: "Write `say: |` and put the message on the next line, indented")
    }
    if failure.rule == .yamlSyntax, let quote = UnclosedQuote(in: lines).place(), quote.line <= failure.mark.line {
      return Finding(
        .yamlUnclosedQuote, at: SourceLocation(file: path, line: quote.line + 1, column: quote.column + 1),
        message: "the text that opens here is never closed", hint: "Add the closing quotation mark")
    }
    return Finding(
      failure.rule,
      at: SourceLocation(file: path, line: failure.mark.line + 1, column: failure.mark.column + 1),
      message: failure.message, hint: failure.hint)
  }

  /// Whether a line reads `key: {name, plural, …`: flow style that was meant as a message.
  private static func isUnquotedMessage(_ line: [Unicode.Scalar]) -> Bool {
    let pattern =
      /^\s*(say|[a-z-]+):\s*\{(\s*\w+\s*(,\s*(plural|select|selectordinal|number|date|time|term)\b|\}\s*\S)|\{)/
    return String(line[...]).firstMatch(of: pattern) != nil
  }

  private static func firstInvalid(in bytes: ArraySlice<UInt8>, path: String) -> SourceLocation {
    var line = 1
    var column = 1
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return SourceLocation(file: path, line: line, column: column)
  }
}
