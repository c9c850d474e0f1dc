extension IndexFormat {
  /// The syllables of a word in pinyin without tones: *duzhezheng* is *du*, *zhe*, *zheng*; nil where it has none of their shape.
  ///
  /// A syllable is at most one initial, vowels, and *n*, *ng* or *r*, unless a vowel follows that takes the consonant for its own
  /// (GB/T 16159: elsewhere an apostrophe parts them, which is passed over here).
  public static func syllables(of folded: String) -> [String]? {
    let letters = Array(folded.utf8)
    var syllables: [String] = []
    var start = 0
    while start < letters.count {
      var end = start
      if isInitial(letters[end]) {
        end += 1
        if end < letters.count, letters[end] == UInt8(ascii: "h"), "zcs".utf8.contains(letters[start]) { end += 1 }
      }
      let nucleus = end
      while end < letters.count, isVowel(letters[end]) { end += 1 }
      guard end > nucleus else { return nil }
      for final in ["ng", "n", "r"] where letters[end...].starts(with: final.utf8) {
        let next = end + final.utf8.count
        guard next == letters.count || !isVowel(letters[next]) else { continue }
        end = next
        break
      }
      syllables.append(String(decoding: letters[start..<end], as: UTF8.self))
      start = end
    }
    return syllables.isEmpty ? nil : syllables
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouv".utf8.contains(letter) }

  private static func isInitial(_ letter: UInt8) -> Bool { "bpmfdtnlgkhjqxzcsryw".utf8.contains(letter) }
}
