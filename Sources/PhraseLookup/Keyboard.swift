internal import IndexFormat

/// Where letters lie on keyboards: which are neighbours, and what the same keys type on another layout.
struct Keyboard {
  private struct Key: Hashable {
    let row: Int
    let place: Int
  }

  private let keys: [String: [Unicode.Scalar: Key]]
  private let letters: [String: [Key: Unicode.Scalar]]

  init(_ database: Database) throws(DatabaseError) {
    var keys: [String: [Unicode.Scalar: Key]] = [:]
    let rows = try database.statement("SELECT layout, scalar, row, place FROM key")
    try rows.bind()
    while try rows.step() {
      guard let scalar = Unicode.Scalar(UInt32(rows.integer(1))) else { continue }
      keys[rows.text(0), default: [:]][scalar] = Key(row: rows.integer(2), place: rows.integer(3))
    }
    self.keys = keys
    letters = keys.mapValues { layout in
      Dictionary(layout.map { ($0.value, $0.key) }) { first, _ in first }
    }
  }

  /// What the keys of a word would have typed on each other layout that has a letter on all of them.
  func otherLayouts(_ word: String) -> [String] {
    var meant: Set<String> = []
    for (own, layout) in keys {
      let typed = word.unicodeScalars.map { layout[$0] }
      guard typed.allSatisfy({ $0 != nil }) else { continue }
      for (other, letters) in letters where (own == "latin") != (other == "latin") {
        let scalars = typed.compactMap { $0.flatMap { letters[$0] } }
        guard scalars.count == typed.count else { continue }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        meant.insert(String(text))
      }
    }
    return meant.sorted()
  }

  /// Whether two letters lie side by side on a layout that has both.
  func areNeighbours(_ left: UInt16, _ right: UInt16) -> Bool {
    guard let left = Unicode.Scalar(left), let right = Unicode.Scalar(right) else { return false }
    return keys.values.contains { layout in
      guard let first = layout[left], let second = layout[right] else { return false }
      // The rows are shifted to the right by about half a key as they go down.
      let shift = Double(first.place) + Double(first.row) / 2 - Double(second.place) - Double(second.row) / 2
      return abs(first.row - second.row) <= 1 && abs(shift) <= 1
    }
  }
}
