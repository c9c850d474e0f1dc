import Foundation
import Inflection
import LocaleScaffold
import PhraseModel
import TestSupport
import Testing

/// The file of a new locale: nothing in it counts as written, and whoever writes at the marks and nowhere else makes no mistake.
@Suite struct ScaffoldTests {
  private static let likePolish = PluralRules.text(for: LocaleTag("pl")).map { rules in
    Dictionary(rules.map { ($0.category, $0.rule) }) { first, _ in first }
  }

  @Test(arguments: ["sk", "lt", "ar", "ja", "cy", "zh-Hans", "he", "fr"])
  func aFreshFileIsReadWithoutFindingsAndHoldsNothing(tag: String) throws {
    let (catalog, phrasebook, findings) = try ScaffoldedFile(tag).read()
    #expect(findings == [])
    #expect(catalog.phrases.isEmpty)
    #expect(catalog.terms.isEmpty)
    #expect(!catalog.header.isComplete)
    #expect(!catalog.hasCardWords)
    let unwritten = Set(catalog.blanks.filter { $0.path.last == "say" }.compactMap(\.phrase))
    #expect(unwritten == Set(phrasebook.book.phrases.map(\.id)))
  }

  @Test(arguments: ["sk", "lt", "ar", "ja", "cy", "csb", "zh-Hans", "he", "fr"], ["pl", "en"])
  func whoeverWritesAtTheMarksMakesNoMistake(tag: String, source: String) throws {
    let options = ScaffoldOptions(plurals: tag == "csb" ? Self.likePolish : nil)
    var file = try ScaffoldedFile(tag, from: source, options)
    file.fill()
    file.text = file.text.replacingOccurrences(of: "\ncomplete: false\n", with: "\ncomplete: true\n")
    let (catalog, phrasebook, findings) = try file.read()
    #expect(findings.filter { $0.severity == .error } == [])
    #expect(catalog.phrases.count == phrasebook.book.phrases.count)
    #expect(catalog.terms.count == phrasebook.book.terms.count)
    #expect(catalog.blanks.isEmpty)
    // Every phrase has its forms.
    let inflector = try Inflector(phrasebook, catalog: catalog)
    for phrase in phrasebook.book.phrases { #expect(try !inflector.forms(of: phrase).isEmpty, "\(phrase.id)") }
  }

  /// Own names, quotation marks, digits as CLDR's locale data give them (common/main/TAG.xml).
  @Test(arguments: [
    ("sk", "slovenčina", ["„", "“", "‚", "‘"], "latn", "left to right"),
    ("lt", "lietuvių", ["„", "“", "„", "“"], "latn", "left to right"),
    ("ar", "العربية", ["”", "“", "’", "‘"], "arab", "right to left"),
    ("ja", "日本語", ["「", "」", "『", "』"], "latn", "left to right"),
    ("fr", "français", ["«", "»", "«", "»"], "latn", "left to right"),
  ])
  func theHeaderIsCLDRs(tag: String, name: String, quotes: [String], digits: String, direction: String) throws {
    let file = try ScaffoldedFile(tag)
    let header = try file.read().catalog.header
    #expect(header.name == name)
    #expect(header.quotes == quotes)
    #expect(header.numbering == digits)
    #expect(file.text.prefix(300).contains(direction))
  }

  @Test func aboveEachPhraseStandsItsMeaningItsNoteAndTheSource() throws {
    let file = try ScaffoldedFile("sk")
    let phrasebook = try ShippedCatalogs.phrasebook()
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    for phrase in phrasebook.book.phrases {
      let key = try #require(lines.firstIndex(of: "  \(phrase.id):"))
      let comment = lines[..<key].reversed().prefix { $0.hasPrefix("  #") }.reversed()
        .map { $0.drop { $0 == " " || $0 == "#" } }.joined(separator: " ")
        .split(separator: " ").joined(separator: " ")
      #expect(comment.contains(phrase.gloss), "\(phrase.id)")
      #expect(comment.contains(phrase.note), "\(phrase.id)")
      for argument in phrase.arguments { #expect(comment.contains("{\(argument.name)}"), "\(phrase.id)") }
    }
    #expect(file.text.contains("  #   pl  female: Na zwrot ma Pani czas do {due}.\n"))
    #expect(file.text.contains("a date, such as 14. marca\n"))
    #expect(file.text.contains("one: 1 · few: 2–4 · other: 5–18\n"))
  }

  @Test func theGuideTellsWhichNumbersAreWhich() throws {
    let slovak = try ScaffoldedFile("sk").text
    #expect(slovak.contains("#   few    2, 3, 4\n"))
    #expect(slovak.contains("#   many   1,5 and other fractions; nothing that a desk counts"))
    #expect(slovak.contains("#   other  0, 5, 6, 7, 8, 9, …\n"))
    #expect(slovak.contains("|\u{A0}|"))
    // Polish `other` is for fractions, and yet in every plural.
    let polish = try ScaffoldedFile("pl", from: "en").text
    #expect(polish.contains("#   other  1,5 and other fractions; nothing that a desk counts, but this branch"))
    // French `many` begins with a million (CLDR 42, plurals.xml).
    #expect(try ScaffoldedFile("fr").text.contains("#   many   1000000"))
  }

  @Test func theSourcesOwnGuideIsTakenOver() throws {
    #expect(try ScaffoldedFile("sk").text.contains("# Po polsku: w miejsce każdego ___ wpisz tekst"))
    #expect(try !ScaffoldedFile("sk", from: "en").text.contains("Po polsku"))
  }

  @Test func aLanguageThatNobodyKnowsHowToCountInAsksForItsRulesOnce() throws {
    var file = try ScaffoldedFile("csb")
    #expect(try file.read().findings.map(\.rule) == ["plural-rules-unknown"])
    file.fill()
    #expect(try file.read().findings.filter { $0.severity == .error }.map(\.rule) == ["plural-rules-unknown"])
    // The rules that the header offers need only be uncommented.
    for line in ["plurals:", "  one:", "  few:", "  many:"] {
      file.text = file.text.replacingOccurrences(of: "\n# \(line)", with: "\n\(line)")
    }
    let (catalog, _, findings) = try file.read()
    #expect(findings.filter { $0.severity == .error } == [])
    #expect(catalog.header.plurals?.keys.sorted() == [.one, .few, .many])
    #expect(catalog.header.formatting == LocaleTag("pl"))
  }

  @Test func aPhraseHalfWrittenIsToldAndDoesNotCount() throws {
    var file = try ScaffoldedFile("sk")
    file.text = file.text.replacingOccurrences(
      of: "{age, plural,\n        one {___ {age} ___}",
      with: "{age, plural,\n        one {Za osobu mladšiu ako {age} rok podpisuje rodič.}")
    let (catalog, _, findings) = try file.read()
    #expect(findings.map(\.rule) == ["blank-begun"])
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.phrase == PhraseID("join.guardian"))
    #expect(catalog.phrases.isEmpty)
  }

  @Test func aMistakeInAPhraseHalfWrittenIsFound() throws {
    var file = try ScaffoldedFile("sk")
    file.text = file.text.replacingOccurrences(of: "few {___ {age} ___}", with: "few {Za osobu {age ___}")
    #expect(try file.read().findings.map(\.rule).contains("message-syntax"))
  }

  /// Whatever stands in a book, what is made of it can be read again.
  @Test func noTextOfTheBookBreaksTheFile() throws {
    var fixture = Fixture()
    fixture.replace(
      "gloss: May I ask for your card?", with: "gloss: \"May I\\n  evil: #x \\u0007\\\"?\"", in: "phrasebook.yaml")
    fixture.replace("note: Politely.", with: "note: \"a\\nb: c\\r\\nphrases:\\u2028d\"", in: "phrasebook.yaml")
    fixture.replace("say: Mówimy", with: "say: \"Mówimy\\n: x\"", in: "pl.yaml")
    fixture.replace("avoid: Karta!", with: "avoid: \"Karta!\\n- x\"", in: "pl.yaml")
    let phrasebook = try fixture.phrasebook()
    let file = try ScaffoldedFile("sk", from: "pl", ScaffoldOptions(), in: phrasebook)
    fixture.files["sk.yaml"] = file.text
    let findings = try fixture.check().findings.filter { $0.location.file.hasSuffix("sk.yaml") }
    #expect(findings == [])
    #expect(try fixture.phrasebook().catalog(LocaleTag("sk"))?.blanks.isEmpty == false)
  }
}
