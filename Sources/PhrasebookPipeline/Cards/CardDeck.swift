import DeskCards
import Inflection
import MessageSyntax
import PhraseModel

/// Lays out the cards of a kind from a source.
struct CardDeck {
  let source: CardSource
  let kind: CardKind
  let style: CardStyle
  /// Whether bilingual cards have a side of their own for the reader.
  var hasReaderSide = false
  /// The size of the situation cards that an index refers to.
  var indexedStyle = CardStyle()
  let measurer: any TextMeasurer
  /// Every locale's, for the card on which readers point to their language.
  var languages: [ReviewedCatalog] = []

  private var own: Catalog { source.own.catalog }
  private var book: Book { source.phrasebook.book }

  /// What the set is called.
  var title: String {
    switch kind {
    case .situations: source.reader.map { "\(own.header.name) – \($0.catalog.header.name)" } ?? own.header.name
    case .encounter: situationTitle(ofStep: book.encounter.steps.first)
    case .ladder: situationTitle(ofStep: book.ladder.steps.last)
    case .charter: own.header.labels.charter
    case .pointTo: own.header.labels.reader
    case .languages: invitation(in: source.own) ?? own.header.name
    case .numbers: own.header.labels.numbers
    case .index: own.header.labels.index
    }
  }

  func cards() throws(PipelineError) -> [Card] {
    try PipelineError.ofCards(in: own.locale) {
      switch kind {
      case .situations:
        return try CardComposer(
          set: source.cardSet(source.situations()), style: style, hasReaderSide: hasReaderSide, measurer: measurer
        ).cards()
      case .encounter: return try flow(book.encounter, own.header.headings.encounter, right: "courtesy")
      case .ladder: return try flow(book.ladder, own.header.headings.ladder, right: "options")
      case .charter: return try charter()
      case .pointTo:
        return try PointToCards(set: source.cardSet(pointed()), style: style, measurer: measurer).cards()
      case .languages: return try languageCards()
      case .numbers: return try numbers()
      case .index: return try index()
      }
    }
  }

  // MARK: Flows

  private func situationTitle(ofStep step: Flow.Step?) -> String {
    let situation = step?.phrases.first.flatMap { book.phrase($0) }?.situation
    return situation.flatMap { own.header.headings.situations[$0] } ?? own.header.name
  }

  private func flow(_ flow: Flow, _ titles: [String: String], right: String) throws -> [Card] {
    var steps: [FlowStep] = []
    for step in flow.steps {
      steps.append(
        FlowStep(
          id: step.id, title: titles[step.id] ?? step.gloss, phrases: try source.phrases(step.phrases),
          next: step.next))
    }
    return try FlowCards(
      set: source.emptySet, face: source.face(titled: title, right: right, in: own), steps: steps, style: style,
      measurer: measurer
    ).cards()
  }

  // MARK: Rights

  private func charter() throws -> [Card] {
    let rights = book.rights.map { right in
      let heading = own.header.headings.rights[right.id]
      return CharterRight(
        title: heading?.title ?? right.gloss, text: heading?.text ?? "", colour: source.colour(ofRight: right.id))
    }
    let face = CardFace(
      title: title, rightTitle: source.phrasebook.library.fact("name", in: own.locale) ?? own.header.name,
      colour: Palette.ink)
    return try CharterCards(set: source.emptySet, face: face, rights: rights, style: style, measurer: measurer).cards()
  }

  // MARK: For readers

  private static let pointToAnswer = PhraseID("lang.point-answer")
  static let pointToLanguage = PhraseID("lang.point-yours")
  private static let wait = PhraseID("lang.wait")

  /// The situations in which readers point, each under a title that asks them to.
  private func pointed() throws(PipelineError) -> [CardContent] {
    let shown = source.reader ?? source.own
    return try source.situations().compactMap { content in
      let isPointed = { (phrase: Phrase) in phrase.speaker == .reader }
      guard content.phrases.contains(where: { isPointed($0.own.phrase) }) else { return nil }
      // What staff point to among the answers: please wait.
      let phrases = content.phrases.filter { isPointed($0.own.phrase) || $0.own.phrase.id == Self.wait }
      let request = book.phrase(Self.pointToAnswer)
      let asked = request.flatMap { try? shown.inflector.cardEntry(for: $0, state: .draft)?.lead.text }
      let right = book.situations.first { $0.id == content.situation }?.right ?? ""
      let title = asked ?? shown.catalog.header.headings.situations[content.situation] ?? content.situation
      let face = source.face(titled: title, right: right, in: shown.catalog)
      return CardContent(situation: content.situation, face: face, readerFace: face, phrases: phrases)
    }
  }

  private func languageCards() throws -> [Card] {
    let id = Self.pointToLanguage
    let lines = languages.compactMap { reviewed in
      invitation(in: reviewed).map { text in
        LanguageLine(
          language: CardSource.language(of: reviewed.catalog), invitation: text, phrase: id,
          state: book.phrase(id).map { reviewed.state(of: $0) } ?? .draft)
      }
    }
    return try LanguageCards(
      set: source.emptySet, face: source.face(titled: title, right: "privacy", in: own), lines: lines, style: style,
      measurer: measurer
    ).cards()
  }

  /// “Please point to your language”, without the list of languages that the phrase goes on with.
  private func invitation(in reviewed: ReviewedCatalog) -> String? {
    guard let phrase = book.phrase(Self.pointToLanguage),
      let entry = try? reviewed.inflector.cardEntry(for: phrase, state: .draft)
    else { return nil }
    let words = entry.lead.runs.filter { $0.role == .words }.map(\.text).joined()
    let text = words.split(separator: " ").joined(separator: " ")
    return String(
      text.reversed().drop { !$0.isLetter && !$0.unicodeScalars.allSatisfy(\.properties.isDiacritic) }.reversed())
  }

  // MARK: Numbers

  private func numbers() throws -> [Card] {
    var terms: [CountedTerm] = []
    // What is never counted has no forms to choose from.
    for declaration in book.terms where book.countedRange(ofTermKind: declaration.kind).count > 1 {
      guard let term = own.terms[declaration.id] else { continue }
      var lines: [[CountedTerm.Form]] = []
      for name in own.header.cases {
        let forms = try source.own.inflector.nouns(of: term, inCase: name).map {
          CountedTerm.Form(numbers: NumberRuns.label($0.numbers), noun: $0.noun)
        }
        if !forms.isEmpty, !lines.contains(forms) { lines.append(forms) }
      }
      terms.append(CountedTerm(id: declaration.id, lines: lines))
    }
    return try NumberCards(
      set: source.emptySet, face: source.face(titled: title, right: "courtesy", in: own), terms: terms, style: style,
      measurer: measurer
    ).cards()
  }

  // MARK: The index

  private func index() throws -> [Card] {
    let set = source.cardSet(try source.situations())
    let numbers = try CardComposer(set: set, style: indexedStyle, measurer: measurer).numbers()
    var keywords: [String: Set<Int>] = [:]
    var entries: [IndexEntry] = []
    for phrase in set.contents.flatMap(\.phrases) {
      guard let number = numbers[phrase.own.phrase.id] else { continue }
      entries.append(IndexEntry(text: phrase.own.lead.text, isKeyword: false, cards: [number]))
      for keyword in own.phrases[phrase.own.phrase.id]?.keywords ?? [] { keywords[keyword, default: []].insert(number) }
    }
    entries += keywords.map { IndexEntry(text: $0.key, isKeyword: true, cards: $0.value.sorted()) }
    let buckets = try Alphabet(locale: own.locale).buckets(of: entries, text: \.text).map {
      IndexBucket(label: $0.label, entries: $0.entries)
    }
    return try IndexCards(
      set: source.emptySet, face: source.face(titled: title, right: "options", in: own), buckets: buckets, style: style,
      measurer: measurer
    ).cards()
  }
}
