import CatalogChecks
import Foundation
import PhraseModel
import TestSupport
import Testing

/// Everything that is looked for, seeded one by one into one good file: each is found once, at its place, and nothing else is.
@Suite struct SeededDefectTests {
  struct Defect: Sendable, CustomTestStringConvertible {
    let rule: String
    let old: String
    /// With ▲ where the finding must be.
    let new: String
    var file = "pl.yaml"

    init(_ rule: String, _ old: String, _ new: String, file: String = "pl.yaml") {
      self.rule = rule
      self.old = old
      self.new = new
      self.file = file
    }

    var testDescription: String { "\(rule): \(new)" }
  }

  /// The good file: a message with a person, a number, a term, a date and a text, and English beside it to compare with.
  private static var good: Fixture {
    var fixture = Fixture.withEnglish
    fixture.replace(
      "  title.missing:\n    situation",
      with: """
          hold.ready:
            situation: loans
            right: courtesy
            speaker: staff
            gloss: Things are waiting
            note: At the desk.
            arguments:
              patron: {type: person}
              count: {type: number, range: 1..40, sample: 5}
              item: {type: term, kind: loan}
              due: {type: date, sample: "2027-03-14"}
              title: {type: text}
          title.missing:
            situation
        """, in: "phrasebook.yaml")
    fixture.replace("  title.missing:\n    say", with: polish + "  title.missing:\n    say", in: "pl.yaml")
    fixture.replace(
      "  title.missing:\n    say",
      with:
        "  hold.ready:\n    say: “{title}” and {count} {item, term, nominative} wait until {due, date, ::dMMMM}.\n  title.missing:\n    say",
      in: "en.yaml")
    return fixture
  }

  private static let polish = """
      hold.ready:
        say: |
          {patron, select,
            female {{count, plural,
              one {Oprócz „{title}” czeka na Panią {count} {item, term, nominative}, do {due, date, ::dMMMM}.}
              few {Oprócz „{title}” czekają na Panią {count} {item, term, nominative}, do {due, date, ::dMMMM}.}
              many {Oprócz „{title}” czeka na Panią {count} {item, term, nominative}, do {due, date, ::dMMMM}.}
              other {Oprócz „{title}” czeka na Panią {count} {item, term, nominative}, do {due, date, ::dMMMM}.}}}
            male {Na Pana czeka do {due, date, ::dMMMM} „{title}” oraz {count} {item, term, nominative}.}
            other {Czeka do {due, date, ::dMMMM} „{title}” oraz {count} {item, term, nominative}.}}

    """

  @Test func theFileItselfIsGood() throws {
    try expectNothing(in: Self.good)
  }

  @Test(arguments: [
    // YAML.
    Defect("yaml-syntax", "    avoid: Karta!\n", "    avoid: Karta!\n    ▲\tkeywords: x\n"),
    Defect("yaml-unclosed-quote", "    avoid: Karta!\n", "    avoid: ▲\"Karta!\n"),
    Defect("yaml-unclosed-quote", "    keywords: [legitymacja]", "    keywords: [legitymacja, ▲\"karta]"),
    Defect("yaml-duplicate-key", "  pay.now:\n", "  ▲card.ask:\n    say: Kartę poproszę.\n  pay.now:\n"),
    Defect("yaml-unknown-key", "    avoid: Karta!", "    ▲avoids: Karta!"),
    Defect("yaml-type", "    avoid: Karta!", "    avoid: ▲12"),
    Defect("yaml-type", "    avoid: Karta!", "    avoid: ▲no"),
    Defect("yaml-cut-by-comment", "    avoid: Karta!", "    avoid: Karta ▲#1!"),
    Defect("message-unquoted-brace", "    say: Opłatę {fee}", "    say: ▲{fee}"),
    // Message syntax.
    Defect(
      "message-unclosed-brace",
      "other {Czeka do {due, date, ::dMMMM} „{title}” oraz {count} {item, term, nominative}.}}",
      "other ▲{Czeka do {due, date, ::dMMMM} „{title}” oraz {count} {item, term, nominative}."),
    Defect("message-unclosed-quote", "Opłatę {fee} można", "Opłatę ▲'{fee} można"),
    Defect("message-stray-brace", "Opłatę {fee} można", "Opłatę {fee}▲} można"),
    Defect("message-syntax", "Opłatę {fee} można", "Opłatę {▲} można"),
    Defect("argument-type-unknown", "{time, time, ::Hmm}", "{time, ▲tiem, ::Hmm}"),
    Defect(
      "other-missing", "      other {Czeka do {due, date, ::dMMMM} „{title}” oraz {count} {item, term, nominative}.}}",
      "     }"),
    Defect(
      "message-nesting", "Opłatę {fee}",
      "Opłatę {fee}" + String(repeating: "{fee, select, other {", count: 16) + "▲{fee}"
        + String(repeating: "}}", count: 16)),
    Defect("message-too-long", "Opłatę {fee}", "Opłatę {fee}" + String(repeating: "y", count: 20_000)),
    // Plurals.
    Defect(
      "plural-category-missing", "{count, plural, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} ",
      "▲{count, plural, one {Pozostała {count} minuta.} "),
    Defect("plural-keyword-unknown", " few {Pozostały", " ▲several {Pozostały"),
    Defect("plural-keyword-unknown", " few {Pozostały", " ▲kilka {Pozostały"),
    Defect("plural-category-foreign", " few {Pozostały", " ▲two {Pozostały {count} minuty.} few {Pozostały"),
    Defect("branch-duplicate", " many {Pozostało", " ▲few {Pozostały {count} minutki.} many {Pozostało"),
    Defect("plural-swapped", "{count, plural, one {Pozostała", "▲{count, selectordinal, one {Pozostała"),
    // Arguments.
    Defect("argument-undeclared", "Opłatę {fee}", "Opłatę ▲{fe}"),
    Defect("argument-undeclared", "Opłatę {fee}", "Opłatę ▲{kwota}"),
    Defect("argument-type", "{time, time, ::Hmm}", "▲{time}"),
    Defect("argument-type", "do {due, date, ::dMMMM}.", "do ▲{due, number}."),
    Defect("argument-lost", "say: “{title}” and {count}", "say: ▲They and {count}", file: "en.yaml"),
    Defect("argument-lost", "and {count} {item", "and many {item", file: "en.yaml"),
    Defect("argument-lost", "wait until {due, date, ::dMMMM}.", "wait for you.", file: "en.yaml"),
    // Selects.
    Defect("select-key-unknown", "male {Na Pana", "▲mal {Na Pana"),
    Defect("select-key-unknown", "male {Na Pana", "▲mężczyzna {Na Pana"),
    Defect("select-key-unknown", "other {Czeka do", "▲inni {Czeka do"),
    Defect("person-form-missing", "      {patron, select,\n        female", "      ▲{patron, select,\n        women"),
    // Apostrophes and number signs.
    Defect(
      "number-sign-literal",
      "few {Oprócz „{title}” czekają na Panią {count} {item, term, nominative}, do {due, date, ::dMMMM}.}",
      "few {{item_gender, select, other {Oprócz „{title}” czekają na Panią ▲# {item, term, nominative}, do {due, date, ::dMMMM}.}}}"
    ),
    Defect(
      "apostrophe-quotes-argument", "Opłatę {fee} można wnieść do {time",
      "Opłatę {fee} l▲'{fee} można d'wnieść do {time"),
    // Skeletons and rule sets.
    Defect("skeleton-date", "można wnieść do {time, time, ::Hmm}", "można wnieść do {time, time, ▲::Hqq}"),
    Defect("skeleton-date", "można wnieść do {time, time, ::Hmm}", "można wnieść do {time, time, ▲::dMMMM}"),
    Defect("skeleton-number", "Opłatę {fee}", "Opłatę {fee, number, ▲::curency/PLN}"),
    Defect(
      "rule-set-unknown", "many {Pozostało {count} minut.}",
      "many {Pozostało {count, spellout,▲%spellout-cardinal-none} minut.}"),
    // Terms.
    Defect("term-unknown", "  film:\n    gender", "  ▲films:\n    gender"),
    Defect(
      "term-case-unknown", "Wypożyczono {count} {item, term, accusative}",
      "Wypożyczono {count} {item, term, ▲acusative}"),
    Defect(
      "term-case-unknown", "    accusative: \"{count, plural, one {książkę}",
      "    acusative: \"▲{count, plural, one {książkę}"),
    Defect("term-gender", "    gender: neuter", "    gender: ▲neutral"),
    // Books and locales.
    Defect("phrase-unknown", "  pay.now:\n    say", "  ▲pay.later:\n    say: Później.\n  pay.now:\n    say"),
    Defect("phrase-missing", "schema: 1", "▲schema: 1"),
    Defect(
      "flow-dead-end", "  step: {gloss: Next step, phrases: [title.missing], final: true}",
      "  ▲step: {gloss: Next step, phrases: [title.missing]}", file: "phrasebook.yaml"),
    // Warnings: branches.
    Defect("number-untold", "few {Pozostały {count} minuty.}", "▲few {Pozostały minuty.}"),
    Defect(
      "placeholder-missing-in-branch", "male {Na Pana czeka do {due, date, ::dMMMM} „{title}”",
      "▲male {Na Pana czeka „{title}”"),
    Defect(
      "branches-identical",
      "{count, plural, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}",
      "▲{count, plural, one {Minuty: {count}.} few {Minuty: {count}.} many {Minuty: {count}.} other {Minuty: {count}.}}"
    ),
    Defect("branch-empty", "male {Czy mogę Pana prosić o\u{A0}kartę?}", "▲male {}"),
    Defect("plural-explicit-one", "{count, plural, one {Pozostała", "{count, plural, ▲=1 {Pozostała"),
    Defect(
      "branch-unreachable", "{count, plural, one {Pozostała", "{count, plural, ▲=121 {Dwie godziny.} one {Pozostała"),
    Defect(
      "branch-untranslated", "    say: May I have your card?",
      "    say: |\n      {patron, select, ▲female {Czy mogę Panią prosić o\u{A0}kartę?} other {May I have your card?}}",
      file: "en.yaml"),
    Defect(
      "message-untranslated", "    say: You can pay {fee} until {time, time, ::Hmm}.",
      "    say: ▲Opłatę {fee} można wnieść do {time, time, ::Hmm}.", file: "en.yaml"),
    Defect(
      "choice-in-word",
      "{count, plural, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}",
      "Pozostał▲{count, plural, one {a: {count}} few {y: {count}} many {o: {count}} other {o: {count}}}."
    ),
    Defect(
      "choice-in-sentence",
      "{count, plural, one {Pozostała {count} minuta.} few {Pozostały {count} minuty.} many {Pozostało {count} minut.} other {Pozostało {count} minuty.}}",
      "Do końca jest ▲{count, plural, one {{count} minuta} few {{count} minuty} many {{count} minut} other {{count} minuty}}."
    ),
    // Warnings: words.
    Defect(
      "address-mixed", "czeka na Panią {count} {item, term, nominative}, do",
      "czeka na Panią, ▲ciebie, {count} {item, term, nominative}, do"),
    Defect("address-register", "Czeka do {due", "Na ▲ciebie czeka do {due"),
    Defect("glossary-word", "    say: Opłatę {fee} można", "    say: ▲Karę {fee} można"),
    Defect(
      "term-untold", "    say: You have {count} {item, term, nominative}, due",
      "    say: ▲You have {count} things, due", file: "en.yaml"),
    Defect("spelling", "można wnieść", "można ▲wnieśc"),
    Defect("word-doubled", "można wnieść", "można ▲można wnieść"),
    Defect(
      "card-overflow", "    say: Opłatę {fee} można",
      "    say: ▲Opłatę \(String(repeating: "bardzo wysoką ", count: 20)){fee} można"),
    // Warnings: typography.
    Defect(
      "end-punctuation", "    say: You can pay {fee} until {time, time, ::Hmm}.",
      "    say: You can pay {fee} until ▲{time, time, ::Hmm}", file: "en.yaml"),
    Defect(
      "question-mark-missing", "female {Czy mogę Panią prosić o\u{A0}kartę?}",
      "female {Czy mogę Panią prosić o\u{A0}kartę▲.}"),
    Defect("space-doubled", "Opłatę {fee}", "Opłatę ▲ {fee}"),
    Defect("quotes-straight", "Tytułu „{title}” nie", "Tytułu ▲\"{title}” nie"),
    Defect("no-break-space-missing", "można wnieść", "można wnieść w▲ kasie"),
    Defect("apostrophe-straight", "można wnieść", "można wnieść dla Joyce▲'a"),
    // Warnings: characters.
    Defect("direction-unbalanced", "Opłatę {fee}", "Opłatę ▲\u{2068}{fee}"),
    Defect("character-invisible", "Opłatę {fee}", "Opłatę▲\u{200B} {fee}"),
    Defect("character-confusable", "można wnieść", "m▲\u{43E}żna wnieść"),
    Defect("character-control", "    avoid: Karta!", "    avoid: \"Karta▲\\u0007!\""),
    Defect("character-forbidden", "    avoid: Karta!", "    avoid: \"Karta▲\u{E000}!\""),
  ])
  func eachIsFoundOnceAtItsPlace(defect: Defect) throws {
    var fixture = Self.good
    fixture.replace(
      "samples: {title: Lalka}", with: "samples: {title: Lalka}\nglossary: {opłata: [kara, karę, kary]}", in: "pl.yaml")
    if defect.rule == "phrase-missing" {
      fixture.replacePhrase("pay.now", in: "pl.yaml", with: "")
      fixture.replace("  pay.now:\n", with: "", in: "pl.yaml")
    }
    if defect.rule == "glossary-word" { fixture.replace("avoid: Karta!", with: "avoid: Legitymacja!", in: "pl.yaml") }
    let text = try #require(fixture.files[defect.file])
    let range = try #require(text.range(of: defect.old), "the good file no longer holds the text to change")
    fixture.files[defect.file] = text.replacingCharacters(in: range, with: defect.new)
    let (findings, marked) = try fixture.check(Self.instruments)
    #expect(findings.map(\.rule) == [defect.rule])
    if let marked { #expect(findings.first?.location == marked) }
  }

  /// A dictionary that lacks one word, and a card that is too small for one text.
  private static var instruments: CheckInstruments {
    var instruments = CheckInstruments()
    instruments.unknownWords = { words, _ in words.filter { $0 == "wnieśc" }.map { ($0, "wnieść") } }
    instruments.overflowsSmallestCard = { text, _, _ in text.contains("bardzo wysoką bardzo wysoką") }
    return instruments
  }

  @Test(arguments: ["▲lo\u{200B}ans", "▲\"lo\\u0007ans\"", "▲Loans", "▲lo ans"])
  func whatCannotBeAnIdIsFoundFirst(id: String) throws {
    var fixture = Self.good
    fixture.replace("  loans: {gloss: Loans", with: "  \(id): {gloss: Loans", in: "phrasebook.yaml")
    let (findings, marked) = try fixture.check()
    let own = findings.filter { $0.rule == "yaml-key" }
    #expect(own.map(\.location) == [marked])
    #expect(own.first?.severity == .error)
  }

  // MARK: One mistake, one finding

  /// The rest of a locale is checked though it has no plural rules.
  @Test func aLocaleThatNobodyCanCountInHasOneFindingForThat() throws {
    var fixture = Self.good
    fixture.files["csb.yaml"] = fixture.files["pl.yaml"]?.replacingOccurrences(
      of: "numbering: latn", with: "numbering: latn\nformatting: pl\nallow: [message-untranslated]")
    #expect(try fixture.check().findings.map(\.rule) == ["plural-rules-unknown"])
  }

  @Test(arguments: [
    ("cases: [nominative, accusative]", "cases: [nominative, acusative]", "term-case-unknown"),
    ("cases: [nominative, accusative]", "cases: [nominative]", "term-case-unknown"),
    ("genders: [feminine, neuter, masculine]", "genders: [femine, neuter, masculine]", "term-gender"),
    ("required: [female, male]", "required: [femal, male]", "yaml-value"),
  ])
  func aMisspeltNameInTheHeaderIsOneFinding(old: String, new: String, rule: String) throws {
    var fixture = Self.good
    fixture.replace(old, with: new, in: "pl.yaml")
    #expect(try fixture.check().findings.map(\.rule) == [rule])
  }

  @Test func brokenPhrasesHideNoOthers() throws {
    var fixture = Fixture()
    fixture.replacePhrase("title.missing", in: "pl.yaml", with: "    say: Tytułu {title nie mamy.")
    fixture.replacePhrase("pay.now", in: "pl.yaml", with: "    say: Opłatę {fe} można wnieść do {time, time, ::Hmm}.")
    fixture.replacePhrase("minutes.left", in: "pl.yaml", with: "    say: 15")
    fixture.replace("one {książka}", with: "jeden {książka}", in: "pl.yaml")
    let rules = try Set(fixture.check().findings.map(\.rule))
    #expect(
      rules == [
        "message-syntax", "argument-undeclared", "yaml-type", "plural-keyword-unknown",
      ])
  }
}
