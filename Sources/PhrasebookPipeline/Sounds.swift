import CatalogReader
import Inflection
import PhraseModel

/// How a locale's texts are said, for a reader of another language: by transform rules where there are some, else as the catalog says.
///
/// Rules stand in `sounds/LOCALE-READER.txt` beside the catalogs: `sounds/uk-pl.txt` spells Ukrainian so that a Pole reads it right.
struct Sounds {
  private let reader: LocaleTag
  private let transform: Transform?
  /// What the reader's language calls that which is still open, by argument.
  private let slots: [String: String]

  /// - Throws: `PipelineError.rules` where the rules are wrong.
  init(
    of locale: LocaleTag, for reader: LocaleTag, slots: [String: String] = [:], catalogs: CatalogFolder
  ) throws(PipelineError) {
    self.reader = reader
    self.slots = slots
    transform = locale == reader ? nil : try Transform.rules("sounds/\(locale)-\(reader)", in: catalogs)
  }

  /// How each form is said, in their order; nil for one that nothing tells of.
  ///
  /// What the catalog says by hand goes before the rules, and is for the leading form.
  func sounds(of forms: [Form], _ wording: Wording) -> [String?] {
    forms.enumerated().map { index, form in
      if index == 0, let byHand = wording.sounds[reader] { return byHand }
      return transform?.apply(text(of: form))
    }
  }

  private func text(of form: Form) -> String {
    form.runs.map { run in
      switch run.role {
      case .slot(let argument), .blank(let argument): slots[argument].map { "‹\($0)›" } ?? run.text
      case .words, .value: run.text
      }
    }.joined()
  }
}
