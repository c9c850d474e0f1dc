import CatalogReader
import Foundation
import PhraseModel
import TestSupport
import Testing

/// `phrasebook import`, from a translator's file to the catalog.
@Suite struct ImportTests {
  // MARK: Round trips

  static let journeys = ["po", "xlf", "csv"].flatMap { format in [("pl", "en", format), ("en", "pl", format)] }

  @Test(arguments: journeys)
  func whatWasNotTranslatedLeavesTheCatalogByteForByte(from: String, to: String, format: String) throws {
    let folder = try ExchangeFolder()
    try folder.export("x.\(format)", from: from, to: to)
    let outcome = try folder.run("import", "--yes", folder.path("x.\(format)"))
    #expect(outcome.status == 0)
    #expect(outcome.text.isEmpty)
    #expect(outcome.errors.contains("as before"))
    #expect(!outcome.errors.contains("left out"))
    for locale in ["pl", "en", "phrasebook", "library"] {
      let shipped = try Data(contentsOf: URL(filePath: "\(ShippedCatalogs.folder)/\(locale).yaml"))
      #expect(try Data(contentsOf: URL(filePath: "\(folder.catalogs)/\(locale).yaml")) == shipped)
    }
  }

  /// Every locale that is shipped, each in one of the formats.
  static let shipped: [(locale: String, format: String)] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ShippedCatalogs.folder)) ?? []
    let locales = names.filter { $0.hasSuffix(".yaml") }.map { $0.replacing(".yaml", with: "") }
      .filter { !["phrasebook", "library", "pl"].contains($0) }.sorted()
    return locales.enumerated().map { ($1, ["po", "xlf", "csv"][$0 % 3]) }
  }()

  @Test(arguments: shipped)
  func everyShippedLocaleGoesOutAndComesBackAsItWas(locale: String, format: String) throws {
    let folder = try ExchangeFolder(locales: "pl", locale)
    try folder.export("x.\(format)", to: locale)
    let before = try folder.folder.contents()
    let outcome = try folder.run("import", "--yes", "x.\(format)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.isEmpty)
    #expect(try folder.folder.contents() == before)
  }

  @Test func aTranslationChangesItsLineAndNoOther() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    try folder.edit(
      "x.po", ("msgstr \"Thank you for waiting.\"", "msgstr \"Thank you for your patience.\""),
      ("msgstr \"Hello.\"", "msgstr \"\"\n\"Good \"\n\"day.\""))
    let before = try folder.text("Locales/en.yaml")
    let outcome = try folder.run("import", "--yes", "x.po")
    #expect(outcome.status == 0)
    let line = try folder.text("x.po").split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("phrases.enc.thanks-waiting.say") }
    #expect(
      outcome.text.contains(
        "en phrases.enc.thanks-waiting.say (x.po:\((line ?? 0) + 1))\n- Thank you for waiting.\n+ Thank you for your patience.\n"
      ))
    let expected = before.replacing("say: \"Thank you for waiting.\"", with: "say: \"Thank you for your patience.\"")
      .replacing("say: \"Hello.\"", with: "say: \"Good day.\"")
    #expect(try folder.text("Locales/en.yaml") == expected)
  }

  /// A locale that has begun gets every text of another, and is then that other one word for word, in the book's order.
  @Test(arguments: ["po", "xlf", "csv"])
  func aLocaleThatHasBegunIsFilled(format: String) throws {
    let folder = try ExchangeFolder()
    try folder.addSwedish()
    let name = "sv.\(format)"
    try folder.export("en.\(format)")
    // A translator's tool that knows nothing of our marks.
    let text = try folder.text("en.\(format)")
      .replacing(/#\. As exported: .*\n/, with: "").replacing(/\ phrasebook:exported="[^"]*"/, with: "")
      .replacing(/,pl,en,([0-9a-f]{16}|none)\r\n/, with: ",pl,sv,\r\n").replacing(
        ",from,to,exported", with: ",from,to,lost"
      )
      .replacing("\"Language: en\\n\"", with: "\"Language: sv\\n\"").replacing("trgLang=\"en\"", with: "trgLang=\"sv\"")
    try folder.write(text, to: name)
    let outcome = try folder.run("import", "--yes", name)
    #expect(outcome.status == 0, "\(outcome.errors)")

    let swedish = try folder.text("Locales/sv.yaml")
    // What its author wrote stands as it stood.
    for kept in [
      "complete: false  # not yet", "# Nouns.\n", "    say: 'Hello.'   # short\n", "      Goodbye, and do\n",
      "# Never last.\n",
    ] {
      #expect(swedish.contains(kept), "\(kept)")
    }
    let english = try folder.text("Locales/en.yaml")
    func keys(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.wholeMatch(of: /\ \ [a-z]+\.[a-z0-9-]+:/) != nil }
    }
    #expect(keys(swedish) == keys(english))
    try folder.edit("Locales/sv.yaml", ("complete: false", "complete: true"))
    let check = try folder.run("check", "sv")
    #expect(check.status == 0, "\(check.text)")
    // Both are now the same to any reader, but for what Polish has no text beside.
    let expected = try #require(try catalog("en", in: folder))
    let filled = try #require(try catalog("sv", in: folder))
    for (id, wording) in expected.phrases {
      let other = try #require(filled.phrases[id])
      #expect(other.say.source.text == wording.say.source.text)
      #expect(other.keywords == wording.keywords)
    }
    #expect(filled.header.slots == expected.header.slots)
    #expect(filled.header.headings.rights == expected.header.headings.rights)
    #expect(
      filled.terms.mapValues { $0.cases.mapValues(\.source.text) }
        == expected.terms.mapValues { $0.cases.mapValues(\.source.text) })
  }

  @Test func aScaffoldTakesTextsInWhereItWaitsForThem() throws {
    let folder = try ExchangeFolder()
    try #require(try folder.run("locale", "add", "sk", "--from", "pl").status == 0)
    let before = try folder.text("Locales/sk.yaml")
    try folder.export("sk.po", to: "sk")
    try folder.edit(
      "sk.po",
      (
        "\nmsgid \"Gotowe, wypożyczono {count} {item, term, accusative}, zwrot do {due, date, ::dMMMM}.\"\nmsgstr \"\"",
        "\nmsgid \"Gotowe, wypożyczono {count} {item, term, accusative}, zwrot do {due, date, ::dMMMM}.\"\n"
          + "msgstr \"Hotovo, požičané: {count} {item, term, accusative}, vráťte do {due, date, ::dMMMM}.\""
      ))
    let outcome = try folder.run("import", "--yes", "sk.po")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let expected = before.replacing(
      "      ___ {count} {item, term, accusative}___ {due, date, ::dMMMM}.\n    keywords: []",
      with:
        "      Hotovo, požičané: {count} {item, term, accusative}, vráťte do {due, date, ::dMMMM}.\n    keywords: []")
    #expect(try folder.text("Locales/sk.yaml") == expected)
    #expect(expected != before)
  }

  @Test(arguments: ["po", "xlf", "csv"])
  func hardTextsArriveToTheLastCharacter(format: String) throws {
    let folder = try ExchangeFolder()
    let texts = [
      "a\nb\tc", "\u{A0}x\u{A0}", "\"q\" 'p' „r”", "back\\slash", "=1+1; -2", "👩‍🔬 e\u{301}",
      "\u{202B}שלום\u{202C} مرحبا", "# no: comment",
      "<b>&amp;</b>",
    ]
    // The file as a translator would have left it: written by the program from a catalog that has those texts.
    let phrasebook = try ShippedCatalogs.twoLocalesPhrasebook()
    let polish = try #require(phrasebook.catalog(LocaleTag("pl")))
    let avoids = try #require(phrasebook.catalog(LocaleTag("en"))).phrases.values
      .filter { polish.phrases[$0.phrase]?.avoid != nil }.sorted { $0.phrase < $1.phrase }
      .compactMap { wording in wording.avoid.map { (wording.phrase, $0) } }.prefix(texts.count)
    #expect(avoids.count == texts.count)
    var english = try folder.text("Locales/en.yaml")
    for ((_, avoid), text) in zip(avoids, texts) {
      let escaped = text.unicodeScalars.map { "\\U" + String(format: "%08X", $0.value) }.joined()
      try #require(english.contains("avoid: \"\(avoid)\""))
      english = english.replacing("avoid: \"\(avoid)\"", with: "avoid: \"\(escaped)\"")
    }
    let original = try folder.text("Locales/en.yaml")
    try folder.write(english, to: "Locales/en.yaml")
    try folder.export("hard.\(format)")
    try folder.write(original, to: "Locales/en.yaml")
    let file = try folder.text("hard.\(format)")
      .replacing(/#\. As exported: .*\n/, with: "").replacing(/\ phrasebook:exported="[^"]*"/, with: "")
      .replacing(",from,to,exported", with: ",from,to,lost")
    try folder.write(file, to: "hard.\(format)")
    let outcome = try folder.run("import", "--yes", "hard.\(format)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let catalog = try #require(try catalog("en", in: folder))
    for ((phrase, _), text) in zip(avoids, texts) { #expect(catalog.phrases[phrase]?.avoid == text) }
  }

  // MARK: Asking

  @Test func aDryRunWritesNothing() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    try folder.edit("x.po", ("msgstr \"Hello.\"", "msgstr \"Good day.\""))
    let before = try folder.folder.contents()
    let dry = try folder.run("import", "--dry-run", "x.po")
    #expect(dry.status == 0)
    #expect(dry.text.contains("- Hello.\n+ Good day.\n"))
    #expect(dry.errors.contains("dry run"))
    #expect(try folder.folder.contents() == before)
  }

  @Test func whereNobodyCanBeAskedNothingIsWrittenWithoutYes() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    // Nothing to write is no failure.
    #expect(try folder.run("import", "x.po").status == 0)
    try folder.edit("x.po", ("msgstr \"Hello.\"", "msgstr \"Good day.\""))
    let before = try folder.folder.contents()
    let outcome = try folder.run("import", "x.po")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("hint: Say --yes"))
    #expect(try folder.folder.contents() == before)
  }

  /// `script` gives the program a terminal (util-linux).
  @Test(
    .enabled(if: Program.installed("script") != nil, "needs util-linux"),
    arguments: [("y", true), ("n", false), ("", false)])
  func atATerminalItAsks(answer: String, isApplied: Bool) throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    try folder.edit("x.po", ("msgstr \"Hello.\"", "msgstr \"Good day.\""))
    let command = "\(Program.phrasebook.path) import \(folder.path("x.po")) --catalogs \(folder.catalogs)"
    let script = try #require(Program.installed("script"))
    let shell = try #require(Program.installed("sh"))
    let outcome = try shell.run(["-c", "printf '\(answer)\\n' | \(script.path) -qec '\(command)' /dev/null"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Apply 1 change? [y/N]"))
    #expect(try folder.text("Locales/en.yaml").contains("say: \"Good day.\"") == isApplied)
  }

  // MARK: What stays out

  @Test func aSignedTextIsReplacedOnlyWhenAskedFor() throws {
    let folder = try ExchangeFolder()
    for phrase in ["enc.greet-day", "loan.done"] {
      let signed = try folder.run(
        "review", "en", phrase, "--name", "Ada Lis", "--level", "native", "--state", "approved", "--date", "2026-11-24")
      try #require(signed.status == 0, "\(signed.errors)")
    }
    try folder.export("x.po")
    // What is said, and a noun that a signed phrase declines.
    try folder.edit(
      "x.po", ("msgstr \"Hello.\"", "msgstr \"Good day.\""),
      (
        "msgstr \"{count, plural, one {book} other {books}}\"",
        "msgstr \"{count, plural, one {volume} other {volumes}}\""
      ),
      ("msgstr \"Thank you for waiting.\"", "msgstr \"Thanks for waiting.\""))
    let before = try folder.text("Locales/en.yaml")
    let ledger = try folder.text("Locales/reviews/en.yaml")
    let outcome = try folder.run("import", "--yes", "x.po")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains(
        "left out: phrases.enc.greet-day.say: people have signed the text here, or a phrase it belongs to (approved); --replace-approved replaces it"
      ))
    #expect(outcome.errors.contains("left out: terms.book.nominative: people have signed"))
    #expect(
      try folder.text("Locales/en.yaml") == before.replacing("Thank you for waiting.", with: "Thanks for waiting."))
    #expect(try folder.run("import", "--yes", "--replace-approved", "x.po").status == 0)
    #expect(try folder.text("Locales/en.yaml").contains("Good day."))
    #expect(try folder.text("Locales/en.yaml").contains("{volume}"))
    // Nobody has signed for the new text.
    #expect(try folder.text("Locales/reviews/en.yaml") == ledger)
    #expect(try folder.run("review", "en", "enc.greet-day", "--list").text.contains("draft"))
  }

  @Test func aTranslationOfATextThatHasChangedStaysOut() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    try folder.edit("x.po", ("msgstr \"Thank you for waiting.\"", "msgstr \"Thanks for waiting.\""))
    try folder.edit("Locales/pl.yaml", ("Dziękuję za cierpliwość.", "Dziękuję, że Państwo czekali."))
    let outcome = try folder.run("import", "--yes", "x.po")
    #expect(outcome.status == 0)
    #expect(outcome.text.isEmpty)
    #expect(outcome.errors.contains("has changed since the export, and is now: Dziękuję, że Państwo czekali."))
    #expect(try folder.run("import", "--yes", "--accept-stale", "x.po").text.contains("+ Thanks for waiting."))
  }

  @Test func anOldFileTakesNoNewerTextBack() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    try folder.edit("Locales/en.yaml", ("say: \"Thank you for waiting.\"", "say: \"Thanks for waiting.\""))
    let before = try folder.folder.contents()
    let outcome = try folder.run("import", "--yes", "x.po")
    #expect(outcome.errors.contains("1 untouched while the catalog has moved on"))
    #expect(try folder.folder.contents() == before)
  }

  @Test(.enabled(if: Program.installed("msgmerge") != nil, "needs gettext"))
  func whatMsgmergeMakesOfAnOlderFileIsRead() throws {
    let folder = try ExchangeFolder()
    try folder.export("old.po")
    try folder.edit("old.po", ("msgstr \"Hello.\"", "msgstr \"Good day.\""))
    try folder.edit(
      "Locales/pl.yaml", ("Dziękuję za cierpliwość.", "Dziękuję za cierpliwość i czas."), ("    avoid: \"Tak?\"\n", ""))
    try folder.export("new.po")
    let merged = try #require(Program.installed("msgmerge")).run(
      "--previous", "--quiet", "-o", folder.path("merged.po"), folder.path("old.po"), folder.path("new.po"))
    try #require(merged.status == 0, "\(merged.errors)")
    let text = try folder.text("merged.po")
    #expect(text.contains("#| msgid \"Dziękuję za cierpliwość.\""))
    #expect(text.contains("#~ msgctxt \"phrases.enc.greet-day.avoid\""))
    let outcome = try folder.run("import", "--yes", "merged.po")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.hasPrefix("en phrases.enc.greet-day.say"))
    #expect(outcome.text.components(separatedBy: "\n+ ").count == 2)
    #expect(try folder.text("Locales/en.yaml").contains("say: \"Good day.\""))
    #expect(try folder.text("Locales/en.yaml").contains("avoid: \"Yes?\""))
  }

  // MARK: All or nothing

  @Test(arguments: ["po", "csv"])
  func anErrorThatAChangeBringsIsShownAtItsPlaceAndNothingIsWritten(format: String) throws {
    let folder = try ExchangeFolder()
    let name = "x.\(format)"
    try folder.export(name)
    try folder.edit(
      name, ("Please point to your language: {language}.", "Point to your language: {langauge}."),
      ("Thank you for waiting.", "Thanks for waiting."))
    let before = try folder.folder.contents()
    let outcome = try folder.run("import", "--yes", name)
    #expect(outcome.status == 1)
    let lines = try folder.text(name).drop { $0 == "\u{FEFF}" }.split(omittingEmptySubsequences: false) { $0.isNewline }
    let line = try #require(lines.firstIndex { $0.contains("{langauge}") })
    let column = try #require(lines[line].firstRange(of: "{langauge}")).lowerBound
    let place = "\(name):\(line + 1):\(lines[line][..<column].unicodeScalars.count + 1)"
    #expect(outcome.errors.contains("\(place): error: lang.point-yours: langauge is not declared"), "\(outcome.errors)")
    #expect(outcome.errors.contains("nothing was written"))
    #expect(try folder.folder.contents() == before)
  }

  @Test func aTextThatIsNoMessageIsShownAtItsPlace() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.xlf")
    try folder.edit("x.xlf", ("Please point to your language: {language}.", "Point: {language."))
    let outcome = try folder.run("import", "--yes", "x.xlf")
    #expect(outcome.status == 1)
    let lines = try folder.text("x.xlf").split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("Point: {language.") })
    #expect(outcome.errors.contains("x.xlf:\(line + 1):"), "\(outcome.errors)")
    #expect(outcome.errors.contains("[message-syntax]"))
  }

  /// What was wrong before stays the author's affair.
  @Test func errorsThatWereThereBeforeDoNotStandInTheWay() throws {
    let folder = try ExchangeFolder()
    try folder.edit("Locales/en.yaml", ("Please point to your language: {language}.", "Please point: {langauge}."))
    try folder.export("x.po")
    try folder.edit("x.po", ("msgstr \"Hello.\"", "msgstr \"Good day.\""))
    #expect(try folder.run("import", "--yes", "x.po").status == 0)
    #expect(try folder.text("Locales/en.yaml").contains("Good day."))
  }

  @Test func severalFilesAreOneImport() throws {
    let folder = try ExchangeFolder()
    try folder.addSwedish()
    try folder.export("en.po")
    try folder.export("sv.csv", to: "sv")
    try folder.edit("en.po", ("msgstr \"Hello.\"", "msgstr \"Good day.\""))
    try folder.edit("sv.csv", (",Hello.,", ",Hej {x.,"))
    let before = try folder.folder.contents()
    #expect(try folder.run("import", "--yes", "en.po", "sv.csv").status == 1)
    #expect(try folder.folder.contents() == before)
    try folder.edit("sv.csv", (",Hej {x.,", ",Hej.,"))
    #expect(try folder.run("import", "--yes", "en.po", "sv.csv").status == 0)
    #expect(try folder.text("Locales/en.yaml").contains("say: \"Good day.\""))
    #expect(try folder.text("Locales/sv.yaml").contains("say: 'Hej.'   # short"))
  }

  @Test func twoTranslationsOfOneTextAreAnError() throws {
    let folder = try ExchangeFolder()
    for (name, text) in [("a.po", "Good day."), ("b.po", "Welcome.")] {
      try folder.export(name)
      try folder.edit(name, ("msgstr \"Hello.\"", "msgstr \"\(text)\""))
    }
    let outcome = try folder.run("import", "--yes", "a.po", "b.po")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: phrases.enc.greet-day.say is translated in two ways, at a.po:"))
  }

  @Test func theFilesModeStaysAndALinkStaysALink() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    try folder.edit("x.po", ("msgstr \"Hello.\"", "msgstr \"Good day.\""))
    let real = folder.path("real.yaml")
    try FileManager.default.moveItem(atPath: folder.catalogs + "/en.yaml", toPath: real)
    try FileManager.default.createSymbolicLink(atPath: folder.catalogs + "/en.yaml", withDestinationPath: real)
    try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: real)
    #expect(try folder.run("import", "--yes", "x.po").status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int == 0o664)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.catalogs + "/en.yaml") == real)
    #expect(try folder.text("real.yaml").contains("Good day."))
  }

  @Test func aLayersTextGoesIntoTheLayer() throws {
    let folder = try ExchangeFolder()
    let layer = folder.path("branch")
    try FileManager.default.createDirectory(atPath: layer, withIntermediateDirectories: false)
    try folder.write("schema: 1\nphrases:\n  enc.greet-day:\n    say: Hi.\n", to: "branch/en.yaml")
    try folder.export("x.po", "--layer", layer)
    try folder.edit(
      "x.po", ("msgstr \"Hi.\"", "msgstr \"Hi there.\""),
      ("msgstr \"Thank you for waiting.\"", "msgstr \"Thanks for waiting.\""))
    #expect(try folder.run("import", "--yes", "x.po", "--layer", layer).status == 0)
    #expect(try folder.text("branch/en.yaml") == "schema: 1\nphrases:\n  enc.greet-day:\n    say: Hi there.\n")
    #expect(try folder.text("Locales/en.yaml").contains("say: \"Hello.\""))
    #expect(try folder.text("Locales/en.yaml").contains("say: \"Thanks for waiting.\""))
  }

  // MARK: Files that cannot be imported

  @Test(arguments: [
    ("cut.po", "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y", "cut.po:3:8: error: this string is not closed"),
    (
      "bomb.xlf", "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"a\">]><x>&a;</x>",
      "bomb.xlf:2:1: error: a document type"
    ),
    ("cut.csv", "id,source,target,to\na,b,\"c", "cut.csv:2:5: error: this cell’s quotation mark is never closed"),
    ("picture.po", "\u{89}PNG\r\n\u{1A}\n\u{0}\u{0}", "picture.po:1:1: error: expected a comment"),
    ("nowhere.po", nil, "error: cannot read nowhere.po: No such file or directory\n"),
    (".", nil, "error: cannot read .: Is a directory\n"),
    (
      "silent.po", "msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\"\n",
      "error: silent.po does not say which locale it is in\nhint: Say --to"
    ),
    ("other.po", "msgid \"\"\nmsgstr \"Language: sk\\n\"\n", "error: other.po is in sk, which has no file here"),
    ("same.po", "msgid \"\"\nmsgstr \"Language: pl\\n\"\n", "error: from pl to pl there is nothing to translate"),
  ])
  func aFileThatCannotBeImportedIsAnError(name: String, content: String?, message: String) throws {
    let folder = try ExchangeFolder()
    if let content { try folder.write(content, to: name) }
    let before = try folder.folder.contents()
    let outcome = try folder.run("import", "--yes", name)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    #expect(try folder.folder.contents() == before)
  }

  @Test func aFileForAnotherLocaleThanNamedIsAnError() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    #expect(try folder.run("import", "--to", "pl", "x.po").errors.hasPrefix("error: x.po is for en, not for pl\n"))
    // A region that a tool has added is no other locale.
    try folder.edit("x.po", ("Language: en\\n", "Language: en_GB\\n"))
    #expect(try folder.run("import", "--to", "en", "x.po").status == 0)
    #expect(try folder.run("import", "x.po").status == 0)
  }

  @Test func unknownTextsAreReportedAndTheOthersTaken() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    try folder.edit(
      "x.po", ("msgctxt \"phrases.enc.greet-evening.say\"", "msgctxt \"phrases.enc.great-evening.say\""),
      ("msgstr \"Hello.\"", "msgstr \"Good day.\""))
    let outcome = try folder.run("import", "--yes", "x.po")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains(
        "left out: phrases.enc.great-evening.say: there is no such text in pl; did you mean phrases.enc.greet-evening.say?"
      ))
    #expect(try folder.text("Locales/en.yaml").contains("Good day."))
  }

  @Test func aHostileTextDoesNotSteerTheTerminal() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    try folder.edit("x.po", ("msgstr \"Yes?\"", "msgstr \"\\033]0;owned\\007\u{202E}Yes?\""))
    let outcome = try folder.run("import", "--dry-run", "x.po")
    #expect(outcome.text.contains("+ \\u{1B}]0;owned\\u{7}\\u{202E}Yes?\n"))
  }

  private func catalog(_ locale: String, in folder: ExchangeFolder) throws -> Catalog? {
    try CatalogFolder(path: folder.catalogs).read().phrasebook?.catalog(LocaleTag(locale))
  }
}
