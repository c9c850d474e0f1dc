internal import CLibYAML
import PhraseModel

/// Composes YAML nodes from libyaml's events.
///
/// Yams composes them too, but stops at the first duplicate key, keeps no end marks, and expands aliases by
/// value, so that hashing one used as a key takes exponential time. A catalog needs no aliases, so here an
/// anchor is a finding, and the file is never larger in memory than on disk.
struct YAMLComposer {
  /// Collections within collections; libyaml's own limit is 1,000.
  static let nestingLimit = 32

  /// Why a file has no tree.
  struct Failure: Error {
    let rule: Rule
    let mark: YAMLMark
    let message: String
    var hint: String?
  }

  /// The root of the only document in `bytes`, or nil where there is none.
  static func compose(_ bytes: [UInt8]) throws(Failure) -> YAMLNode? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw Failure(
        rule: .yamlSyntax, mark: YAMLMark(line: 0, column: 0), message: "no memory for the YAML parser")
    }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    let outcome = bytes.withUnsafeBufferPointer { buffer -> Result<YAMLNode?, Failure> in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      do throws(Failure) {
        return .success(try document(&parser))
      } catch {
        return .failure(error)
      }
    }
    do throws(Failure) {
      return try outcome.get()
    } catch {
      // The reader, which looks at bytes, knows no lines.
      guard parser.error == YAML_READER_ERROR else { throw error }
      throw Failure(rule: error.rule, mark: mark(ofByte: parser.problem_offset, in: bytes), message: error.message)
    }
  }

  private static func mark(ofByte offset: Int, in bytes: [UInt8]) -> YAMLMark {
    let before = String(decoding: bytes.prefix(offset), as: UTF8.self).unicodeScalars
    let lineStart = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
    return YAMLMark(
      line: before.count { $0 == "\n" }, column: before.distance(from: lineStart, to: before.endIndex))
  }

  private static func document(_ parser: inout yaml_parser_t) throws(Failure) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try Event(next: &parser)
      switch event.type {
      case YAML_STREAM_END_EVENT: return root
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      case YAML_DOCUMENT_START_EVENT:
        if root != nil {
          throw Failure(
            rule: .yamlSyntax, mark: event.start, message: "a second document begins here",
            hint: "A catalog file holds one document; remove the line ---")
        }
      default: root = try node(from: event, &parser, depth: 0)
      }
    }
  }

  private static func node(
    from event: borrowing Event, _ parser: inout yaml_parser_t, depth: Int
  ) throws(Failure) -> YAMLNode {
    guard depth <= nestingLimit else {
      throw Failure(
        rule: .yamlNesting, mark: event.start,
        message: "nested deeper than \(nestingLimit) levels",
        hint: "Quote the text, or write it as a block after |, if braces or brackets in it were meant as text")
    }
    if event.hasAnchor || event.type == YAML_ALIAS_EVENT {
      throw Failure(
        rule: .yamlAlias, mark: event.start, message: "anchors (&) and aliases (*) are not read in catalogs",
        hint: "Write the value out, or quote it if & or * is part of the text")
    }
    switch event.type {
    case YAML_SEQUENCE_START_EVENT:
      var items: [YAMLNode] = []
      while true {
        let next = try Event(next: &parser)
        if next.type == YAML_SEQUENCE_END_EVENT {
          let end = event.isFlowSequence ? next.end : nil
          return YAMLNode(content: .sequence(items), start: event.start, flowEnd: end)
        }
        items.append(try node(from: next, &parser, depth: depth + 1))
      }
    case YAML_MAPPING_START_EVENT:
      var pairs: [YAMLNode.Pair] = []
      while true {
        let next = try Event(next: &parser)
        if next.type == YAML_MAPPING_END_EVENT {
          let end = event.isFlowMapping ? next.end : nil
          return YAMLNode(content: .mapping(pairs), start: event.start, flowEnd: end)
        }
        let key = try node(from: next, &parser, depth: depth + 1)
        let value = try node(from: Event(next: &parser), &parser, depth: depth + 1)
        pairs.append(YAMLNode.Pair(key: key, value: value))
      }
    default:
      return YAMLNode(content: .scalar(event.scalar), start: event.start)
    }
  }
}

/// One event of libyaml's, released when it goes.
private struct Event: ~Copyable {
  private var event = yaml_event_t()

  init(next parser: inout yaml_parser_t) throws(YAMLComposer.Failure) {
    guard yaml_parser_parse(&parser, &event) == 1 else {
      let mark = parser.problem_mark
      let problem = parser.problem.map { String(cString: $0) } ?? "unreadable"
      let context = parser.context.map { " " + String(cString: $0) } ?? ""
      throw YAMLComposer.Failure(
        rule: .yamlSyntax, mark: YAMLMark(line: mark.line, column: mark.column),
        message: problem + context)
    }
  }

  deinit {
    var event = event
    yaml_event_delete(&event)
  }

  var type: yaml_event_type_t { event.type }

  var start: YAMLMark { YAMLMark(line: event.start_mark.line, column: event.start_mark.column) }

  var end: YAMLMark { YAMLMark(line: event.end_mark.line, column: event.end_mark.column) }

  var hasAnchor: Bool {
    switch event.type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
    default: false
    }
  }

  var isFlowMapping: Bool { event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE }
  var isFlowSequence: Bool { event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE }

  var scalar: YAMLNode.Scalar {
    let data = event.data.scalar
    let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
    let style: YAMLNode.Scalar.Style =
      switch data.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    return YAMLNode.Scalar(text: String(decoding: bytes, as: UTF8.self), style: style, end: end)
  }
}
