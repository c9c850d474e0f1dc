internal import Foundation

/// A Hunspell dictionary, asked for the other forms of words: *karta*, *kartą*, *kart* for *kartę*.
///
/// Dictionaries hold hundreds of thousands of words, of which a phrasebook has a few: the file is read as bytes, and only the
/// entries that the words asked for may come from are looked at.
public struct HunspellDictionary {
  /// A paradigm with more forms than this is a list of compounds and clitics, which nobody types alone.
  private static let formLimit = 150

  private let affixes: AffixFile
  private let words: Data

  /// Opens `NAME.aff` and `NAME.dic`; nil where they cannot be read.
  ///
  /// - Parameter path: the path without its extension.
  public init?(path: String) {
    guard let affixes = try? Data(contentsOf: URL(filePath: path + ".aff")),
      let words = try? Data(contentsOf: URL(filePath: path + ".dic"), options: .mappedIfSafe)
    else { return nil }
    self.init(affixes: affixes, words: words)
  }

  init?(affixes: Data, words: Data) {
    guard let affixes = AffixFile(affixes) else { return nil }
    self.affixes = affixes
    self.words = words
  }

  /// The paradigms that some words belong to, each with all its forms in lower case, sorted.
  ///
  /// - Parameter forms: in lower case.
  public func paradigms(of forms: Set<String>) -> [[String]] {
    var paradigms: Set<[String]> = []
    for entry in entries(among: possibleStems(of: forms)) {
      let all = expand(entry)
      guard all.count > 1, all.count <= Self.formLimit, !all.isDisjoint(with: forms) else { continue }
      paradigms.insert(all.sorted())
    }
    return paradigms.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Every stem that a suffix may have made one of the forms of.
  private func possibleStems(of forms: Set<String>) -> Set<[Unicode.Scalar]> {
    let rules = Dictionary(grouping: affixes.suffixes.values.joined(), by: \.add).mapValues { Set($0.map(\.strip)) }
    let longest = rules.keys.map(\.count).max() ?? 0
    var stems: Set<[Unicode.Scalar]> = []
    for form in forms {
      let form = Array(form.unicodeScalars)
      stems.insert(form)
      for length in 0...min(longest, form.count) {
        for strip in rules[Array(form.suffix(length))] ?? [] { stems.insert(form.dropLast(length) + strip) }
      }
    }
    return stems
  }

  private struct Entry {
    let stem: String
    let flags: [AffixFile.Flag]
  }

  /// The dictionary's entries for some stems, written in lower case or as names are.
  private func entries(among stems: Set<[Unicode.Scalar]>) -> [Entry] {
    let encoder = ByteEncoder(affixes.encoding)
    var hashes: Set<UInt64> = []
    for stem in stems {
      if let hash = encoder.hash(of: stem) { hashes.insert(hash) }
      guard let first = stem.first else { continue }
      if let hash = encoder.hash(of: first.properties.titlecaseMapping.unicodeScalars + stem.dropFirst()) {
        hashes.insert(hash)
      }
    }
    var entries: [Entry] = []
    words.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        var hash = ByteEncoder.hashSeed
        while end < bytes.count, !Self.endsStem(bytes[end]) {
          hash = ByteEncoder.hash(hash, bytes[end])
          end += 1
        }
        var lineEnd = end
        while lineEnd < bytes.count, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
        if end > start, hashes.contains(hash),
          let line = String(data: Data(bytes[start..<lineEnd]), encoding: affixes.encoding)
        {
          let parts = line.split(separator: "/", maxSplits: 1)
          // Morphological fields may follow the flags.
          let flags = parts.count > 1 ? parts[1].prefix { !$0.isWhitespace } : ""
          let stem = parts[0].prefix { !$0.isWhitespace }
          if stems.contains(Array(stem.lowercased().unicodeScalars)) {
            entries.append(Entry(stem: String(stem), flags: affixes.flags(flags)))
          }
        }
        start = lineEnd + 1
      }
    }
    return entries
  }

  private func expand(_ entry: Entry) -> Set<String> {
    var forms: Set<String> = []
    if affixes.needsAffix.map({ !entry.flags.contains($0) }) ?? true { forms.insert(entry.stem.lowercased()) }
    let stem = Array(entry.stem.unicodeScalars)
    for flag in entry.flags {
      for suffix in affixes.suffixes[flag] ?? [] {
        if let form = suffix.form(of: stem) { forms.insert(form.lowercased()) }
      }
    }
    return forms
  }

  // MARK: Bytes

  /// A slash, a line's end, a tab or a blank.
  private static func endsStem(_ byte: UInt8) -> Bool {
    byte < 0x30 && (byte == 0x2F || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x20)
  }
}
