import PhraseModel
import Testing

@testable import Preview

/// Forms as rows: the same text once, with all that it is for.
@Suite struct FormRowsTests {
  private func form(_ text: String, _ when: [(String, String)]) -> Form {
    Form(when: when.map { Form.Condition($0.0, $0.1) }, sample: [], runs: [TextRun(text)])
  }

  private func labels(_ forms: [Form], _ labels: [Form.Condition: String] = [:]) -> [String] {
    FormRows(PreviewFixtures.wording("x", forms: forms, labels: labels)).rows.map(\.label)
  }

  @Test func aSingleFormNeedsNoLabel() {
    #expect(labels([form("Dzień dobry.", [])]) == [""])
  }

  @Test func eachFormSaysWhatItIsForInTheLocalesWords() {
    let forms = [form("Proszę.", [("patron", "other")]), form("Proszę Panią.", [("patron", "female")])]
    let words = [Form.Condition("patron", "other"): "ogólnie", Form.Condition("patron", "female"): "Pani"]
    #expect(labels(forms, words) == ["ogólnie", "Pani"])
    // A label that the locale lacks is the key itself.
    #expect(labels(forms) == ["other", "female"])
  }

  @Test func anArgumentThatMakesNoDifferenceIsNotNamed() {
    let forms = ["female", "male"].flatMap { staff in
      [("one", "1 książka"), ("few", "2 książki")].map { form($0.1, [("staff", staff), ("count", $0.0)]) }
    }
    #expect(labels(forms) == ["one", "few"])
  }

  @Test func valuesThatReadTheSameAreNamedTogether() {
    let forms = [("one", "a"), ("few", "b"), ("many", "b")].map { form($0.1, [("count", $0.0)]) }
    #expect(labels(forms) == ["one", "few, many"])
  }

  @Test func unevenCombinationsAreListed() {
    let forms = [
      form("a", [("patron", "female"), ("count", "one")]), form("a", [("patron", "male"), ("count", "few")]),
      form("b", [("patron", "female"), ("count", "few")]), form("c", [("patron", "male"), ("count", "one")]),
    ]
    #expect(labels(forms) == ["female · one; male · few", "female · few", "male · one"])
  }

  @Test func wordsThatDifferAndValuesAreToldApart() {
    let forms = [("Pani", "female"), ("Pan", "male"), ("Państwo", "group")].map { word, key in
      Form(
        when: [Form.Condition("patron", key)], sample: [],
        runs: [TextRun("Ma \(word) czas do "), TextRun("14 marca", .value(argument: "due")), TextRun(".")])
    }
    let row = FormRows(PreviewFixtures.wording("x", forms: forms)).rows[0]
    #expect(
      row.stretches == [
        .init(text: "Ma ", role: .words, isShared: true), .init(text: "Pani ", role: .words, isShared: false),
        .init(text: "czas do ", role: .words, isShared: true),
        .init(text: "14 marca", role: .value(argument: "due"), isShared: true),
        .init(text: ".", role: .words, isShared: true),
      ])
  }

  @Test func countlessFormsAreCutAndCounted() {
    let forms = (1...1000).map { form("numer \($0)", [("count", "=\($0)")]) }
    let rows = FormRows(PreviewFixtures.wording("x", forms: forms))
    #expect(rows.rows.count == FormRows.limit)
    #expect(rows.omittedCount == 1000 - FormRows.limit)
  }
}
