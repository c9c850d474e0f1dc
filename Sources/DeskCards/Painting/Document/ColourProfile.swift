/// What red, green and blue mean on a card: IEC 61966-2-1, "sRGB", written as an ICC profile (ICC.1:2010).
///
/// An archived file has to carry it, and it is small: three primaries and one curve.
enum ColourProfile {
  static let name = "sRGB"

  static let standardRGB: [UInt8] = {
    let curve =
      bytes("para") + [0, 0, 0, 0, 0, 3, 0, 0]
      // The exponent, then the factor and the offset of its base, the straight part's slope, and where that ends.
      + [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed)
    // The primaries and the adaptation are those of D65, the white of a screen, seen in D50, the white of paper.
    let adaptation = [1.04788, 0.02292, -0.05019, 0.02959, 0.99048, -0.01706, -0.00925, 0.01508, 0.75168]
    let tags: [(String, [UInt8])] = [
      ("desc", localised(name)),
      ("cprt", localised("CC0-1.0")),
      ("wtpt", colour(0.9642, 1, 0.8249)),
      ("chad", bytes("sf32") + [0, 0, 0, 0] + adaptation.flatMap(fixed)),
      ("rXYZ", colour(0.43607, 0.22249, 0.01392)),
      ("gXYZ", colour(0.38515, 0.71687, 0.09708)),
      ("bXYZ", colour(0.14307, 0.06061, 0.71410)),
      ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
    ]
    var table = number(UInt32(tags.count))
    var body: [UInt8] = []
    let start = 128 + 4 + tags.count * 12
    for (name, data) in tags {
      table += bytes(name) + number(UInt32(start + body.count)) + number(UInt32(data.count))
      body += data + [UInt8](repeating: 0, count: (4 - data.count % 4) % 4)
    }
    return header(size: start + body.count) + table + body
  }()

  private static func header(size: Int) -> [UInt8] {
    var header = number(UInt32(size)) + [0, 0, 0, 0] + [4, 0x20, 0, 0] + bytes("mntrRGB XYZ ")
    // The day on which the profile was written down.
    header += [2026, 11, 1, 0, 0, 0].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    header += bytes("acsp") + [UInt8](repeating: 0, count: 28)
    header += [0.9642, 1, 0.8249].flatMap(fixed)
    return header + [UInt8](repeating: 0, count: 128 - header.count)
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func number(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) }
  }

  /// A signed number with sixteen binary places.
  private static func fixed(_ value: Double) -> [UInt8] {
    number(UInt32(bitPattern: Int32((value * 65536).rounded())))
  }

  private static func colour(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
    bytes("XYZ ") + [0, 0, 0, 0] + [x, y, z].flatMap(fixed)
  }

  private static func localised(_ text: String) -> [UInt8] {
    let characters = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return bytes("mluc") + [0, 0, 0, 0] + number(1) + number(12) + bytes("enUS") + number(UInt32(characters.count))
      + number(28) + characters
  }
}
