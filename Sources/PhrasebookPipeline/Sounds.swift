import CatalogReader
import Foundation
import Inflection
import PhraseModel

/// How a locale's texts are said, for a reader of another language: by transform rules where there are some, else as the catalog says.
///
/// Rules stand in `sounds/LOCALE-READER.txt` beside the catalogs: `sounds/uk-pl.txt` spells Ukrainian so that a Pole reads it right.
struct Sounds {
  private let reader: LocaleTag
  private let transform: Transform?

  /// - Throws: `PipelineError.sounds` where the rules are wrong.
  init(of locale: LocaleTag, for reader: LocaleTag, catalogs: CatalogFolder) throws(PipelineError) {
    self.reader = reader
    let path = "\(catalogs.path)/sounds/\(locale)-\(reader).txt"
    guard locale != reader, let data = FileManager.default.contents(atPath: path) else {
      transform = nil
      return
    }
    do throws(Transform.RuleError) {
      transform = try Transform(rules: String(decoding: data, as: UTF8.self))
    } catch {
      throw .sounds(path, line: error.line, reason: error.error.name)
    }
  }

  /// How each form is said, in their order; nil for one that nothing tells of.
  ///
  /// What the catalog says by hand goes before the rules, and is for the leading form.
  func sounds(of forms: [Form], _ wording: Wording) -> [String?] {
    forms.enumerated().map { index, form in
      if index == 0, let byHand = wording.sounds[reader] { return byHand }
      return transform?.apply(form.text)
    }
  }
}
