internal import CPangoCairo

/// Gives each character a glyph of its own, for whoever takes text out of a PDF again.
///
/// Programs that turn a stretch of Arabic or Hebrew around do so character by character, and so turn around what one glyph
/// stands for as well: a ligature, a letter with its marks. Here the letter keeps what is seen, and each further character gets
/// a blank of no width to the left of it.
enum GlyphSpread {
  /// Changes the glyphs of a set text; they look as before and stand where they stood.
  static func apply(to layout: OpaquePointer) {
    guard let text = pango_layout_get_text(layout) else { return }
    for index in 0..<pango_layout_get_line_count(layout) {
      var runs = pango_layout_get_line(layout, index)?.pointee.runs
      while let node = runs {
        if let run = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) { spread(run, text) }
        runs = node.pointee.next
      }
    }
  }

  private static func spread(_ run: UnsafeMutablePointer<PangoGlyphItem>, _ text: UnsafePointer<CChar>) {
    guard let item = run.pointee.item?.pointee, let glyphs = run.pointee.glyphs, let font = item.analysis.font else {
      return
    }
    let characters = UnsafeRawBufferPointer(start: text + Int(item.offset), count: Int(item.length))
    let isRightToLeft = item.analysis.level % 2 == 1
    guard isRightToLeft || characters.contains(0xE2) else { return }
    guard let blank = blank(in: font) else { return }
    let spread = GlyphClusters(glyphs, characters, isRightToLeft: isRightToLeft).spread(blank: blank)
    pango_glyph_string_set_size(glyphs, Int32(spread.count))
    for (index, placed) in spread.enumerated() {
      glyphs.pointee.glyphs[index] = placed.glyph
      glyphs.pointee.log_clusters[index] = placed.start
    }
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
