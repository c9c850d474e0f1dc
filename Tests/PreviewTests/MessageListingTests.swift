import PhraseModel
import Testing

@testable import Preview

/// A message as it is written, with findings marked where they stand.
@Suite struct MessageListingTests {
  private func listing(_ text: String, _ findings: [Finding]) -> String {
    var html = HTML()
    MessageListing(PreviewFixtures.text(text), findings: findings).write(to: &html)
    return html.markup
  }

  @Test func theWordAtAFindingIsMarkedWithItsNumber() {
    let markup = listing("In {momment}, please.", [PreviewFixtures.finding(column: 13)])
    #expect(markup.contains("In <mark class=\"error\">{momment<sup>1</sup></mark>}, please."))
  }

  @Test func findingsAtTheSamePlaceShareAMark() {
    let findings = [
      PreviewFixtures.finding(column: 12, severity: .warning), PreviewFixtures.finding(column: 12, severity: .error),
      PreviewFixtures.finding(column: 10, severity: .warning),
    ]
    let markup = listing("a b c", findings)
    #expect(
      markup.contains(
        "<mark class=\"warning\">a<sup>3</sup></mark> <mark class=\"error\">b<sup>1 2</sup></mark> c"))
  }

  @Test func aFindingBehindTheLastCharacterIsMarkedToo() {
    #expect(
      listing("ab", [PreviewFixtures.finding(column: 12)]).contains("ab<mark class=\"error\">␣<sup>1</sup></mark>"))
  }

  @Test func findingsElsewhereLeaveTheMessageAlone() {
    let elsewhere = Finding(
      rule: "x", at: SourceLocation(file: "Locales/pl.yaml", line: 8, column: 10), message: "elsewhere")
    #expect(!listing("ab", [elsewhere]).contains("<mark"))
  }

  @Test func whatNobodySeesIsShownByItsNumber() {
    #expect(listing("a\u{202E}b\u{200B}c", []).contains("a⟨U+202E⟩b⟨U+200B⟩c"))
  }
}
