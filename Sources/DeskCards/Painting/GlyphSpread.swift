internal import CPangoCairo

/// Gives each character a glyph of its own, for whoever takes text out of a PDF again.
///
/// Programs that turn a stretch of Arabic or Hebrew around do so character by character, and so turn around what one glyph
/// stands for as well: a ligature, a letter with its marks. Here the letter keeps what is seen, and each further character gets
/// a blank of no width to the left of it.
enum GlyphSpread {
  /// The run with other glyphs, which look as before and stand where they stood; nil where nothing is to be spread. The caller
  /// frees it.
  static func spread(
    _ run: UnsafeMutablePointer<PangoGlyphItem>, _ text: UnsafePointer<CChar>
  ) -> UnsafeMutablePointer<PangoGlyphItem>? {
    guard let item = run.pointee.item?.pointee, let font = item.analysis.font else { return nil }
    let characters = UnsafeRawBufferPointer(start: text + Int(item.offset), count: Int(item.length))
    let isRightToLeft = item.analysis.level % 2 == 1
    guard isRightToLeft || characters.contains(0xE2) || hasUndrawn(run), let blanks = blanks(in: font),
      let copy = pango_glyph_item_copy(run), let glyphs = copy.pointee.glyphs
    else { return nil }
    let spread = GlyphClusters(glyphs, characters, isRightToLeft: isRightToLeft, blanks).spread()
    pango_glyph_string_set_size(glyphs, Int32(spread.count))
    for (index, placed) in spread.enumerated() {
      glyphs.pointee.glyphs[index] = placed.glyph
      glyphs.pointee.log_clusters[index] = placed.start
    }
    return copy
  }

  /// Whether a character has nothing that is drawn: the space at which a line breaks.
  private static func hasUndrawn(_ run: UnsafeMutablePointer<PangoGlyphItem>) -> Bool {
    guard let glyphs = run.pointee.glyphs?.pointee else { return false }
    return (0..<Int(glyphs.num_glyphs)).contains { glyphs.glyphs[$0].glyph == GlyphClusters.empty }
  }

  private static func blanks(in font: UnsafeMutablePointer<PangoFont>) -> GlyphClusters.Blanks? {
    // Few fonts lack the space that does not break.
    guard let mark = glyph(0x200B, in: font) ?? glyph(0xA0, in: font), let space = glyph(0x20, in: font) else {
      return nil
    }
    return GlyphClusters.Blanks(mark: mark, space: space)
  }

  private static func glyph(
    _ character: hb_codepoint_t, in font: UnsafeMutablePointer<PangoFont>
  ) -> hb_codepoint_t? {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(pango_font_get_hb_font(font), character, &glyph) != 0 ? glyph : nil
  }
}
