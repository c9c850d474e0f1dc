import CatalogReader
import Foundation
import PhraseModel
import Reviews
import TestSupport
import Testing

/// A ledger with what could upset YAML in a name.
private let ledger = ReviewLedger(
  signatures: [
    Signature(
      phrase: PhraseID("card.ask"), forms: [.init("patron", "female"), .init("count", "=1")],
      name: "Ada \"Quote\" \\ Lis: {a} #b 'c' łódź \u{202E}x", level: .c1, state: .checked, date: "2026-11-24",
      text: String(repeating: "0", count: 64), reference: String(repeating: "1", count: 64)),
    Signature(
      phrase: PhraseID("loan.done"), forms: [], name: "no", level: .native, state: .deskTested, date: "2026-11-25",
      text: String(repeating: "a", count: 64), reference: nil),
  ])

@Test func aLedgerReadsBackAsItWasWritten() throws {
  var fixture = Fixture()
  fixture.files["reviews/pl.yaml"] = LedgerText.text(of: ledger)
  let (folder, _) = try fixture.write()
  defer { try? FileManager.default.removeItem(atPath: folder) }
  let read = try CatalogFolder(path: folder).ledger(of: LocaleTag("pl"))
  #expect(read.findings.isEmpty)
  let bare = read.ledger.signatures.map {
    Signature(
      phrase: $0.phrase, forms: $0.forms, name: $0.name, level: $0.level, state: $0.state, date: $0.date, text: $0.text,
      reference: $0.reference)
  }
  #expect(bare == ledger.signatures)
}

@Test(arguments: [
  ("state: checked", "state: draft", "yaml-value"), ("level: C1", "level: fluent", "yaml-value"),
  ("2026-11-24", "yesterday", "yaml-type"), (String(repeating: "0", count: 64), "0", "yaml-type"),
  ("signatures:", "signature:", "yaml-unknown-key"),
])
func aDamagedLedgerIsFound(old: String, new: String, rule: String) throws {
  var fixture = Fixture()
  fixture.files["reviews/pl.yaml"] = LedgerText.text(of: ledger).replacingOccurrences(of: old, with: new)
  let (findings, _) = try fixture.check()
  #expect(findings.contains { $0.rule == rule && $0.location.file.hasSuffix("reviews/pl.yaml") })
}

@Test func aSignatureForAPhraseThatIsGoneIsFound() throws {
  var fixture = Fixture()
  fixture.files["reviews/pl.yaml"] = LedgerText.text(of: ledger).replacingOccurrences(of: "card.ask", with: "card.axe")
  let findings = try fixture.check().findings.filter { $0.rule == "review-unknown-phrase" }
  #expect(findings.map(\.phrase) == [PhraseID("card.axe")])
  #expect(findings.first?.hint == "Was it renamed to card.ask?")
}
