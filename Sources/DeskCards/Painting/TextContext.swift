internal import CPangoCairo
import PhraseModel

/// A language and the direction that it is written in.
struct TextLanguage: Hashable, Sendable {
  let locale: LocaleTag
  let isRightToLeft: Bool
}

/// How text of one language is set: its fonts, its direction, its rules for line breaks.
final class TextContext {
  let pointer: OpaquePointer
  let language: TextLanguage

  init(_ language: TextLanguage, fonts: FontLibrary) throws(CardError) {
    self.language = language
    guard let context = pango_font_map_create_context(fonts.map) else { throw .drawing("no memory for Pango") }
    pointer = context
    // Pango's own resolution is 96: without this, 18 pt would print as 24.
    pango_cairo_context_set_resolution(context, 72)
    // Paper has no pixels: glyphs stand where their widths put them.
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_base_dir(context, language.isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
    pango_context_set_language(context, pango_language_from_string(language.locale.identifier))
    let description = pango_font_description_from_string(FontLibrary.families(for: language.locale))
    pango_context_set_font_description(context, description)
    pango_font_description_free(description)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(pointer)) }
}
