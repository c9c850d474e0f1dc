import CatalogReader
import Inflection
import PhraseModel

/// How a locale's texts are said, for a reader of another language: by transform rules where there are some, else as the catalog says.
///
/// Rules stand in `sounds/LOCALE-READER.txt` beside the catalogs: `sounds/uk-pl.txt` spells Ukrainian so that a Pole reads it right.
struct Sounds {
  private let reader: LocaleTag
  private let transform: Transform?

  /// - Throws: `PipelineError.rules` where the rules are wrong.
  init(of locale: LocaleTag, for reader: LocaleTag, catalogs: CatalogFolder) throws(PipelineError) {
    self.reader = reader
    transform = locale == reader ? nil : try Transform.rules("sounds/\(locale)-\(reader)", in: catalogs)
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
