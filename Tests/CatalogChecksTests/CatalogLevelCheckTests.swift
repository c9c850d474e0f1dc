import CatalogChecks
import TestSupport
import Testing

/// Checks of whole files: each row changes the sound fixture in one place.
@Suite struct CatalogLevelCheckTests {
  struct Change: Sendable, CustomTestStringConvertible {
    let rule: String
    let file: String
    let old: String
    let new: String
    let hint: String
    var testDescription: String { "\(rule): \(new)" }
  }

  @Test(arguments: [
    Change(
      rule: "book-reference", file: "phrasebook.yaml", old: "  minutes.left:\n    situation: loans",
      new: "  minutes.left:\n    situation: ▲loan", hint: "Did you mean loans?"),
    Change(
      rule: "book-reference", file: "phrasebook.yaml", old: "  loans: {gloss: Loans, right: courtesy}",
      new: "  loans: {gloss: Loans, right: ▲curtesy}", hint: "Did you mean courtesy?"),
    Change(
      rule: "book-reference", file: "phrasebook.yaml", old: "item: {type: term, kind: loan}",
      new: "item: {type: term, kind: ▲laon}", hint: "Did you mean loan?"),
    Change(
      rule: "book-sample", file: "phrasebook.yaml", old: "count: {type: number, range: 1..120, sample: 15}",
      new: "count: {type: number, range: 1..120, sample: ▲150}", hint: "1 to 120"),
    Change(
      rule: "flow-dead-end", file: "phrasebook.yaml", old: "  greet: {gloss: Greet, phrases: [card.ask], final: true}",
      new: "  ▲greet: {gloss: Greet, phrases: [card.ask], next: [greet]}", hint: "final: true"),
    Change(
      rule: "flow-dead-end", file: "phrasebook.yaml", old: "  greet: {gloss: Greet, phrases: [card.ask], final: true}",
      new: "  ▲greet: {gloss: Greet, phrases: [card.ask]}", hint: "next"),
    Change(
      rule: "flow-unknown-step", file: "phrasebook.yaml",
      old: "  explain: {gloss: Explain, phrases: [title.missing], next: [step]}",
      new: "  explain: {gloss: Explain, phrases: [title.missing], next: [step, ▲stpe]}", hint: "Did you mean step?"),
    Change(
      rule: "flow-unknown-phrase", file: "phrasebook.yaml",
      old: "  greet: {gloss: Greet, phrases: [card.ask], final: true}",
      new: "  greet: {gloss: Greet, phrases: [▲card.aks], final: true}", hint: "Did you mean card.ask?"),
    Change(
      rule: "phrase-unknown", file: "pl.yaml", old: "  card.ask:\n",
      new: "  ▲card.aks:\n    say: Karta.\n  card.ask:\n", hint: "Did you mean card.ask?"),
    Change(
      rule: "term-unknown", file: "pl.yaml", old: "  film:\n    gender: masculine\n",
      new: "  ▲flim:\n    gender: masculine\n  film:\n    gender: masculine\n", hint: "Did you mean film?"),
    Change(
      rule: "term-gender", file: "pl.yaml", old: "    gender: neuter\n", new: "    gender: ▲neutral\n",
      hint: "feminine, neuter, masculine"),
    Change(
      rule: "term-case-unknown", file: "pl.yaml", old: "  film:\n    gender: masculine\n",
      new: "  film:\n    gender: masculine\n    dative: ▲filmowi\n", hint: "cases"),
    Change(
      rule: "locale-numbering", file: "pl.yaml",
      old: "schema: 1\nname: polski\nregister: formal\ncomplete: true\nnumbering: latn",
      new: "schema: 1\nname: polski\nregister: formal\ncomplete: true\nnumbering: ▲latin", hint: "latn"),
    Change(
      rule: "locale-quotes", file: "pl.yaml",
      old:
        "schema: 1\nname: polski\nregister: formal\ncomplete: true\nnumbering: latn\nquotes: [\"„\", \"”\", \"«\", \"»\"]",
      new: "schema: 1\nname: polski\nregister: formal\ncomplete: true\nnumbering: latn\nquotes: ▲[\"„\", \"”\"]",
      hint: ""),
    Change(
      rule: "reference-missing", file: "phrasebook.yaml", old: "reference: pl", new: "reference: ▲uk", hint: "has one"),
    Change(
      rule: "book-sample", file: "phrasebook.yaml", old: "due: {type: date, sample: \"2027-03-14\"}",
      new: "due: {type: date, sample: ▲\"2027-13-45\"}", hint: "2027-03-14"),
    Change(
      rule: "sample-unknown", file: "pl.yaml", old: "samples: {title: Lalka}", new: "samples: {▲titel: Lalka}",
      hint: "Did you mean title?"),
    Change(
      rule: "sample-unknown", file: "pl.yaml", old: "  card.ask:\n",
      new: "  ▲card.ask:\n    samples: {title: Lalka}\n", hint: "Remove"),
  ]) func findsTheDefect(change: Change) throws {
    var fixture = Fixture()
    let before = fixture.files
    fixture.replace(change.old, with: change.new, in: change.file)
    #expect(fixture.files != before, "the fixture no longer holds the text to change")
    try expectFinding(change.rule, in: fixture, hint: change.hint.isEmpty ? nil : change.hint)
  }

  @Test func theFixtureItselfIsSound() throws {
    try expectNothing(in: Fixture())
  }

  @Test func aCompleteLocaleHasEveryPhrase() throws {
    var fixture = Fixture()
    fixture.replace("  pay.now:\n    say: Opłatę {fee} można wnieść do {time, time, ::Hmm}.\n", with: "", in: "pl.yaml")
    fixture.replace("schema: 1", with: "▲schema: 1", in: "pl.yaml")
    try expectFinding("phrase-missing", in: fixture, hint: "complete: false")
    fixture.replace("complete: true", with: "complete: false", in: "pl.yaml")
    try expectNothing(in: fixture)
  }

  @Test func aTermHasTheCaseThatAPhraseAsksFor() throws {
    var fixture = Fixture("loan.done", says: "Oto {count} ▲{item, term, genitive}, do {due, date, ::dMMMM}.")
    fixture.replace("cases: [nominative, accusative]", with: "cases: [nominative, accusative, genitive]", in: "pl.yaml")
    let (findings, marked) = try fixture.check()
    #expect(findings.map(\.rule) == ["term-case-missing"])
    #expect(findings.map(\.location) == [marked])
  }

  @Test(arguments: [
    ("headings", "loans: Wypożyczenia", "loan: Wypożyczenia"), ("slots", "title: tytuł", "titel: tytuł"),
  ])
  func cardsHaveAllTheirWords(table: String, old: String, new: String) throws {
    var fixture = Fixture()
    fixture.replace(old, with: new, in: "pl.yaml")
    #expect(try Set(fixture.check().findings.map(\.rule)) == ["heading-missing", "heading-unknown"])
  }

  @Test(arguments: [
    "translations", "foo bar", "pl-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh",
    "en-u-attr0000-attr0001-attr0002-attr0003",
  ])
  func aFileThatIsNamedAfterNoLocaleIsAFinding(name: String) throws {
    var fixture = Fixture()
    fixture.files[name + ".yaml"] = "a: b\n"
    let findings = try fixture.check().findings
    #expect(findings.map(\.rule) == ["locale-tag"])
  }

  @Test func aTagIsCanonical() throws {
    var fixture = Fixture()
    fixture.files["iw.yaml"] = fixture.files["pl.yaml"]
    let findings = try fixture.check().findings.filter { $0.rule == "locale-tag" }
    #expect(findings.map { $0.hint?.contains("he.yaml") } == [true])
  }

  @Test func whatTheReferenceTellsIsToldHereToo() throws {
    var fixture = Fixture.withEnglish
    fixture.replacePhrase("title.missing", in: "en.yaml", with: "    say: ▲We don’t have that title.")
    try expectFinding("argument-lost", in: fixture, hint: "{title}")
  }

  @Test func oneBrokenPhraseHidesNoOther() throws {
    var fixture = Fixture("title.missing", says: "Tytułu {title nie mamy.")
    fixture.replacePhrase("pay.now", in: "pl.yaml", with: "    say: Opłatę {fe} można wnieść do {time, time, ::Hmm}.")
    fixture.replacePhrase("minutes.left", in: "pl.yaml", with: "    say: 15")
    #expect(try Set(fixture.check().findings.map(\.rule)) == ["message-syntax", "argument-undeclared", "yaml-type"])
  }

  @Test func theShippedCatalogsAreSound() throws {
    #expect(try CatalogChecker.findings(in: ShippedCatalogs.phrasebook()) == [])
  }
}
