import Foundation

/// What dictionaries have said before, on disk: opening one takes longer than all the other checks together.
///
/// Kept for exactly these dictionaries; with others, or changed ones, it starts anew. Where it cannot be read or written, the
/// dictionaries are asked again.
struct SpellingMemory {
  /// In words; more than any catalog has.
  private static let limit = 50_000

  private let path: String
  private let fingerprint: String
  /// By word: nil where it is known, else what was most likely meant, or nothing.
  private(set) var answers: [String: Answer] = [:]

  enum Answer: Hashable {
    case known
    case unknown(suggestion: String?)
  }

  /// - Parameter dictionaries: paths without `.dic`.
  init(path: String, dictionaries: [String]) {
    self.path = path
    fingerprint = dictionaries.flatMap { [$0 + ".aff", $0 + ".dic"] }.map { file in
      let attributes = (try? FileManager.default.attributesOfItem(atPath: file)) ?? [:]
      let size = attributes[.size] as? Int ?? 0
      let changed = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return "\(file) \(size) \(changed)"
    }.joined(separator: ";")
    guard let bytes = FileManager.default.contents(atPath: path) else { return }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, first == fingerprint else { return }
    for line in lines.dropFirst() {
      let parts = line.dropFirst().split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
      guard let word = parts.first else { continue }
      answers[word] = line.hasPrefix("+") ? .known : .unknown(suggestion: parts.count > 1 ? parts[1] : nil)
    }
  }

  mutating func keep(_ answer: Answer, for word: String) {
    if answers.count >= Self.limit { answers = [:] }
    answers[word] = answer
  }

  func write() {
    let lines = answers.sorted { $0.key < $1.key }.map { word, answer in
      switch answer {
      case .known: "+\(word)"
      case .unknown(nil): "-\(word)"
      case .unknown(let suggestion?): "-\(word)\t\(suggestion)"
      }
    }
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data(([fingerprint] + lines).joined(separator: "\n").utf8).write(to: URL(filePath: path), options: .atomic)
  }
}
