import MessageSyntax
import PhraseModel

/// Makes the catalog of a pseudo-locale from another locale's. Its plural rules and formats stay those of the source.
struct PseudoCatalog {
  private let source: Catalog
  private let book: Book
  private let pseudoLocale: PseudoLocale
  private let text: PseudoText

  init(_ pseudoLocale: PseudoLocale, from source: Catalog, book: Book) {
    self.source = source
    self.book = book
    self.pseudoLocale = pseudoLocale
    text = PseudoText(pseudoLocale: pseudoLocale)
  }

  var catalog: Catalog {
    Catalog(
      locale: pseudoLocale.locale, rulesLocale: source.rulesLocale, header: header,
      terms: source.terms.mapValues(term), phrases: source.phrases.mapValues(wording), location: source.location,
      places: source.places)
  }

  // MARK: Terms and phrases

  private func term(_ term: Term) -> Term {
    Term(
      id: term.id, gender: term.gender, genderLocation: term.genderLocation,
      cases: term.cases.mapValues { message($0, text.part) }, location: term.location)
  }

  /// Keywords are what people type, and stay.
  private func wording(_ wording: Wording) -> Wording {
    let phrase = book.phrase(wording.phrase)
    return Wording(
      phrase: wording.phrase, say: message(wording.say, text.whole), avoid: wording.avoid.map(text.whole),
      sounds: wording.sounds, keywords: wording.keywords,
      samples: samples(wording.samples) { phrase?.argument($0)?.type }, location: wording.location)
  }

  private func message(_ old: MessageText, _ change: (Message) -> Message) -> MessageText {
    guard let message = old.message.map(change) else { return old }
    let start = old.source.start
    let anchor = SourceText.Anchor(offset: 0, line: start.line, column: start.column)
    return MessageText(source: SourceText(message.pattern(), file: start.file, anchors: [anchor]), message: message)
  }

  /// A sample of a number, a date or an amount is a value, not text.
  private func samples(
    _ samples: [String: String], type: (_ argument: String) -> Argument.ArgumentType?
  ) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: samples.map { name, sample in (name, type(name) == .text ? text.part(sample) : sample) })
  }

  // MARK: The header

  private var header: CatalogHeader {
    var header = source.header
    header.name = text.whole(header.name)
    header.formatting = source.formattingLocale
    header.forms = header.forms.mapValues { forms in
      PersonForms(required: forms.required, labels: forms.labels.mapValues(text.whole))
    }
    header.labels = labels
    header.headings = headings
    header.slots = header.slots.mapValues(text.part)
    header.samples = samples(header.samples) { name in
      book.phrases.lazy.compactMap { $0.argument(name)?.type }.first
    }
    return header
  }

  private var labels: CardLabels {
    let labels = source.header.labels
    return CardLabels(
      say: text.whole(labels.say), avoid: text.whole(labels.avoid), cue: text.whole(labels.cue),
      reader: text.whole(labels.reader), continued: text.whole(labels.continued), edition: text.whole(labels.edition),
      blank: text.whole(labels.blank), charter: text.whole(labels.charter), numbers: text.whole(labels.numbers),
      index: text.whole(labels.index), states: labels.states.mapValues(text.whole))
  }

  private var headings: Headings {
    let headings = source.header.headings
    return Headings(
      rights: headings.rights.mapValues { .init(title: text.whole($0.title), text: text.whole($0.text)) },
      situations: headings.situations.mapValues(text.whole), encounter: headings.encounter.mapValues(text.whole),
      ladder: headings.ladder.mapValues(text.whole))
  }
}

extension Library {
  /// Facts are values that no pseudo-locale changes: those told by locale are told for it as for its source.
  mutating func copyFacts(from source: LocaleTag, to locale: LocaleTag) {
    for (name, fact) in facts {
      guard case .byLocale(var texts) = fact, let text = texts[source] else { continue }
      texts[locale] = text
      facts[name] = .byLocale(texts)
    }
  }
}
