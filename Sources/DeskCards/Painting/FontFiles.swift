internal import CPangoCairo
import Foundation
import PhraseModel

/// The files of the fonts that cards are set in: these and no others, so that two machines draw the same page.
///
/// They are opened once in a process. Fontconfig's functions may be called from any thread since 2.10.91 (its NEWS), and nothing
/// changes a configuration here once it is made: hence `@unchecked Sendable`.
final class FontFiles: @unchecked Sendable {
  /// A font's file name without its weight.
  private struct Font {
    let name: String
    var styles = ["Regular", "Bold"]
    var isRequired = false
  }

  private static let alphabetFonts =
    [Font(name: "NotoSans", styles: ["Regular", "Bold", "Italic", "BoldItalic"], isRequired: true)]
    + [
      "NotoSansSymbols", "NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari", "NotoSansBengali",
      "NotoSansGeorgian", "NotoSansArmenian", "NotoSansThai",
    ].map { Font(name: $0) }

  private static let hanFonts = [Font(name: "NotoSansCJK")]

  /// What all other scripts are set in.
  private static let alphabets = opened(alphabetFonts)
  /// To read which characters the fonts for Han have takes longer than to set a hundred cards.
  private static let all = opened(alphabetFonts + hanFonts)

  /// - Parameter withHan: whether those for Chinese, Japanese and Korean are among them.
  /// - Throws: `CardError.missingFont` where the fonts are not installed.
  static func files(withHan: Bool) throws(CardError) -> FontFiles {
    try (withHan ? all : alphabets).get()
  }

  let configuration: OpaquePointer

  private init(_ configuration: OpaquePointer) {
    self.configuration = configuration
  }

  deinit { FcConfigDestroy(configuration) }

  private static func opened(_ fonts: [Font]) -> Result<FontFiles, CardError> {
    guard let configuration = FcConfigCreate() else { return .failure(.drawing("no memory for fonts")) }
    let opened = FontFiles(configuration)
    // Where none is current, Pango has Fontconfig read the machine's own, which nothing here asks for.
    FcConfigSetCurrent(configuration)
    for font in fonts {
      let files = font.styles.compactMap { path(of: "\(font.name)-\($0)") }
      guard files.count == font.styles.count || !font.isRequired else {
        return .failure(.missingFont(font.name, package: "fonts-noto-core"))
      }
      for file in files { FcConfigAppFontAddFile(configuration, file) }
    }
    return .success(opened)
  }

  /// Where fonts are kept: Debian and Ubuntu, then Homebrew's casks. `PHRASEBOOK_FONTS` names a folder to look in first.
  private static let folders: [String] = {
    let own = ProcessInfo.processInfo.environment["PHRASEBOOK_FONTS"].map { [$0] } ?? []
    return own + [
      "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto", NSHomeDirectory() + "/Library/Fonts",
      "/Library/Fonts",
    ]
  }()

  private static func path(of name: String) -> String? {
    for folder in folders {
      for suffix in [".ttf", ".otf", ".ttc"] where access("\(folder)/\(name)\(suffix)", R_OK) == 0 {
        return "\(folder)/\(name)\(suffix)"
      }
    }
    return nil
  }
}
