import Foundation
import Testing

/// A PDF file as qpdf reads it: objects decoded, streams inflated.
///
/// It is what JSON was read into and never changes, so that threads may share it.
struct PDFContents: @unchecked Sendable {
  typealias Dictionary = [String: Any]

  /// One element of the structure tree, each before those below it.
  struct Element {
    let tag: String
    let depth: Int
    let dictionary: Dictionary
    var language: String? { PDFContents.text(dictionary["/Lang"]) }
    var actualText: String? { PDFContents.text(dictionary["/ActualText"]) }
  }

  struct Unreadable: Error {}

  private let objects: Dictionary

  init(_ path: String) throws {
    let qpdf = try #require(Program.installed("qpdf"))
    let json = try qpdf.run(
      "--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized", path)
    let document = try JSONSerialization.jsonObject(with: json.output) as? Dictionary
    guard let parts = document?["qpdf"] as? [Any], let objects = parts.last as? Dictionary else { throw Unreadable() }
    self.objects = objects
  }

  /// The object itself where there is a reference to it: `12 0 R`.
  func resolved(_ value: Any?) -> Any? {
    guard let reference = value as? String, reference.hasSuffix(" R"),
      let object = objects["obj:" + reference] as? Dictionary
    else { return value }
    return object["value"] ?? (object["stream"] as? Dictionary)?["dict"]
  }

  func dictionary(_ value: Any?) -> Dictionary { resolved(value) as? Dictionary ?? [:] }

  func array(_ value: Any?) -> [Any] {
    let value = resolved(value)
    return value as? [Any] ?? value.map { [$0] } ?? []
  }

  /// The bytes of a stream, without its filters.
  func stream(_ value: Any?) -> [UInt8] {
    guard let reference = value as? String, let object = objects["obj:" + reference] as? Dictionary,
      let data = (object["stream"] as? Dictionary)?["data"] as? String
    else { return [] }
    return Data(base64Encoded: data).map { [UInt8]($0) } ?? []
  }

  var dictionaries: [Dictionary] {
    objects.values.compactMap { object in
      let object = object as? Dictionary
      return object?["value"] as? Dictionary ?? (object?["stream"] as? Dictionary)?["dict"] as? Dictionary
    }
  }

  var trailer: Dictionary { (objects["trailer"] as? Dictionary)?["value"] as? Dictionary ?? [:] }
  var catalog: Dictionary { dictionary(trailer["/Root"]) }

  var pages: [Dictionary] { pages(below: catalog["/Pages"]) }

  private func pages(below node: Any?) -> [Dictionary] {
    let node = dictionary(node)
    return node["/Kids"] == nil ? [node] : array(node["/Kids"]).flatMap { pages(below: $0) }
  }

  var elements: [Element] {
    array(dictionary(catalog["/StructTreeRoot"])["/K"]).flatMap { elements(below: $0, depth: 0) }
  }

  private func elements(below node: Any, depth: Int) -> [Element] {
    let element = dictionary(node)
    guard let tag = element["/S"] as? String else { return [] }
    return [Element(tag: tag, depth: depth, dictionary: element)]
      + array(element["/K"]).flatMap { elements(below: $0, depth: depth + 1) }
  }

  /// What a page draws, from one stream or several.
  func content(of page: Dictionary) -> PDFContentStream {
    let contents = page["/Contents"]
    let streams = resolved(contents) as? [Any] ?? [contents as Any]
    return PDFContentStream(streams.flatMap { stream($0) + [0x0A] })
  }

  /// A text string, which qpdf writes as `u:…`, or as `b:` and hexadecimal digits.
  static func text(_ value: Any?) -> String? {
    guard let value = value as? String, value.hasPrefix("u:") else { return nil }
    return String(value.dropFirst(2))
  }
}

/// What a page draws, operator by operator (ISO 32000-1, 7.8.2).
struct PDFContentStream {
  struct Operation {
    let name: String
    let operands: [String]
    /// The tags of the marked content that it stands in, outermost first.
    let marks: [String]

    var draws: Bool {
      ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"", "Do", "sh", "EI"].contains(name)
    }
  }

  let operations: [Operation]
  /// Whether each mark that opens also closes.
  let isBalanced: Bool

  init(_ bytes: [UInt8]) {
    var operations: [Operation] = []
    var operands: [String] = []
    var marks: [String] = []
    var isBalanced = true
    for token in Self.tokens(bytes) {
      guard let first = token.first, first.isLetter || first == "'" || first == "\"" else {
        operands.append(token)
        continue
      }
      switch token {
      case "BMC", "BDC": marks.append(operands.first ?? "")
      case "EMC": if marks.popLast() == nil { isBalanced = false }
      default: break
      }
      operations.append(Operation(name: token, operands: operands, marks: marks))
      operands = []
    }
    self.operations = operations
    self.isBalanced = isBalanced && marks.isEmpty
  }

  /// Names, numbers and operators as they stand; strings as a pair of parentheses, since nothing here reads them.
  private static func tokens(_ bytes: [UInt8]) -> [String] {
    var tokens: [String] = []
    var token: [UInt8] = []
    var nesting = 0
    var isEscaped = false
    func end() {
      if !token.isEmpty { tokens.append(String(decoding: token, as: UTF8.self)) }
      token = []
    }
    for byte in bytes {
      if nesting > 0 {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "(") {
          nesting += 1
        } else if byte == UInt8(ascii: ")") {
          nesting -= 1
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "("):
        end()
        tokens.append("()")
        nesting = 1
      case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: end()
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"):
        end()
        tokens.append(String(UnicodeScalar(byte)))
      case UInt8(ascii: "/"):
        end()
        token = [byte]
      default: token.append(byte)
      }
    }
    end()
    // What stands between angle brackets is data, and may look like an operator: <AB>.
    var data = 0
    return tokens.filter { token in
      if token == "<" { data += 1 }
      if token == ">" { data -= 1 }
      return data == 0 || token.hasPrefix("/")
    }
  }
}
