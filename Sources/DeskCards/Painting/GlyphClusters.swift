internal import CPangoCairo

/// The glyphs of one run, and the characters that they stand for.
struct GlyphClusters {
  struct Placed {
    var glyph: PangoGlyphInfo
    /// The place of the character, in bytes from the start of the run.
    var start: Int32
  }

  /// Glyphs without ink.
  struct Blanks {
    /// For what has no glyph of its own.
    let mark: hb_codepoint_t
    let space: hb_codepoint_t
  }

  /// `PANGO_GLYPH_EMPTY`: nothing is drawn, so that nothing could be taken out either.
  static let empty: PangoGlyph = 0x0FFF_FFFF
  /// A twentieth of a point to the left: readers sort glyphs by place.
  private static let step = PANGO_SCALE / 20

  private var glyphs: [Placed] = []
  private let characters: UnsafeRawBufferPointer
  private let isRightToLeft: Bool
  private let blanks: Blanks

  init(
    _ string: UnsafeMutablePointer<PangoGlyphString>, _ characters: UnsafeRawBufferPointer, isRightToLeft: Bool,
    _ blanks: Blanks
  ) {
    self.characters = characters
    self.blanks = blanks
    self.isRightToLeft = isRightToLeft
    for index in 0..<Int(string.pointee.num_glyphs) {
      glyphs.append(Placed(glyph: string.pointee.glyphs[index], start: string.pointee.log_clusters[index]))
    }
  }

  func spread() -> [Placed] {
    isRightToLeft ? spreadFromTheRight() : glyphs.map { visible($0) }
  }

  /// What is read last stands furthest to the left: the marks of a letter, the later letters of a ligature.
  private func spreadFromTheRight() -> [Placed] {
    var result: [Placed] = []
    var waiting: [Placed] = []
    var end = Int32(characters.count)
    for (index, placed) in glyphs.enumerated() {
      waiting.append(visible(placed))
      // A mark goes with its letter, which is next.
      let isLast = index + 1 == glyphs.count
      if !isLast, glyphs[index + 1].start == placed.start || isCombining(at: placed.start) { continue }
      let others = starts(from: placed.start, to: end).dropFirst()
      for (step, start) in others.enumerated().reversed() {
        result.append(Self.blank(blanks.mark, start: start, steps: Int32(step + 1), like: placed.glyph))
      }
      result += turned(waiting, start: placed.start)
      waiting = []
      end = placed.start
    }
    return result
  }

  /// The glyphs of one letter in the order in which Cairo draws what is read from the right: backwards.
  ///
  /// Readers take the first and the last glyph for the ends of a letter, whose marks stand where they have room: so the letter
  /// itself is drawn last, and a blank at its start comes first.
  private func turned(_ glyphs: [Placed], start: Int32) -> [Placed] {
    guard glyphs.count > 1 else { return glyphs }
    var places: [Int32] = []
    var x: Int32 = 0
    for placed in glyphs {
      places.append(x + placed.glyph.geometry.x_offset)
      x += placed.glyph.geometry.width
    }
    var result: [Placed] = []
    x = 0
    for (var placed, place) in zip(glyphs, places).reversed() {
      placed.start = start
      placed.glyph.geometry.x_offset = place - x
      x += placed.glyph.geometry.width
      result.append(placed)
    }
    var first = Self.blank(blanks.mark, start: start, steps: 0, like: glyphs[0].glyph)
    first.glyph.geometry.x_offset = -x
    return result + [first]
  }

  /// The glyph itself, or for a direction mark, or the space at which a line breaks, one that can be found.
  private func visible(_ placed: Placed) -> Placed {
    guard placed.glyph.glyph == Self.empty else { return placed }
    if isMark(at: placed.start) { return Self.blank(blanks.mark, start: placed.start, steps: 1, like: placed.glyph) }
    if characters[Int(placed.start)] == UInt8(ascii: " ") {
      return Self.blank(blanks.space, start: placed.start, steps: 0, like: placed.glyph)
    }
    return placed
  }

  private func isCombining(at start: Int32) -> Bool {
    character(at: start)?.properties.generalCategory == .nonspacingMark
  }

  /// Where the characters of a cluster start.
  private func starts(from start: Int32, to end: Int32) -> [Int32] {
    (start..<max(start, end)).filter { characters[Int($0)] & 0xC0 != 0x80 }
  }

  /// Whether a direction mark is there: U+200E, U+200F or U+061C.
  private func isMark(at start: Int32) -> Bool {
    guard let scalar = character(at: start) else { return false }
    return [0x200E, 0x200F, 0x61C].contains(scalar.value)
  }

  private func character(at start: Int32) -> Unicode.Scalar? {
    String(decoding: characters[Int(start)...].prefix(4), as: UTF8.self).unicodeScalars.first
  }

  private static func blank(
    _ blank: hb_codepoint_t, start: Int32, steps: Int32, like other: PangoGlyphInfo
  ) -> Placed {
    var glyph = other
    glyph.glyph = blank
    glyph.geometry = PangoGlyphGeometry(width: 0, x_offset: -steps * step, y_offset: 0)
    glyph.attr.is_cluster_start = 1
    return Placed(glyph: glyph, start: start)
  }
}
