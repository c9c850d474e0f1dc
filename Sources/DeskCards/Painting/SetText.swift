internal import CPangoCairo
import PhraseModel

/// One text, set.
final class SetText {
  let layout: OpaquePointer
  private let text: StyledText
  private let width: Millimetres
  private let context: TextContext
  private var size: Size?

  init(_ text: StyledText, width: Millimetres, context: TextContext) {
    self.text = text
    self.width = width
    self.context = context
    layout = pango_layout_new(context.pointer)
    let description = pango_font_description_copy(pango_context_get_font_description(context.pointer))
    pango_font_description_set_absolute_size(description, text.size.value * Double(PANGO_SCALE))
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    pango_layout_set_width(layout, Int32(Points(width).value * Double(PANGO_SCALE)))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
    // Else the first letter would decide, and a line that begins with a tag or a name would be turned around.
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_alignment(layout, Self.alignment(text.alignment, isRightToLeft: context.language.isRightToLeft))
    pango_layout_set_text(layout, text.text, -1)
    let attributes = Self.attributes(text)
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// Draws the text, run by run in the order in which it is read, which is not always that in which runs stand.
  ///
  /// - Parameter isExtractable: whether programs will take the text out again.
  func draw(x: Points, y: Points, on canvas: OpaquePointer, isExtractable: Bool) {
    struct Placed {
      let run: UnsafeMutablePointer<PangoGlyphItem>
      let offset: Int
      let x: Double
      let y: Double
    }
    let scale = Double(PANGO_SCALE)
    var placed: [Placed] = []
    let iterator = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let run = pango_layout_iter_get_run(iterator), let item = run.pointee.item else { continue }
      var frame = PangoRectangle()
      pango_layout_iter_get_run_extents(iterator, nil, &frame)
      placed.append(
        Placed(
          run: run, offset: Int(item.pointee.offset), x: x.value + Double(frame.x) / scale,
          y: y.value + Double(pango_layout_iter_get_baseline(iterator)) / scale))
    } while pango_layout_iter_next_run(iterator) != 0
    let words = pango_layout_get_text(layout)
    for item in placed.sorted(by: { $0.offset < $1.offset }) {
      let colour = colour(at: item.offset)
      cairo_set_source_rgb(canvas, colour.red, colour.green, colour.blue)
      cairo_move_to(canvas, item.x, item.y)
      let spread = isExtractable ? words.flatMap { GlyphSpread.spread(item.run, $0) } : nil
      pango_cairo_show_glyph_item(canvas, words, spread ?? item.run)
      pango_glyph_item_free(spread)
    }
  }

  private func colour(at offset: Int) -> Colour {
    var end = 0
    for run in text.runs {
      end += run.text.utf8.count
      if offset < end { return run.colour }
    }
    return Palette.ink
  }

  /// The size that the text takes.
  ///
  /// - Throws: `CardError` where a glyph is missing or a word is wider than the text may be.
  func checkedSize() throws(CardError) -> Size {
    if let size { return size }
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    let scale = Double(PANGO_SCALE)
    let size = Size(
      width: Millimetres(Points(Double(logical.width) / scale)),
      height: Millimetres(Points(Double(logical.height) / scale)))
    try check(size)
    self.size = size
    return size
  }

  var fontFamilies: [String] {
    var families: [String] = []
    let iterator = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let font = pango_layout_iter_get_run_readonly(iterator)?.pointee.item?.pointee.analysis.font else {
        continue
      }
      let description = pango_font_describe(font)
      defer { pango_font_description_free(description) }
      guard let name = pango_font_description_get_family(description) else { continue }
      let family = String(cString: name)
      if !families.contains(family) { families.append(family) }
    } while pango_layout_iter_next_run(iterator) != 0
    return families
  }

  private func check(_ size: Size) throws(CardError) {
    if pango_layout_get_unknown_glyphs_count(layout) > 0 {
      let scalar = text.text.unicodeScalars.first { isMissing($0) } ?? "\u{FFFD}"
      throw .missingGlyph(
        scalar, text: text.text, phrase: text.phrase, package: FontLibrary.package(for: scalar))
    }
    // A tenth of a millimetre is rounding.
    if size.width > width + 0.1.mm {
      throw .overflow(text: text.text, phrase: text.phrase, size: text.size)
    }
  }

  private func isMissing(_ scalar: Unicode.Scalar) -> Bool {
    let alone = StyledText([.init(String(scalar))], size: text.size)
    let setting = SetText(alone, width: width, context: context)
    return pango_layout_get_unknown_glyphs_count(setting.layout) > 0
  }

  private static func alignment(_ alignment: StyledText.Alignment, isRightToLeft: Bool) -> PangoAlignment {
    switch alignment {
    case .start: isRightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT
    case .centre: PANGO_ALIGN_CENTER
    case .end: isRightToLeft ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT
    }
  }

  private static func attributes(_ text: StyledText) -> OpaquePointer? {
    let list = pango_attr_list_new()
    // Of letters that share a glyph, some programs take only the first out again.
    if hasLigature(text.text) { pango_attr_list_insert(list, pango_attr_font_features_new("liga=0")) }
    // Noto's own line heights differ from script to script, and what shares a line or a column must not.
    pango_attr_list_insert(
      list, pango_attr_line_height_new_absolute(Int32(text.size.value * text.leading * Double(PANGO_SCALE))))
    var start: UInt32 = 0
    for run in text.runs {
      let end = start + UInt32(run.text.utf8.count)
      let channel = { (value: Double) in UInt16(value * 65535) }
      var attributes = [
        pango_attr_foreground_new(
          channel(run.colour.red), channel(run.colour.green), channel(run.colour.blue))
      ]
      if run.weight == .bold { attributes.append(pango_attr_weight_new(PANGO_WEIGHT_BOLD)) }
      if run.isItalic { attributes.append(pango_attr_style_new(PANGO_STYLE_ITALIC)) }
      for attribute in attributes {
        attribute?.pointee.start_index = start
        attribute?.pointee.end_index = end
        pango_attr_list_insert(list, attribute)
      }
      start = end
    }
    return list
  }

  /// Whether a text has one of the ligatures of Noto Sans: ff, fi, fl, and what begins with them. To switch them off everywhere
  /// would take a tenth more time.
  private static func hasLigature(_ text: String) -> Bool {
    zip(text.utf8, text.utf8.dropFirst()).contains { first, second in
      first == UInt8(ascii: "f") && [UInt8(ascii: "f"), UInt8(ascii: "i"), UInt8(ascii: "l")].contains(second)
    }
  }
}
