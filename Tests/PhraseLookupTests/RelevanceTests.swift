import Foundation
import PhraseLookup
import Testing

/// Whether the right sentence is on the top line, measured on queries that were judged by people who had not seen the code.
///
/// The half of the phrases that the method may be tuned on has no test; the other half says how good the method is. The whole table is printed
/// where `PHRASEBOOK_RELEVANCE` is set, and then the failures of the half to tune on.
@Suite struct RelevanceTests {
  private static let outcomes: Result<[JudgedQuery.Outcome], any Error> = Result {
    let lookup = Lookup(index: try IndexFile(path: ShippedIndex.allLocales.get()))
    return try JudgedQuery.all().map { judged in
      let request = LookupRequest(
        .words(judged.query), answerLocales: [judged.answerLocale].compactMap(\.self), limit: 10)
      return JudgedQuery.Outcome(judged, try lookup.results(for: request))
    }
  }

  private func reported(_ isWanted: (JudgedQuery) -> Bool = { _ in true }) throws -> RelevanceMetrics {
    RelevanceMetrics(try Self.outcomes.get().filter { !$0.judged.isForTuning && isWanted($0.judged) })
  }

  @Test func thePolishSentenceIsOnTheTopLine() throws {
    #expect(try reported { $0.file == "pl" }.successAt1 >= 0.95)
  }

  @Test func theSentenceOfAnotherLanguageIsOnTheTopLine() throws {
    #expect(try reported { $0.file != "pl" }.successAt1 >= 0.90)
  }

  @Test func theSentenceIsAmongFive() throws {
    #expect(try reported().successAt5 >= 0.99)
  }

  @Test func theTopLineIsInTheFormThatWasAskedFor() throws {
    #expect(try reported().rightFormAt1 >= 0.90)
  }

  /// Any line at all counts as a false hit, also one that is marked as a guess.
  @Test func whatIsNotThereIsNotFound() throws {
    let metrics = try reported()
    #expect(metrics.falseHits <= 0.05)
    #expect(metrics.unmarkedFalseHits == 0)
  }

  @Test func theSetIsLargeEnoughToTell() throws {
    let judged = try Self.outcomes.get().map(\.judged)
    #expect(judged.count >= 400)
    #expect(judged.count { $0.file == "pl" } >= 200)
    #expect(judged.count { $0.expected.isEmpty } >= 50)
    let kinds: Set = [
      "exact", "folded", "prefix", "paradigm", "typo", "split", "romanised", "keyboard", "keyword", "meaning",
      "article", "number", "person", "nothing",
    ]
    #expect(kinds.isSubset(of: judged.map(\.kind)))
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["PHRASEBOOK_RELEVANCE"] != nil, "prints a table only"))
  func printTheTable() throws {
    let outcomes = try Self.outcomes.get()
    for (name, isTuning) in [("half to tune on", true), ("half that reports", false)] {
      let half = outcomes.filter { $0.judged.isForTuning == isTuning }
      print(RelevanceMetrics.heading)
      print(RelevanceMetrics(half).row(name))
      for file in Set(half.map(\.judged.file)).sorted() {
        print(RelevanceMetrics(half.filter { $0.judged.file == file }).row("  " + file))
      }
      for kind in Set(half.map(\.judged.kind)).sorted() {
        print(RelevanceMetrics(half.filter { $0.judged.kind == kind }).row("  kind " + kind))
      }
    }
    for outcome in outcomes where outcome.judged.isForTuning && !outcome.isRight {
      let judged = outcome.judged
      print(
        "\(judged.file) \(judged.kind) «\(judged.query)» → \(judged.expected.joined(separator: " ")) \(judged.form)")
    }
  }
}

extension JudgedQuery.Outcome {
  fileprivate var isRight: Bool {
    judged.expected.isEmpty ? !hasResults : rank == 1 && (judged.form.isEmpty || isInForm)
  }
}
