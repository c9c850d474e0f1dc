import Foundation
import Testing

/// A row of a locale's table of sentences, `Sentences/LOCALE.tsv`: a phrase, the values that settle one form of it, and that
/// form as somebody who knows the language has written it. The three are separated by tabs, and settings by spaces:
/// `loan.done ⇥ item=book count=22 due=2027-05-01 ⇥ …`. What can't be seen may be written as `\u{A0}`.
struct SentenceRow {
  let phrase: String
  let settings: [String: String]
  let sentence: String

  init(_ line: SentenceLine) throws {
    let fields = line.text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3 else { throw Malformed(line, "has \(fields.count) fields, not 3") }
    guard !fields[0].isEmpty, !fields[2].isEmpty else { throw Malformed(line, "has an empty field") }
    for field in fields where field != field.trimmingCharacters(in: .whitespaces) {
      throw Malformed(line, "has a space at the edge of “\(field)”")
    }
    if let hidden = line.text.unicodeScalars.first(where: { $0.properties.isBidiControl }) {
      throw Malformed(line, "hides \(hidden.escaped(asASCII: true)), which must be written so")
    }
    phrase = fields[0]
    var settings: [String: String] = [:]
    for setting in fields[1].split(separator: " ") {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Malformed(line, "has no value in “\(setting)”")
      }
      guard settings.updateValue(try Self.unescape(parts[1], line), forKey: String(parts[0])) == nil else {
        throw Malformed(line, "settles \(parts[0]) twice")
      }
    }
    self.settings = settings
    sentence = try Self.unescape(fields[2][...], line)
  }

  /// Replaces `\u{A0}` and its like by the character that it names.
  private static func unescape(_ text: Substring, _ line: SentenceLine) throws -> String {
    var parts = text.split(separator: "\\", omittingEmptySubsequences: false)
    var result = String(parts.removeFirst())
    for part in parts {
      guard let escape = part.prefixMatch(of: /u\{([0-9A-F]{1,6})\}/), let code = UInt32(escape.1, radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw Malformed(line, "has a backslash with no \\u{…} after it") }
      result.unicodeScalars.append(scalar)
      result += part[escape.range.upperBound...]
    }
    return result
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String

    init(_ line: SentenceLine, _ what: String) {
      description = "\(line.place) \(what)"
    }
  }
}

/// A line of a table that holds a row, right or malformed.
struct SentenceLine: CustomTestStringConvertible, Sendable {
  let locale: String
  let number: Int
  let text: String

  var place: String { "Sentences/\(locale).tsv:\(number)" }
  var testDescription: String { "\(locale):\(number) \(text.replacing("\t", with: " "))" }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sentences")

  /// The locales that have a table.
  static func locales() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tsv") }
      .map { String($0.dropLast(4)) }.sorted()
  }

  /// The rows of a locale's table: every line but empty ones and comments, which begin with `# `.
  static func lines(of locale: String) throws -> [SentenceLine] {
    let text = try String(contentsOf: folder.appending(path: "\(locale).tsv"), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty && !$0.element.hasPrefix("# ") }
      .map { SentenceLine(locale: locale, number: $0.offset + 1, text: String($0.element)) }
  }
}
