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
    guard isRightToLeft || characters.contains(0xE2), let blank = blank(in: font),
      let copy = pango_glyph_item_copy(run), let glyphs = copy.pointee.glyphs
    else { return nil }
    let spread = GlyphClusters(glyphs, characters, isRightToLeft: isRightToLeft).spread(blank: blank)
    pango_glyph_string_set_size(glyphs, Int32(spread.count))
    for (index, placed) in spread.enumerated() {
      glyphs.pointee.glyphs[index] = placed.glyph
      glyphs.pointee.log_clusters[index] = placed.start
    }
    return copy
  }

  /// A glyph without ink: the space of no width, else the one that does not break, which few fonts lack.
  private static func blank(in font: UnsafeMutablePointer<PangoFont>) -> hb_codepoint_t? {
    var glyph: hb_codepoint_t = 0
    for character: hb_codepoint_t in [0x200B, 0xA0] {
      if hb_font_get_nominal_glyph(pango_font_get_hb_font(font), character, &glyph) != 0 { return glyph }
    }
    return nil
  }
}
