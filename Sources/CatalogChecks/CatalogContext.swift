import Inflection
import MessageSyntax
import PhraseModel

/// What the checks of one locale share.
final class CatalogContext {
  let phrasebook: Phrasebook
  let catalog: Catalog
  let instruments: CheckInstruments
  /// Nil where neither CLDR nor the file says how the language counts, or the file does so wrongly; that is a finding of its
  /// own, after which nothing can be said of any plural.
  let rules: PluralRules?
  let ordinalRules: PluralRules?
  /// Its language: `zh` of `zh-Hans`.
  let language: String
  /// The alphabet that its language is written in, where letters of others could pass for its own.
  let alphabet: Alphabet?
  let address: AddressWords?
  let styles: FormatStyleCache
  let glossary: Glossary
  private let references: ReferenceMessages

  init(
    phrasebook: Phrasebook, catalog: Catalog, references: ReferenceMessages, instruments: CheckInstruments
  ) throws(ICUError) {
    self.phrasebook = phrasebook
    self.catalog = catalog
    self.references = references
    self.instruments = instruments
    let isSound = catalog.ownPluralRules?.values.allSatisfy { PluralRuleSyntax.problem(in: $0) == nil } ?? true
    rules = catalog.hasPluralRules && isSound ? try? PluralRules.rules(of: catalog) : nil
    ordinalRules = rules == nil ? nil : try PluralRules.rules(of: catalog, ordinal: true)
    language = catalog.locale.identifier.split(separator: "-").first.map { String($0) } ?? ""
    alphabet = Alphabet(locale: catalog.locale) ?? Alphabet(language: language)
    address = AddressWords.byLanguage[language]
    styles = FormatStyleCache(locale: catalog.formattingLocale)
    glossary = Glossary(catalog.header.glossary)
  }

  /// Whether this is the locale that others are compared with.
  var isReference: Bool { catalog.locale == phrasebook.book.reference }

  /// The rules that a choice on a number goes by.
  func rules(for kind: Choice.Kind) -> PluralRules? {
    kind == .selectordinal ? ordinalRules : rules
  }

  /// The cases that the header names or some term has: a misspelt one in the header is one finding, not one for each use.
  lazy var knownCases: Set<String> = Set(catalog.header.cases).union(catalog.terms.values.flatMap(\.cases.keys))

  /// The genders that the header names or some term has.
  lazy var knownGenders: Set<String> = Set(catalog.header.genders).union(catalog.terms.values.map(\.gender))

  /// By kind of term and case, the longest form that any has: kept, since many phrases ask for it.
  var longestTerms: [String: [String: String]] = [:]

  // MARK: Messages

  /// Every message of the locale that can be read: those of its phrases in the book's order, then those of
  /// its terms.
  lazy var messages: [CheckedMessage] = {
    let phrases = phrasebook.book.phrases.compactMap { phrase -> CheckedMessage? in
      guard let text = catalog.phrases[phrase.id]?.say, let message = text.message else { return nil }
      return CheckedMessage(
        .phrase, text: text, message: message, phrase: phrase,
        reference: isReference ? nil : references[phrase.id], context: self)
    }
    let terms = catalog.terms.values.sorted { $0.location < $1.location }.flatMap { term -> [CheckedMessage] in
      let phrase = termPhrase(for: term)
      return term.cases.sorted { $0.key < $1.key }.compactMap { _, text in
        text.message.map { CheckedMessage(.term, text: text, message: $0, phrase: phrase, context: self) }
      }
    }
    return phrases + terms
  }()

  /// The texts that are no messages, as messages of nothing but text.
  var plainTexts: [CheckedMessage] { catalog.texts.map(message) }

  /// Those of them in which there may be something to find: most are a few words of the locale's own letters.
  var remarkableTexts: [CheckedMessage] {
    catalog.texts.filter { text in
      var previous: Unicode.Scalar = "\n"
      for scalar in text.source.text.unicodeScalars {
        defer { previous = scalar }
        if let alphabet, alphabet.isPlain(scalar) { continue }
        let isForeign = alphabet.map { own in Alphabet(scalar).map { $0 != own } ?? false } ?? false
        if isForeign || !scalar.isCommon || scalar == "\"" || scalar == "\u{A0}" { return true }
        if scalar == " ", previous == " " { return true }
      }
      return text.use != .keyword && text.source.text.contains(" ")
    }.map(message)
  }

  private func message(_ text: PlainText) -> CheckedMessage {
    let phrase = Phrase(
      id: text.phrase ?? PhraseID(""), situation: "", right: "", speaker: .staff, gloss: "", note: "", arguments: [],
      location: text.source.start)
    let message = Message([.text(text.source.text, offset: 0)])
    return CheckedMessage(
      .plain(text.use), text: MessageText(source: text.source, message: message), message: message, phrase: phrase,
      context: self)
  }

  /// A term's message counts with `count`, over all the numbers that phrases count that kind of thing with.
  private func termPhrase(for term: Term) -> Phrase {
    let kind = phrasebook.book.terms.first { $0.id == term.id }?.kind ?? ""
    let range = termRanges[kind] ?? 1...1
    let count = Argument(name: "count", type: .number(range), sample: nil, fact: nil, location: term.location)
    return Phrase(
      id: PhraseID(term.id), situation: "", right: "", speaker: .staff, gloss: "", note: "",
      arguments: [count], location: term.location)
  }

  /// By kind of term, the numbers that phrases count it with.
  private lazy var termRanges: [String: ClosedRange<Int>] = {
    var ranges: [String: ClosedRange<Int>] = [:]
    for phrase in phrasebook.book.phrases {
      guard case .number(let counted)? = phrase.argument("count")?.type else { continue }
      for case .term(let kind) in phrase.arguments.map(\.type) {
        let range = ranges[kind] ?? 1...1
        ranges[kind] = min(range.lowerBound, counted.lowerBound)...max(range.upperBound, counted.upperBound)
      }
    }
    return ranges
  }()
}
