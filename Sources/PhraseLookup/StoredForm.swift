internal import IndexFormat
internal import PhraseModel

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
  private let markedRomanised: String
  private let markedSounds: String

  /// - Parameters:
  ///   - fields: as `FormText` has them, all five.
  ///   - folded: its words.
  init(fields: [String], folded: String) {
    conditionList = fields[0]
    sampleList = fields[1]
    markedText = fields[2]
    markedRomanised = fields[3]
    markedSounds = fields[4]
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

  /// The text, with values in place of those it was stored with, each isolated where it would not read right otherwise.
  func text(filling values: [String: String] = [:]) -> String { Self.text(markedText, filling: values) }

  /// The text in Latin letters, with values in place of those it was stored with; nil where it is in Latin letters anyway.
  func romanised(filling values: [String: String] = [:]) -> String? { spelling(markedRomanised, filling: values) }

  /// How to say it, for a reader of the staff's language, with values in place of those it was stored with; nil where nothing tells.
  func sounds(filling values: [String: String] = [:]) -> String? { spelling(markedSounds, filling: values) }

  /// - Returns: nil, too, where it would say the value that the text was stored with, and not the one that is wanted.
  private func spelling(_ marked: String, filling values: [String: String]) -> String? {
    guard !marked.isEmpty else { return nil }
    var spelt: [String: String] = [:]
    MarkedText.visit(marked) { _ in
    } value: { name, stored in
      spelt[name] = stored
    }
    var values = values
    var saysAnother = false
    MarkedText.visit(markedText) { _ in
    } value: { name, stored in
      if let value = values[name] {
        if value != stored, spelt[name] == nil { saysAnother = saysAnother || Self.contains(marked, stored) }
      } else if spelt[name]?.first == Self.slotStart, stored.first != Self.slotStart {
        // What is written by hand leaves open what the text says.
        values[name] = stored
      }
    }
    return saysAnother ? nil : Self.text(marked, filling: values)
  }

  /// What is still open stands in these: `‹termin›`.
  private static let slotStart: Character = "\u{2039}"

  private static func text(_ marked: String, filling values: [String: String]) -> String {
    var words = ""
    MarkedText.visit(marked) {
      words += $0
    } value: { _, _ in
    }
    var text = ""
    MarkedText.visit(marked) {
      text += $0
    } value: { name, stored in
      text += (values[name] ?? stored).isolated(within: words)
    }
    return text
  }

  /// Whether the form has words, folded and with a blank around each.
  func saysFolded(_ words: String) -> Bool { Self.contains(folded, words) }

  /// Whether a text of the index has another in it; quicker than by characters.
  static func contains(_ text: String, _ part: String) -> Bool { strstr(text, part) != nil }
}
