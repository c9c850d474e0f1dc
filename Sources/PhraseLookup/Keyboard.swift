internal import IndexFormat

/// Where letters lie on keyboards: which are neighbours, and what the same keys type on another layout.
struct Keyboard {
  private struct Key: Hashable {
    let row: Int
    let place: Int
  }

  /// The layout on which a Polish desk types.
  private static let plain = "latin"

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

  /// What the keys of a text would have typed on each other layout; blanks are blanks on all of them.
  func otherLayouts(_ text: String) -> [String] {
    var meant: Set<String> = []
    for (own, layout) in keys {
      let typed = text.unicodeScalars.map { scalar in (scalar: scalar, key: layout[scalar]) }
      guard typed.allSatisfy({ $0.key != nil || $0.scalar == " " }) else { continue }
      for (other, letters) in letters where (own == Self.plain) != (other == Self.plain) {
        var result = String.UnicodeScalarView()
        for (scalar, key) in typed {
          guard let key else {
            result.append(scalar)
            continue
          }
          guard let letter = letters[key] else { break }
          result.append(letter)
        }
        if result.count == typed.count, String(result) != text { meant.insert(String(result)) }
      }
    }
    return meant.sorted()
  }

  /// The letters that lie beside one on any layout.
  func neighbours(of letter: UInt16) -> [UInt16] {
    guard let letter = Unicode.Scalar(letter) else { return [] }
    var neighbours: Set<UInt16> = []
    for layout in keys.values {
      guard let key = layout[letter] else { continue }
      for (scalar, other) in layout where scalar != letter && scalar.value <= 0xFFFF {
        // The rows are shifted to the right by about half a key as they go down.
        let shift = Double(key.place) + Double(key.row) / 2 - Double(other.place) - Double(other.row) / 2
        if abs(key.row - other.row) <= 1, abs(shift) <= 1 { neighbours.insert(UInt16(scalar.value)) }
      }
    }
    return neighbours.sorted()
  }
}
