import PhraseModel
import Testing

@testable import PhrasebookPipeline

/// Which findings are new, and which are gone.
@Suite struct KnownFindingsTests {
  private func finding(_ rule: String, line: Int = 1, file: String = "Locales/pl.yaml", message: String = "x")
    -> Finding
  {
    Finding(
      rule: rule, at: SourceLocation(file: file, line: line, column: 1), phrase: PhraseID("loan.due"), message: message)
  }

  @Test func aFindingIsNewOnceAndResolvedOnce() {
    var known = KnownFindings()
    var change = known.update(with: [finding("a")]) { _ in true }
    #expect(change.new.map(\.rule) == ["a"] && change.resolved.isEmpty)
    change = known.update(with: [finding("a")]) { _ in true }
    #expect(change.new.isEmpty && change.resolved.isEmpty)
    change = known.update(with: []) { _ in true }
    #expect(change.new.isEmpty && change.resolved.map(\.rule) == ["a"])
    #expect(known.all.isEmpty)
  }

  @Test func aFindingThatMovedWithItsLineIsTheSame() {
    var known = KnownFindings()
    _ = known.update(with: [finding("a", line: 12)]) { _ in true }
    let change = known.update(with: [finding("a", line: 15)]) { _ in true }
    #expect(change.new.isEmpty && change.resolved.isEmpty)
    #expect(known.all.map(\.location.line) == [15])
  }

  @Test func twoOfAKindAreTwo() {
    var known = KnownFindings()
    _ = known.update(with: [finding("a", line: 1), finding("a", line: 2)]) { _ in true }
    let change = known.update(with: [finding("a", line: 2)]) { _ in true }
    #expect(change.new.isEmpty && change.resolved.count == 1)
  }

  @Test func filesThatWereNotLookedAtKeepTheirs() {
    var known = KnownFindings()
    _ = known.update(with: [finding("a"), finding("b", file: "Locales/uk.yaml")]) { _ in true }
    let change = known.update(with: []) { $0.hasSuffix("/uk.yaml") }
    #expect(change.resolved.map(\.rule) == ["b"])
    #expect(known.all.map(\.rule) == ["a"])
  }
}
