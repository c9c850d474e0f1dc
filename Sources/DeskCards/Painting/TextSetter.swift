internal import CPangoCairo
public import PhraseModel

/// Sets text with Pango: shapes, breaks lines between words, and refuses what it cannot show.
///
/// Not synchronised: one thread at a time.
public final class TextSetter: TextMeasurer {
  private let fonts: FontLibrary
  private let context: OpaquePointer

  /// - Parameter isRightToLeft: the direction of the locale, which text keeps also where it begins with a word of the other one.
  /// - Throws: `CardError.missingFont` where the fonts are not installed.
  public init(locale: LocaleTag, isRightToLeft: Bool = false) throws(CardError) {
    fonts = try FontLibrary()
    guard let context = pango_font_map_create_context(fonts.map) else {
      throw .drawing("no memory for Pango")
    }
    self.context = context
    // Pango's own resolution is 96: without this, 18 pt would print as 24.
    pango_cairo_context_set_resolution(context, 72)
    // Paper has no pixels: glyphs stand where their widths put them.
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_base_dir(context, isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
    pango_context_set_language(context, pango_language_from_string(locale.identifier))
    let description = pango_font_description_from_string(FontLibrary.families(for: locale))
    pango_context_set_font_description(context, description)
    pango_font_description_free(description)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(context)) }

  public func size(of text: StyledText, width: Millimetres) throws(CardError) -> Size {
    let setting = Setting(text, width: width, context: context)
    try setting.check()
    return setting.size
  }

  /// The families of the fonts that a text is set in, in the order in which they are met: `Noto Sans`, `Noto Sans Arabic`.
  public func fontFamilies(of text: String) -> [String] {
    let setting = Setting(StyledText([.init(text)], size: 12.pt), width: 150.mm, context: context)
    return setting.fontFamilies
  }

  /// Draws text with its top left corner at the origin of a frame.
  func draw(_ text: StyledText, in frame: Rectangle, on canvas: OpaquePointer) {
    let setting = Setting(text, width: frame.width, context: context)
    cairo_move_to(canvas, Points(frame.x).value, Points(frame.y).value)
    pango_cairo_show_layout(canvas, setting.layout)
  }
}

/// One text, set.
private struct Setting: ~Copyable {
  let layout: OpaquePointer
  private let text: StyledText
  private let width: Millimetres
  private let context: OpaquePointer

  init(_ text: StyledText, width: Millimetres, context: OpaquePointer) {
    self.text = text
    self.width = width
    self.context = context
    layout = pango_layout_new(context)
    let description = pango_font_description_copy(pango_context_get_font_description(context))
    pango_font_description_set_absolute_size(description, text.size.value * Double(PANGO_SCALE))
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    pango_layout_set_width(layout, Int32(Points(width).value * Double(PANGO_SCALE)))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
    // Else the first letter would decide, and a line that begins with a tag or a name would be turned around.
    pango_layout_set_auto_dir(layout, 0)
    let isRightToLeft = pango_context_get_base_dir(context) == PANGO_DIRECTION_RTL
    pango_layout_set_alignment(layout, isRightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
    // Noto's own line height, 1.36 em, allows for every script it covers; 1.25 em reads better and still
    // clears marks.
    pango_layout_set_line_spacing(layout, 0.92)
    pango_layout_set_text(layout, text.text, -1)
    let attributes = Self.attributes(text)
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  var size: Size {
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    let scale = Double(PANGO_SCALE)
    return Size(
      width: Millimetres(Points(Double(logical.width) / scale)),
      height: Millimetres(Points(Double(logical.height) / scale)))
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

  /// - Throws: `CardError` where a glyph is missing or a word is wider than the text may be.
  func check() throws(CardError) {
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
    let setting = Setting(alone, width: width, context: context)
    return pango_layout_get_unknown_glyphs_count(setting.layout) > 0
  }

  private static func attributes(_ text: StyledText) -> OpaquePointer? {
    let list = pango_attr_list_new()
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
}
