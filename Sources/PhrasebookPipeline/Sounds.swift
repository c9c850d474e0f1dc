import CatalogReader
import IndexFormat
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

  /// The same with the values marked (`MarkedText`), so that others can be put in their place.
  func marked(_ forms: [Form], _ wording: Wording) -> [String?] {
    forms.enumerated().map { index, form in
      if index == 0, let byHand = wording.sounds[reader] { return marked(byHand, form) }
      return transform.map { transform in
        MarkedText.text(of: form.runs.map { (text(of: $0), $0.role.argument) }, written: transform.apply)
      }
    }
  }

  /// What the catalog says by hand, with the slots marked of which it is plain whose they are.
  private func marked(_ byHand: String, _ form: Form) -> String {
    var marked = byHand
    let arguments = Set(form.runs.compactMap(\.role.argument))
    for argument in arguments.sorted() {
      guard let name = slots[argument], arguments.count(where: { slots[$0] == name }) == 1 else { continue }
      marked = marked.replacing("‹\(name)›", with: MarkedText.value("‹\(name)›", of: argument))
    }
    return marked
  }

  private func text(of form: Form) -> String { form.runs.map { text(of: $0) }.joined() }

  private func text(of run: TextRun) -> String {
    switch run.role {
    case .slot(let argument), .blank(let argument): slots[argument].map { "‹\($0)›" } ?? run.text
    case .words, .value: run.text
    }
  }
}
