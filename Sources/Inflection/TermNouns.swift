import MessageSyntax
public import PhraseModel

extension Inflector {
  /// A noun, and the numbers it goes with.
  public struct CountedNoun: Hashable, Sendable {
    /// In rising order.
    public let numbers: [ClosedRange<Int>]
    public let noun: String
  }

  /// A term in one case, for all the numbers that phrases count its kind with; equal nouns once.
  ///
  /// - Throws: `InflectionError` where ICU fails.
  public func nouns(of term: Term, inCase name: String) throws(InflectionError) -> [CountedNoun] {
    guard let message = term.cases[name]?.message else { return [] }
    var nouns: [CountedNoun] = []
    for (_, runs) in rules.runs(in: range(countedWith: term)).sorted(by: { $0.key < $1.key }) {
      guard let number = runs.first?.lowerBound else { continue }
      let noun = try renderer.noun(message, count: String(number))
      if let index = nouns.firstIndex(where: { $0.noun == noun }) {
        nouns[index] = CountedNoun(numbers: NumberRuns.joined(nouns[index].numbers + runs), noun: noun)
      } else {
        nouns.append(CountedNoun(numbers: runs, noun: noun))
      }
    }
    return nouns
  }

  private func range(countedWith term: Term) -> ClosedRange<Int> {
    let kind = book.terms.first { $0.id == term.id }?.kind ?? ""
    var range = 1...1
    for phrase in book.phrases where phrase.arguments.contains(where: { $0.type == .term(kind: kind) }) {
      guard case .number(let counted)? = phrase.argument("count")?.type else { continue }
      range = min(range.lowerBound, counted.lowerBound)...max(range.upperBound, counted.upperBound)
    }
    return range
  }
}
