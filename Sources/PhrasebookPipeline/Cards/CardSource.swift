import CatalogReader
import DeskCards
import Inflection
import PhraseModel

/// One locale's phrases, or two locales', as cards take them.
struct CardSource {
  let phrasebook: Phrasebook
  let own: ReviewedCatalog
  let reader: ReviewedCatalog?
  let selection: CardRequest.Selection
  private let sounds: Sounds?
  private let latin: LatinSpelling?

  init(
    phrasebook: Phrasebook, own: ReviewedCatalog, reader: ReviewedCatalog? = nil, catalogs: CatalogFolder? = nil,
    selection: CardRequest.Selection = .init()
  ) throws(PipelineError) {
    self.phrasebook = phrasebook
    self.own = own
    self.reader = reader
    self.selection = selection
    guard let reader, let catalogs else {
      sounds = nil
      latin = nil
      return
    }
    sounds = try Sounds(
      of: reader.locale, for: own.locale, slots: own.catalog.header.slots, catalogs: catalogs)
    latin = try LatinSpelling(of: reader.locale, catalogs: catalogs)
  }

  private var book: Book { phrasebook.book }

  // MARK: What stands on cards

  var emptySet: CardSet { cardSet([]) }

  func cardSet(_ contents: [CardContent]) -> CardSet {
    CardSet(
      language: Self.language(of: own.catalog), reader: reader.map { Self.language(of: $0.catalog) },
      edition: book.edition, contents: contents)
  }

  static func language(of catalog: Catalog) -> CardLanguage {
    CardLanguage(
      locale: catalog.locale, name: catalog.header.name, isRightToLeft: LocaleFacts.isRightToLeft(catalog.locale),
      labels: catalog.header.labels)
  }

  /// The situations that were chosen and have phrases, in the book's order.
  func situations() throws(PipelineError) -> [CardContent] {
    var contents: [CardContent] = []
    let chosen = Dictionary(grouping: book.phrases.filter { isChosen($0) }, by: \.situation)
    for situation in book.situations where isChosen(situation) {
      let phrases = try phrases(chosen[situation.id] ?? [])
      guard !phrases.isEmpty else { continue }
      contents.append(
        CardContent(
          situation: situation.id, face: face(of: situation, in: own.catalog),
          readerFace: reader.map { face(of: situation, in: $0.catalog) }, phrases: phrases))
    }
    return contents
  }

  private func isChosen(_ situation: Situation) -> Bool {
    selection.situations.isEmpty || selection.situations.contains(situation.id)
  }

  private func isChosen(_ phrase: Phrase) -> Bool {
    selection.phrases.isEmpty || selection.phrases.contains(phrase.id)
  }

  /// Phrases in order, without those that a locale does not have.
  func phrases(_ ids: [PhraseID]) throws(PipelineError) -> [CardPhrase] {
    try phrases(ids.compactMap { book.phrase($0) })
  }

  private func phrases(_ chosen: [Phrase]) throws(PipelineError) -> [CardPhrase] {
    var phrases: [CardPhrase] = []
    for phrase in chosen {
      guard let entry = try entry(phrase, in: own) else { continue }
      guard let reader else {
        phrases.append(CardPhrase(own: entry))
        continue
      }
      guard let translation = try self.entry(phrase, in: reader) else { continue }
      phrases.append(CardPhrase(own: entry, reader: readerEntry(translation, of: reader)))
    }
    return phrases
  }

  private func entry(_ phrase: Phrase, in reviewed: ReviewedCatalog) throws(PipelineError) -> CardEntry? {
    do throws(InflectionError) {
      return try reviewed.inflector.cardEntry(
        for: phrase, state: reviewed.state(of: phrase), settled: selection.values)
    } catch {
      throw PipelineError(error, phrase: phrase, locale: reviewed.locale)
    }
  }

  /// Staff read whom a form is for in their own words, and how it sounds below it.
  private func readerEntry(_ entry: CardEntry, of reviewed: ReviewedCatalog) -> ReaderEntry {
    let axes = entry.axes.map { axis in
      guard axis.kind == .person else { return axis }
      let labels = own.catalog.header.forms[axis.argument]?.labels
      return FormAxis(
        argument: axis.argument, kind: axis.kind,
        rows: axis.rows.map { row in
          let person = row.form.condition(axis.argument).flatMap { PersonForm(rawValue: $0) }
          return FormAxis.Row(label: person.flatMap { labels?[$0] } ?? row.label, form: row.form)
        })
    }
    let forms = [entry.lead] + axes.filter { $0.kind == .person }.flatMap(\.rows).map(\.form)
    var heard: [String: String] = [:]
    if let wording = reviewed.catalog.phrases[entry.phrase.id], let sounds {
      for (form, sound) in zip(forms, sounds.sounds(of: forms, wording)) {
        heard[form.text] = sound ?? latin?.shown?.apply(form.text)
      }
    }
    let relabelled = CardEntry(
      phrase: entry.phrase, lead: entry.lead, axes: axes, avoid: entry.avoid, state: entry.state)
    return ReaderEntry(entry: relabelled, sounds: heard)
  }

  // MARK: Faces

  private func face(of situation: Situation, in catalog: Catalog) -> CardFace {
    face(titled: catalog.header.headings.situations[situation.id] ?? situation.id, right: situation.right, in: catalog)
  }

  func face(titled title: String, right: String, in catalog: Catalog) -> CardFace {
    CardFace(
      title: title, rightTitle: catalog.header.headings.rights[right]?.title ?? right, colour: colour(ofRight: right))
  }

  func colour(ofRight id: String) -> Colour {
    book.rights.first { $0.id == id }.flatMap { Colour(hexadecimal: $0.colour) } ?? Palette.ink
  }
}
