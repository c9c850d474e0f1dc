internal import CPangoCairo
import PhraseModel

/// Fonts as Pango has them, which remembers what it has found in them.
///
/// Not synchronised: one thread at a time. Several may read the same files, each with a library of its own.
final class FontLibrary {
  let map: UnsafeMutablePointer<PangoFontMap>

  init(_ files: FontFiles) throws(CardError) {
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      throw .drawing("Pango was built without FreeType")
    }
    self.map = map
    // A map for FreeType fonts is Fontconfig's.
    pango_fc_font_map_set_config(OpaquePointer(map), files.configuration)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(map)) }

  /// The families that a locale's text is set in, the first first; what they lack comes from the other fonts.
  ///
  /// Han characters look different from country to country, though they are one in Unicode.
  static func families(for locale: LocaleTag) -> String {
    country(of: locale).map { "Noto Sans CJK \($0), Noto Sans" } ?? "Noto Sans"
  }

  /// Whether a text in a locale needs the fonts for Han characters, Hangul and kana, which are large. They have symbols that
  /// the others lack, too.
  static func needsHan(_ text: StyledText, in locale: LocaleTag) -> Bool {
    country(of: locale) != nil
      || text.runs.contains { run in
        run.text.unicodeScalars.contains { $0.value >= 0x2100 || (0x1100...0x11FF).contains($0.value) }
      }
  }

  private static func country(of locale: LocaleTag) -> String? {
    let tag = locale.identifier
    switch tag.prefix(while: { $0 != "-" }) {
    case "ja": return "JP"
    case "ko": return "KR"
    case "zh" where tag.contains("Hant") || tag.contains("-TW") || tag.contains("-HK"): return "TC"
    case "zh": return "SC"
    default: return nil
    }
  }

  /// The Debian package whose fonts have a character.
  static func package(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: "fonts-noto-cjk"
    case 0x1F000...0x1FAFF: "fonts-noto-color-emoji"
    default: "fonts-noto-core"
    }
  }
}
