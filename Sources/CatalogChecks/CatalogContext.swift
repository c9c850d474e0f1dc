import Inflection
import MessageSyntax
import PhraseModel

/// What the checks of one locale share.
struct CatalogContext {
  let phrasebook: Phrasebook
  let catalog: Catalog
  /// Nil where neither CLDR nor the file says how the language counts, or the file does so wrongly; that is a finding of its
  /// own, after which nothing can be said of any plural.
  let rules: PluralRules?
  let ordinalRules: PluralRules?

  init(phrasebook: Phrasebook, catalog: Catalog) throws(ICUError) {
    self.phrasebook = phrasebook
    self.catalog = catalog
    let isSound = catalog.ownPluralRules?.values.allSatisfy { PluralRuleSyntax.problem(in: $0) == nil } ?? true
    rules = catalog.hasPluralRules && isSound ? try? PluralRules.rules(of: catalog) : nil
    ordinalRules = rules == nil ? nil : try PluralRules.rules(of: catalog, ordinal: true)
  }

  /// Every message of the locale that can be read: those of its phrases in the book's order, then those of
  /// its terms.
  var messages: [CheckedMessage] {
    let reference = phrasebook.catalog(phrasebook.book.reference)
    let phrases = phrasebook.book.phrases.compactMap { phrase -> CheckedMessage? in
      guard let text = catalog.phrases[phrase.id]?.say, let message = text.message else { return nil }
      let compared = catalog.locale == reference?.locale ? nil : reference?.phrases[phrase.id]?.say.message
      return CheckedMessage(
        text: text, message: message, phrase: phrase, reference: compared, context: self)
    }
    let terms = catalog.terms.values.sorted { $0.location < $1.location }.flatMap { term -> [CheckedMessage] in
      let phrase = termPhrase(for: term)
      return term.cases.sorted { $0.key < $1.key }.compactMap { _, text in
        text.message.map { message in
          CheckedMessage(
            text: text, message: message, phrase: phrase, reference: nil, context: self,
            isTerm: true)
        }
      }
    }
    return phrases + terms
  }

  /// A term's message counts with `count`, over all the numbers that phrases count that kind of thing with.
  private func termPhrase(for term: Term) -> Phrase {
    let kind = phrasebook.book.terms.first { $0.id == term.id }?.kind
    let range = phrasebook.book.countedRange(ofTermKind: kind ?? "")
    let count = Argument(name: "count", type: .number(range), sample: nil, fact: nil, location: term.location)
    return Phrase(
      id: PhraseID(term.id), situation: "", right: "", speaker: .staff, gloss: "", note: "",
      arguments: [count], location: term.location)
  }
}

/// A message with everything that a check may ask about it.
struct CheckedMessage {
  let text: MessageText
  let message: Message
  /// The declaration the message is held against; a term's has the one argument `count`.
  let phrase: Phrase
  /// The reference locale's message, where there is another one to compare with.
  let reference: Message?
  let context: CatalogContext
  var isTerm = false

  var catalog: Catalog { context.catalog }

  func finding(
    _ rule: String, at offset: Int, _ message: String, hint: String? = nil, severity: Finding.Severity = .error
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, at: text.source.location(at: offset), phrase: isTerm ? nil : phrase.id,
      message: message, hint: hint)
  }
}
