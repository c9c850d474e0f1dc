import PhraseModel

/// One entry of a PO file while it is being read.
struct POEntry {
  enum Field: Hashable {
    case context, id, translation, previousContext, previousID
  }

  var fields: [Field: PlacedText] = [:]
  var flags: Set<String> = []
  var exported: Fingerprint?
  /// The 1-based line of the first keyword; nil before it.
  var line: Int?

  func string(_ field: Field) -> String? { fields[field]?.string }

  /// Whether nothing but comments has come so far.
  var isEmpty: Bool { line == nil }

  /// The first entry's fields by their name in lower case, where this is the file's header.
  var headerFields: [String: String]? {
    guard fields[.context] == nil, string(.id)?.isEmpty == true, let text = string(.translation) else { return nil }
    let pairs = text.split(whereSeparator: \.isNewline).compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (line[..<colon].lowercased(), String(line[line.index(after: colon)...]).trimmingBlanks)
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
