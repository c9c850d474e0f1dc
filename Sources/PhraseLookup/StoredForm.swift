internal import IndexFormat

/// A form as the index holds it: its conditions, and its text with marked values.
struct StoredForm {
  let conditions: [LookupResult.Condition]
  /// The number behind each plural category.
  let samples: [LookupResult.Condition]
  private let markedText: String

  init(conditions: String, samples: String, markedText: String) {
    self.conditions = Self.conditions(conditions)
    self.samples = Self.conditions(samples)
    self.markedText = markedText
  }

  private static func conditions(_ list: String) -> [LookupResult.Condition] {
    list.split(separator: " ").compactMap { condition in
      let parts = condition.split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? .init(name: String(parts[0]), value: String(parts[1])) : nil
    }
  }

  /// The text, with values in place of those it was stored with.
  func text(filling values: [String: String] = [:]) -> String {
    var text = ""
    visit { words in text += words } value: { name, stored in text += values[name] ?? stored }
    return text
  }

  /// The words of the locale, without any values.
  var words: [String] {
    var text = ""
    visit { words in text += words } value: { _, _ in text += " " }
    return QueryWord.split(text)
  }

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
