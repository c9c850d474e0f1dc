internal import CLibXML2
import PhraseModel

/// What a reader of XML meets, one after the other.
enum XMLEvent {
  case start(XMLName, attributes: [XMLName: String])
  case text(String)
  case end
}

/// An element's or attribute's name with the namespace it belongs to.
struct XMLName: Hashable {
  let name: String
  /// Empty where it belongs to none.
  let namespace: String

  init(_ name: String, in namespace: String = "") {
    self.name = name
    self.namespace = namespace
  }
}

/// Reads XML with libxml2, and nothing that a hostile file could do harm with: no document type (so no entities of its own,
/// neither external nor exploding ones), no network, no other file, no deep nesting, no giant names.
///
/// Events are handed over as they come; no tree is built.
final class XMLEvents {
  typealias Handler = (XMLEvent, _ line: Int) throws(ExchangeError) -> Void

  /// XLIFF needs 7; tools that annotate nest a few more.
  static let nestingLimit = 64

  private let path: String
  private let handler: Handler
  private var context: xmlParserCtxtPtr?
  private var depth = 0
  private var failure: ExchangeError?
  /// Text comes in pieces; they are handed over as one.
  private var pendingText = ""
  private var pendingLine = 1

  private init(path: String, handler: @escaping Handler) {
    self.path = path
    self.handler = handler
  }

  deinit { xmlFreeParserCtxt(context) }

  /// - Throws: `ExchangeError` where the file is not well-formed, has a document type or nests too deep, and whatever the
  ///   handler throws.
  static func read(_ bytes: [UInt8], path: String, handler: @escaping Handler) throws(ExchangeError) {
    let events = XMLEvents(path: path, handler: handler)
    try events.parse(bytes)
  }

  private func parse(_ bytes: [UInt8]) throws(ExchangeError) {
    var callbacks = Self.callbacks
    let owner = Unmanaged.passUnretained(self).toOpaque()
    context = xmlCreatePushParserCtxt(&callbacks, owner, nil, 0, nil)
    guard let context else { throw error("exchange-syntax", line: 1, "there is no memory to read XML") }
    // Without XML_PARSE_NOENT, DTDLOAD and HUGE: nothing is fetched, nothing expanded, libxml2's own limits hold.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    let status = bytes.withUnsafeBytes { buffer in
      xmlParseChunk(context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), 1)
    }
    if let failure { throw failure }
    guard status == 0 else { throw syntaxError(context) }
  }

  private func syntaxError(_ context: xmlParserCtxtPtr) -> ExchangeError {
    guard let problem = xmlCtxtGetLastError(context) else { return error("exchange-syntax", line: 1, "this is no XML") }
    let message = problem.pointee.message.map { String(cString: $0) } ?? "this is no XML"
    let hint =
      problem.pointee.code == XML_ERR_DOCUMENT_EMPTY.rawValue ? "The file is empty" : "Is the file whole? Save it again"
    return ExchangeError(
      "exchange-syntax",
      at: SourceLocation(
        file: path, line: max(1, Int(problem.pointee.line)), column: max(1, Int(problem.pointee.int2))),
      message.trimmingBlanks, hint: hint)
  }

  private func error(_ rule: String, line: Int, _ message: String, hint: String? = nil) -> ExchangeError {
    ExchangeError(rule, at: SourceLocation(file: path, line: line, column: 1), message, hint: hint)
  }

  private var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 1 }

  private func stop(_ error: ExchangeError) {
    failure = failure ?? error
    xmlStopParser(context)
  }

  // MARK: Events

  fileprivate func documentType() {
    stop(
      error(
        "exchange-doctype", line: line, "a document type declaration (<!DOCTYPE) is not read",
        hint: "XLIFF needs none; it could make the file grow without end or fetch others"))
  }

  fileprivate func start(_ name: XMLName, attributes: [XMLName: String]) {
    handText()
    depth += 1
    guard depth <= Self.nestingLimit else {
      return stop(
        error(
          "exchange-nesting", line: line, "nested deeper than \(Self.nestingLimit) levels",
          hint: "This is no XLIFF file"))
    }
    hand(.start(name, attributes: attributes), line: line)
  }

  fileprivate func text(_ piece: String) {
    if pendingText.isEmpty { pendingLine = line - piece.count { $0.isNewline } }
    pendingText += piece
  }

  fileprivate func end() {
    handText()
    depth -= 1
    hand(.end, line: line)
  }

  private func handText() {
    guard !pendingText.isEmpty else { return }
    hand(.text(pendingText), line: pendingLine)
    pendingText = ""
  }

  private func hand(_ event: XMLEvent, line: Int) {
    guard failure == nil else { return }
    do throws(ExchangeError) {
      try handler(event, line)
    } catch {
      stop(error)
    }
  }

  // MARK: libxml2's callbacks

  /// Only what is needed: a callback that is missing is not called (`libxml/parser.h`, `xmlSAXHandler`).
  private static var callbacks: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC, which Swift does not import.
    // Called at `<!DOCTYPE`, before anything within it is read.
    handler.internalSubset = { owner, _, _, _ in XMLEvents.of(owner)?.documentType() }
    handler.startElementNs = { owner, name, _, namespace, _, _, count, _, attributes in
      guard let events = XMLEvents.of(owner) else { return }
      events.start(
        XMLName(string(name), in: string(namespace)), attributes: XMLEvents.attributes(attributes, count: Int(count)))
    }
    handler.endElementNs = { owner, _, _, _ in XMLEvents.of(owner)?.end() }
    handler.characters = { owner, bytes, count in
      XMLEvents.of(owner)?.text(String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    return handler
  }

  private static func of(_ owner: UnsafeMutableRawPointer?) -> XMLEvents? {
    owner.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Five pointers for each attribute: name, prefix, namespace, start and end of the value.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [XMLName: String] {
    guard let pointers else { return [:] }
    var attributes: [XMLName: String] = [:]
    for index in 0..<count {
      let fields = pointers + index * 5
      guard let start = fields[3], let end = fields[4] else { continue }
      let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      attributes[XMLName(string(fields[0]), in: string(fields[2]))] = value
    }
    return attributes
  }
}

private func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
  pointer.map { String(cString: $0) } ?? ""
}
