import CatalogReader
import IndexFormat
import Inflection
import PhraseModel

/// How a locale's texts are written in Latin letters.
///
/// Rules stand in `romanisation/LOCALE.txt` beside the catalogs where ICU has no transform for the scheme in official use:
/// `romanisation/uk.txt` is that of the Ukrainian government.
struct LatinSpelling {
  /// Shows texts; nil where they are in Latin letters anyway.
  let shown: Transform?
  /// The ways in which people type words on a keyboard that has no other letters.
  let typed: [Transform]

  /// - Throws: `PipelineError.rules` where the rules are wrong.
  init(of locale: LocaleTag, catalogs: CatalogFolder) throws(PipelineError) {
    let name = "romanisation/\(locale)"
    let rules = try Transform.rules(name, in: catalogs)
    let plain = try Transform.rules(name, then: Romanisation.plain, in: catalogs)
    do throws(ICUError) {
      shown = if let rules { rules } else { try Romanisation.shown(in: locale) }
      typed = try [plain].compactMap(\.self) + Romanisation.typed(in: locale)
    } catch {
      throw .inflection("\(error)", phrase: nil, locale: locale)
    }
  }

  /// The forms in Latin letters, with their values marked (`MarkedText`); none where they are in Latin letters anyway.
  func marked(_ forms: [Form]) -> [String] {
    guard let shown else { return [] }
    return forms.map { form in
      MarkedText.text(of: form.runs.map { ($0.text, $0.role.argument) }, written: shown.apply)
    }
  }
}
