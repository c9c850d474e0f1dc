import DeskCards
import Inflection
import PhraseModel
import Preview
import Reviews

/// One of the two locales of a preview, with what ICU knows about it.
struct PreviewCatalog {
  let phrasebook: Phrasebook
  let catalog: Catalog
  /// Nil where ICU cannot open the locale.
  let inflector: Inflector?
  private let reviews: LocaleReviews

  init(_ phrasebook: Phrasebook, _ catalog: Catalog) {
    self.phrasebook = phrasebook
    self.catalog = catalog
    inflector = try? Inflector(phrasebook, catalog: catalog)
    reviews = LocaleReviews(phrasebook, catalog: catalog)
  }

  /// What people have confirmed of a phrase; nil where its forms cannot be told.
  func review(of phrase: Phrase) -> PhraseReview? {
    try? inflector?.review(of: phrase, in: reviews)
  }

  func locale(setter: TextSetter?) -> PreviewLocale {
    let characters = Set(catalog.phrases.values.flatMap(\.say.source.text.unicodeScalars)).sorted()
    let sample = String(String.UnicodeScalarView(characters.filter { !$0.properties.isWhitespace }))
    return PreviewLocale(
      tag: catalog.locale, name: catalog.header.name.isEmpty ? catalog.locale.identifier : catalog.header.name,
      isRightToLeft: LocaleFacts.isRightToLeft(catalog.locale),
      fontFamilies: (try? setter?.fontFamilies(of: StyledText([.init(sample)], size: Points(12)))) ?? [])
  }

  /// A phrase with all its forms; nil where the locale lacks it.
  func wording(of phrase: Phrase) -> PreviewWording? {
    guard let wording = catalog.phrases[phrase.id] else { return nil }
    guard wording.say.message != nil else {
      return PreviewWording(wording: wording, forms: [], labels: [:], failure: "The message cannot be read")
    }
    guard let inflector else {
      return PreviewWording(
        wording: wording, forms: [], labels: [:], failure: "ICU cannot open the locale \(catalog.locale)")
    }
    do throws(InflectionError) {
      let forms = try inflector.forms(of: phrase)
      return PreviewWording(wording: wording, forms: forms, labels: labels(of: forms, phrase, inflector))
    } catch {
      return PreviewWording(wording: wording, forms: [], labels: [:], failure: PreviewFailure.text(error))
    }
  }

  private func labels(of forms: [Form], _ phrase: Phrase, _ inflector: Inflector) -> [Form.Condition: String] {
    var labels = PhrasebookPipeline.numbers(in: forms, of: phrase, inflector)
    for condition in Set(forms.flatMap(\.when)) where labels[condition] == nil {
      labels[condition] = label(of: condition, phrase, inflector)
    }
    return labels
  }

  private func label(of condition: Form.Condition, _ phrase: Phrase, _ inflector: Inflector) -> String? {
    switch phrase.argument(condition.name)?.type {
    case .person:
      return PersonForm(rawValue: condition.value).flatMap { catalog.header.forms[condition.name]?.labels[$0] }
    case .term:
      guard let term = catalog.terms[condition.value] else { return nil }
      return catalog.header.cases.first.flatMap { noun(term, inCase: $0, inflector) }
    case .number where condition.value.hasPrefix("="): return String(condition.value.dropFirst())
    default: return nil
    }
  }

  private func noun(_ term: Term, inCase name: String, _ inflector: Inflector) -> String? {
    try? inflector.nouns(of: term, inCase: name).first?.noun
  }
}

/// Failures in words, for where the page has nothing else to show.
enum PreviewFailure {
  static func text(_ error: InflectionError) -> String {
    switch error {
    case .unknownArgument(let name, _): "There is no argument \(name)"
    case .invalidValue(let value, let argument, let expected):
      "\(argument) is “\(value)”, which is not \(expected)"
    case .missingTerm(let name): "There is no term for \(name)"
    case .icu(let error): error.description
    }
  }

  static func text(_ error: CardError) -> String {
    switch error {
    case .overflow(let text, _, let size):
      "\(quoted(text)) does not fit at \(Int(size.value)) pt, and nothing is set smaller"
    case .missingGlyph(let scalar, let text, _, let package):
      "No font has \(scalar) (U+\(String(scalar.value, radix: 16, uppercase: true))) in \(quoted(text)); install \(package)"
    case .missingFont(let name, let package): "The font \(name) is not installed; install \(package)"
    case .drawing(let reason): "The card cannot be drawn: \(reason)"
    case .file(let path, let reason): "\(path): \(reason)"
    }
  }

  /// The beginning of a text, isolated so that its direction stays its own.
  private static func quoted(_ text: String) -> String {
    "“\u{2068}\(text.prefix(60))\(text.count > 60 ? "…" : "")\u{2069}”"
  }
}
