internal import IndexFormat

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A form as the index holds it: its conditions, and its text with marked values.
struct StoredForm {
  private let conditionList: String
  private let sampleList: String
  private let markedText: String
  private let folded: String
  /// The text in Latin letters, with the values that it was stored with; nil where it is in Latin letters anyway.
  let romanised: String?
  /// How to say it, for a reader of the staff's language; nil where nothing tells.
  let sounds: String?

  /// - Parameters:
  ///   - fields: as `FormText` has them, all five.
  ///   - folded: its words.
  init(fields: [String], folded: String) {
    conditionList = fields[0]
    sampleList = fields[1]
    markedText = fields[2]
    romanised = fields[3].isEmpty ? nil : fields[3]
    sounds = fields[4].isEmpty ? nil : fields[4]
    self.folded = folded
  }

  var conditions: [LookupResult.Condition] { Self.conditions(conditionList) }
  /// The number behind each plural category.
  var samples: [LookupResult.Condition] { Self.conditions(sampleList) }

  static func conditions(_ list: String) -> [LookupResult.Condition] {
    list.split(separator: " ").compactMap { condition in
      let parts = condition.split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? .init(name: String(parts[0]), value: String(parts[1])) : nil
    }
  }

  /// The text, with values in place of those it was stored with.
  func text(filling values: [String: String] = [:]) -> String {
    var text = ""
    visit { words in
      text += words
    } value: { name, stored in
      text += values[name] ?? stored
    }
    return text
  }

  /// Whether the form has words, folded and with a blank around each.
  func saysFolded(_ words: String) -> Bool { Self.contains(folded, words) }

  /// Whether a text of the index has another in it; quicker than by characters.
  static func contains(_ text: String, _ part: String) -> Bool { strstr(text, part) != nil }

  private func visit(words: (String) -> Void, value: (_ name: String, _ stored: String) -> Void) {
    var rest = markedText.unicodeScalars[...]
    while let start = rest.firstIndex(of: IndexFormat.valueStart),
      let name = rest[start...].firstIndex(of: IndexFormat.valueName),
      let end = rest[name...].firstIndex(of: IndexFormat.valueEnd)
    {
      words(String(rest[..<start]))
      value(String(rest[rest.index(after: start)..<name]), String(rest[rest.index(after: name)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    words(String(rest))
  }
}
