extension IndexFormat {
  /// What is left of a word in Latin letters when the schemes of romanisation no longer tell: *czytackyj*, *chytatskyi* and *čitac'kij* are one.
  ///
  /// In order: letters written with two or more become one (`romanDigraphs`); *j* and *y* become *i*; an *i* before another vowel, and the
  /// second of two equal letters, go.
  ///
  /// - Parameters:
  ///   - folded: a folded word.
  ///   - hard: whether *ch* is the sound of *loch*, as Poles write it, rather than that of *church*.
  public static func romanSkeleton(of folded: String, hardCH hard: Bool = false) -> String {
    var letters: [UInt8] = []
    var rest = Array(folded.utf8)[...]
    while let letter = rest.first {
      if hard, rest.starts(with: "ch".utf8) {
        letters.append(UInt8(ascii: "h"))
        rest = rest.dropFirst(2)
      } else if let digraph = romanDigraphs.first(where: { rest.starts(with: $0.letters.utf8) }) {
        letters += digraph.sound.utf8
        rest = rest.dropFirst(digraph.letters.utf8.count)
      } else {
        letters.append(letter)
        rest = rest.dropFirst()
      }
    }
    var skeleton: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      let isBeforeVowel = index + 1 < letters.count && "aeiou".utf8.contains(letters[index + 1])
      if letter == UInt8(ascii: "i"), isBeforeVowel { continue }
      if letter != skeleton.last { skeleton.append(letter) }
    }
    return String(decoding: skeleton, as: UTF8.self)
  }

  /// The longest come first.
  private static let romanDigraphs: [(letters: String, sound: String)] = [
    ("shch", "sc"), ("szcz", "sc"), ("sch", "s"), ("tch", "c"), ("sh", "s"), ("sz", "s"), ("ch", "c"), ("cz", "c"),
    ("ts", "c"), ("tz", "c"), ("zh", "z"), ("rz", "z"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("x", "h"), ("w", "v"),
    ("y", "i"),
    ("j", "i"), ("q", "k"),
  ]
}
