import Foundation
import PhraseLookup

/// A query, and what somebody who does not know the code says must come of it: a row of `Relevance/*.tsv`.
struct JudgedQuery {
  /// The file that it stands in: a locale, `mixed` or `nothing`.
  let file: String
  let kind: String
  let query: String
  /// The locale of the answer; nil for staff's own, which is Polish.
  let answerLocale: String?
  /// The phrases that are accepted on the top line; none where nothing may be found.
  let expected: [String]
  /// What the top line must contain; empty where its form does not matter.
  let form: String

  /// Whether the method may be tuned on it; the others only report. A phrase is in one half with all that is asked for it.
  var isForTuning: Bool { Self.hash(expected.first ?? query) % 2 == 0 }

  static func all() throws -> [JudgedQuery] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Relevance")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.sorted { $0.path < $1.path }.filter { $0.pathExtension == "tsv" }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .filter { !$0.hasPrefix("#") && $0.contains("\t") }
        .map { JudgedQuery(row: $0, file: file.deletingPathExtension().lastPathComponent) }
    }
  }

  private init(row: Substring, file: String) {
    let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) } + ["", "", "", ""]
    self.file = file
    kind = columns[0]
    query = columns[1]
    answerLocale = columns[2].isEmpty ? nil : columns[2]
    expected = columns[3].split(separator: " ").map { String($0) }.filter { $0 != "-" }
    form = columns[4]
  }

  /// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded: Swift's own hashes change at every start.
  private static func hash(_ text: String) -> UInt64 {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
  }

  /// What the look-up makes of it.
  struct Outcome {
    let judged: JudgedQuery
    /// The place of the first accepted line, from 1; nil where there is none among ten.
    let rank: Int?
    /// Whether the top line is in the form that was asked for.
    let isInForm: Bool
    let hasResults: Bool
    let isMarkedAsGuess: Bool

    init(_ judged: JudgedQuery, _ results: [LookupResult]) {
      self.judged = judged
      rank = results.prefix(10).firstIndex { judged.expected.contains($0.id) }.map { $0 + 1 }
      isInForm = results.first.map { Self.plain($0.text).contains(Self.plain(judged.form)) } ?? false
      hasResults = !results.isEmpty
      isMarkedAsGuess = results.allSatisfy(\.isGuess)
    }

    /// Capitals and kinds of blank do not matter.
    private static func plain(_ text: String) -> String {
      text.lowercased().replacingOccurrences(of: "\u{A0}", with: " ").replacingOccurrences(of: "\u{202F}", with: " ")
    }
  }
}
