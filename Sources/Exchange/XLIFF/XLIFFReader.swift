internal import PhraseModel

/// Reads XLIFF 2.0 and 2.1 as translation tools give them back.
public struct XLIFFReader {
  private let path: String
  /// The elements that are open, the outermost first.
  private var open: [XMLName] = []
  private var locales: (source: LocaleTag?, target: LocaleTag?)
  private var units: [ExchangedUnit] = []
  private var linesByID: [String: Int] = [:]
  private var unit: XLIFFUnit?

  private init(path: String) {
    self.path = path
  }

  /// - Throws: `ExchangeError` at the first thing that is wrong.
  public static func read(_ bytes: [UInt8], path: String) throws(ExchangeError) -> ExchangedFile {
    var reader = XLIFFReader(path: path)
    try withoutActuallyEscaping({ (event: XMLEvent, line: Int) throws(ExchangeError) in
      try reader.read(event, line: line)
    }) { (handler) throws(ExchangeError) in
      try XMLEvents.read(bytes, path: path, handler: handler)
    }
    return ExchangedFile(
      path: path, sourceLocale: reader.locales.source, targetLocale: reader.locales.target, units: reader.units)
  }

  private mutating func read(_ event: XMLEvent, line: Int) throws(ExchangeError) {
    switch event {
    case .start(let name, let attributes):
      try start(name, attributes, line: line)
      open.append(name)
    case .text(let text): unit?.text(text, line: line)
    case .end:
      guard let name = open.popLast() else { return }
      try end(name, line: line)
    }
  }

  // MARK: Elements

  private mutating func start(
    _ name: XMLName, _ attributes: [XMLName: String], line: Int
  ) throws(ExchangeError) {
    guard !open.isEmpty else { return try root(name, attributes, line: line) }
    guard name.namespace == XLIFFNames.core else { return }
    let parent = open.last?.namespace == XLIFFNames.core ? open.last?.name : nil
    switch (name.name, parent) {
    case ("unit", "file"), ("unit", "group"):
      guard let id = attributes[XMLName("id")], !id.isEmpty else {
        throw error("exchange-syntax", line, "a unit without an id", hint: "Keep the ids as they were exported")
      }
      unit = XLIFFUnit(
        id: id, line: line,
        exported: attributes[XMLName(XLIFFNames.exported, in: XLIFFNames.own)].flatMap { Fingerprint($0) })
    case ("segment", "unit"), ("ignorable", "unit"):
      unit?.beginSegment(isIgnorable: name.name == "ignorable", subState: attributes[XMLName("subState")])
    case ("source", "segment"), ("source", "ignorable"): unit?.part = .source
    case ("target", "segment"), ("target", "ignorable"):
      guard attributes[XMLName("order")] == nil else {
        throw error(
          "exchange-inline", line, "segments in another order are not read", hint: "Keep each unit one segment")
      }
      unit?.beginTarget(line: line)
    case ("note", _) where unit != nil:
      if attributes[XMLName("category")] == XLIFFNames.previousSource { unit?.part = .previousSource }
    case ("cp", _):
      guard let digits = attributes[XMLName("hex")], let value = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw error("exchange-syntax", line, "this cp stands for no character") }
      unit?.text(String(scalar), line: line)
    // Annotations may stand anywhere in a text; what they enclose counts as text.
    case ("mrk", _), ("sm", _), ("em", _): break
    case ("ph", _), ("pc", _), ("sc", _), ("ec", _):
      throw error(
        "exchange-inline", line, "an inline code (\(name.name)); the texts are exported without any",
        hint: "Write arguments as plain text: {name}")
    default: break
    }
  }

  private mutating func root(
    _ name: XMLName, _ attributes: [XMLName: String], line: Int
  ) throws(ExchangeError) {
    let version = attributes[XMLName("version")] ?? ""
    guard name.name == "xliff", name.namespace == XLIFFNames.core, ["2.0", "2.1"].contains(version) else {
      let isOther = name.name == "xliff" || name.namespace.hasPrefix("urn:oasis:names:tc:xliff")
      throw error(
        "exchange-version", line,
        isOther ? "XLIFF \(version) is not read" : "the file’s root is \(name.name), which is no XLIFF",
        hint: isOther ? "Save it as XLIFF 2.1, or 2.0" : "--format names another format")
    }
    locales = (
      attributes[XMLName("srcLang")].flatMap(LocaleName.tag), attributes[XMLName("trgLang")].flatMap(LocaleName.tag)
    )
  }

  private mutating func end(_ name: XMLName, line: Int) throws(ExchangeError) {
    guard name.namespace == XLIFFNames.core else { return }
    switch name.name {
    case "source", "target", "note": unit?.part = nil
    case "segment", "ignorable": unit?.endSegment()
    case "unit":
      guard let read = unit?.exchanged(file: path) else { return }
      unit = nil
      if let first = linesByID.updateValue(read.location.line, forKey: read.id) {
        throw error(
          "exchange-duplicate", read.location.line,
          "\(read.id) stands here a second time; it was given on line \(first)", hint: "Remove one of the two")
      }
      units.append(read)
    default: break
    }
  }

  private func error(_ rule: String, _ line: Int, _ message: String, hint: String? = nil) -> ExchangeError {
    ExchangeError(rule, at: SourceLocation(file: path, line: line, column: 1), message, hint: hint)
  }
}
