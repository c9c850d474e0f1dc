import DeskCards
import PhraseModel

extension CardRequest {
  /// The phrases of the book that the cards are made of, as far as they were chosen.
  func phrases(of book: Book) -> [PhraseID] {
    switch kind {
    case .situations, .pointTo, .index:
      book.phrases.filter { phrase in
        (selection.situations.isEmpty || selection.situations.contains(phrase.situation))
          && (selection.phrases.isEmpty || selection.phrases.contains(phrase.id))
      }.map(\.id)
    case .encounter: book.encounter.steps.flatMap(\.phrases)
    case .ladder: book.ladder.steps.flatMap(\.phrases)
    case .languages: [CardDeck.pointToLanguage]
    case .charter, .numbers: []
    }
  }

  /// - Throws: `PipelineError` where a situation, a phrase or an argument was chosen that the book does not have.
  func check(against book: Book) throws(PipelineError) {
    let situations = book.situations.map(\.id)
    for id in selection.situations where !situations.contains(id) {
      throw .noSituation(id, known: situations)
    }
    for id in selection.phrases where book.phrase(id) == nil {
      throw .noPhrase(id, nearest: nearest(to: id.identifier, among: book.phrases.map(\.id.identifier)))
    }
    let chosen = phrases(of: book).compactMap { book.phrase($0) }
    for name in selection.values.keys.sorted() where !chosen.contains(where: { $0.argument(name) != nil }) {
      throw .unknownArgument(
        name, phrase: chosen.count == 1 ? chosen[0].id : nil,
        known: Array(Set(chosen.flatMap(\.arguments).map(\.name))).sorted())
    }
  }
}
