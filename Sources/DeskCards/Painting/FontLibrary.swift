internal import CPangoCairo
import Foundation
import PhraseModel

/// The fonts that cards are set in: these files and no others, so that two machines draw the same page.
///
/// Not synchronised: one thread at a time.
final class FontLibrary {
  /// A font's file name without its weight, and the Debian package that has it.
  private struct Font {
    let file: String
    let styles: [String]
    let isRequired: Bool
  }

  private static let fonts = [
    Font(file: "NotoSans", styles: ["Regular", "Bold", "Italic", "BoldItalic"], isRequired: true),
    Font(file: "NotoSansSymbols", styles: ["Regular", "Bold"], isRequired: false),
    Font(file: "NotoSansArabic", styles: ["Regular", "Bold"], isRequired: false),
    Font(file: "NotoSansHebrew", styles: ["Regular", "Bold"], isRequired: false),
    Font(file: "NotoSansDevanagari", styles: ["Regular", "Bold"], isRequired: false),
    Font(file: "NotoSansBengali", styles: ["Regular", "Bold"], isRequired: false),
    Font(file: "NotoSansGeorgian", styles: ["Regular", "Bold"], isRequired: false),
    Font(file: "NotoSansArmenian", styles: ["Regular", "Bold"], isRequired: false),
    Font(file: "NotoSansThai", styles: ["Regular", "Bold"], isRequired: false),
    Font(file: "NotoSansCJK", styles: ["Regular", "Bold"], isRequired: false),
  ]

  /// Where fonts are kept: Debian and Ubuntu, then Homebrew's casks. `PHRASEBOOK_FONTS` names a folder to
  /// look in first.
  private static var folders: [String] {
    let own = ProcessInfo.processInfo.environment["PHRASEBOOK_FONTS"].map { [$0] } ?? []
    return own + [
      "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto", NSHomeDirectory() + "/Library/Fonts",
      "/Library/Fonts",
    ]
  }

  let map: UnsafeMutablePointer<PangoFontMap>

  init() throws(CardError) {
    guard let configuration = FcConfigCreate() else { throw .drawing("no memory for fonts") }
    defer { FcConfigDestroy(configuration) }
    for font in Self.fonts {
      let files = font.styles.compactMap { Self.path(of: "\(font.file)-\($0)") }
      guard files.count == font.styles.count || !font.isRequired else {
        throw .missingFont(font.file, package: "fonts-noto-core")
      }
      for file in files { FcConfigAppFontAddFile(configuration, file) }
    }
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      throw .drawing("Pango was built without FreeType")
    }
    self.map = map
    // A map for FreeType fonts is Fontconfig's.
    pango_fc_font_map_set_config(OpaquePointer(map), configuration)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(map)) }

  /// The families that a locale's text is set in, the first first; what they lack comes from the other fonts.
  ///
  /// Han characters look different from country to country, though they are one in Unicode.
  static func families(for locale: LocaleTag) -> String {
    let tag = locale.identifier
    let country =
      switch tag.prefix(while: { $0 != "-" }) {
      case "ja": "JP"
      case "ko": "KR"
      case "zh" where tag.contains("Hant") || tag.contains("-TW") || tag.contains("-HK"): "TC"
      case "zh": "SC"
      default: ""
      }
    return country.isEmpty ? "Noto Sans" : "Noto Sans CJK \(country), Noto Sans"
  }

  private static func path(of name: String) -> String? {
    for folder in folders {
      for suffix in [".ttf", ".otf", ".ttc"] where access("\(folder)/\(name)\(suffix)", R_OK) == 0 {
        return "\(folder)/\(name)\(suffix)"
      }
    }
    return nil
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
