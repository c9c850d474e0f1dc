import Foundation

/// Patterns, each read once for all files, and what they said of texts that come again; the lock lets several cores ask.
final class PatternCache: @unchecked Sendable {
  static let shared = PatternCache()

  private struct Question: Hashable {
    let text: String
    let pattern: String
  }

  private let lock = NSLock()
  private var regexes: [String: Regex<AnyRegexOutput>] = [:]
  private var answers: [Question: Bool] = [:]

  /// Whether the whole of a text matches a pattern.
  func matches(_ text: String, _ pattern: String) -> Bool {
    let question = Question(text: text, pattern: pattern)
    return lock.withLock {
      if let answer = answers[question] { return answer }
      if regexes[pattern] == nil { regexes[pattern] = try? Regex(pattern) }
      let answer = regexes[pattern].map { text.wholeMatch(of: $0) != nil } ?? false
      answers[question] = answer
      return answer
    }
  }
}
