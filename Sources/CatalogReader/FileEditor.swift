public import PhraseModel

/// Changes a file at given places, and leaves every other byte as it is.
public enum FileEditor {
  /// The bytes with all edits made, or nil where edits overlap or a place is not in the file.
  public static func applying(_ edits: [Fix.Edit], to bytes: [UInt8]) -> [UInt8]? {
    let edits = edits.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let wanted = edits.flatMap { [$0.start, $0.end] }
    guard zip(wanted, wanted.dropFirst()).allSatisfy({ $0 <= $1 }),
      let offsets = byteOffsets(of: wanted, in: bytes)
    else { return nil }
    var result: [UInt8] = []
    var position = 0
    for (index, edit) in edits.enumerated() {
      result += bytes[position..<offsets[index * 2]]
      result += Array(edit.replacement.utf8)
      position = offsets[index * 2 + 1]
    }
    return result + bytes[position...]
  }

  /// The offsets of places that stand in rising order; a place behind the last scalar of a line is in it.
  private static func byteOffsets(of places: [SourceLocation], in bytes: [UInt8]) -> [Int]? {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var offset = hasMark ? 3 : 0
    guard let text = String(validating: bytes[offset...], as: UTF8.self) else { return nil }
    var offsets: [Int] = []
    var line = 1
    var column = 1
    var previous: Unicode.Scalar?
    func take() {
      while offsets.count < places.count, places[offsets.count].line == line, places[offsets.count].column == column {
        offsets.append(offset)
      }
    }
    for scalar in text.unicodeScalars {
      // The line end of Windows is one, though two scalars.
      if !(scalar == "\n" && previous == "\r") { take() }
      offset += UTF8.width(scalar)
      if YAMLFile.isLineEnd(scalar) {
        if !(scalar == "\n" && previous == "\r") { line += 1 }
        column = 1
      } else {
        column += 1
      }
      previous = scalar
    }
    take()
    return offsets.count == places.count ? offsets : nil
  }
}
