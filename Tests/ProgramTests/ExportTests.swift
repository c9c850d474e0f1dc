import Foundation
import TestSupport
import Testing

/// `phrasebook export`, judged by the tools that its files are for.
@Suite struct ExportTests {
  private func tool(_ name: String, _ arguments: String...) throws -> Program.Outcome {
    try #require(Program.installed(name)).run(arguments)
  }

  // MARK: PO

  @Test(.enabled(if: Program.installed("msgfmt") != nil, "needs gettext"), arguments: [("pl", "en"), ("en", "pl")])
  func gettextAcceptsEveryEntry(from: String, to: String) throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po", from: from, to: to)
    let check = try tool("msgfmt", "--check", "--verbose", "-o", "/dev/null", folder.path("x.po"))
    #expect(check.status == 0)
    let statistics = #/[0-9]+ translated messages(, [0-9]+ untranslated messages)?\.\n/#
    #expect(check.errors.wholeMatch(of: statistics) != nil, "\(check.errors)")
    // gettext would write it as we do, but for a flag that its version may not know.
    let ours = try folder.text("x.po").replacing("#, icu-message-format\n", with: "")
    let theirs = try tool("msgcat", "--no-wrap", folder.path("x.po")).text.replacing(
      "#, icu-message-format\n", with: "")
    #expect(theirs == ours)
  }

  @Test(.enabled(if: Program.installed("pofilter") != nil, "needs translate-toolkit"))
  func translateToolkitReadsEveryEntry() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    let filtered = try tool("pofilter", "--progress=none", "--test=untranslated", folder.path("x.po"))
    #expect(filtered.status == 0)
    #expect(filtered.errors.isEmpty)
    let untranslated = try folder.text("x.po").components(separatedBy: "msgstr \"\"\n\n").count - 1
    #expect(filtered.text.components(separatedBy: "(pofilter) untranslated").count - 1 == untranslated)
    let counted = try tool("pocount", "--csv", folder.path("x.po")).text
    #expect(counted.contains("x.po"))
  }

  @Test func theHeaderAndAnEntryAreAsPromised() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    let text = try folder.text("x.po")
    for field in [
      "Language: en", "X-Source-Language: pl", "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8",
      "Content-Transfer-Encoding: 8bit",
    ] {
      #expect(text.contains("\"\(field)\\n\"\n"))
    }
    let entry = try #require(
      text.components(separatedBy: "\n\n").first { $0.contains("msgctxt \"phrases.pc.left.say\"") })
    let lines = entry.split(separator: "\n").map(String.init)
    #expect(
      lines.contains(
        "#. {count}: a whole number from 1 to 120, such as 15. {count, plural, …} has in en: one (1), other (2–120)."))
    #expect(lines.contains("#, icu-message-format"))
    #expect(lines.contains { $0.wholeMatch(of: /#: pl\.yaml:[0-9]+/) != nil })
    #expect(lines.contains("\"  few {Pozostały {count} minuty.}\\n\"") || lines.contains { $0.contains("few {") })
  }

  // MARK: XLIFF

  private static let schema =
    (ProcessInfo.processInfo.environment["PHRASEBOOK_SCHEMAS"] ?? "") + "/xliff-2.1/xliff_core_2.0.xsd"

  @Test(
    .enabled(
      if: Program.installed("xmllint") != nil && FileManager.default.fileExists(atPath: schema),
      "needs libxml2-utils and the OASIS schema"),
    arguments: [("pl", "en"), ("en", "pl")])
  func theOASISSchemaAcceptsIt(from: String, to: String) throws {
    let folder = try ExchangeFolder()
    try folder.export("x.xlf", from: from, to: to)
    let lint = try tool("xmllint", "--noout", "--nonet", "--schema", Self.schema, folder.path("x.xlf"))
    #expect(lint.status == 0, "\(lint.errors)")
  }

  @Test func statesTellHowFarATextIs() throws {
    let folder = try ExchangeFolder()
    try folder.addSwedish()
    let signing = [("enc.goodbye", "approved"), ("enc.greet-day", "checked")]
    for (phrase, state) in signing {
      let signed = try folder.run(
        "review", "sv", phrase, "--name", "Ada Lis", "--level", "native", "--state", state, "--date", "2026-11-24")
      try #require(signed.status == 0, "\(signed.errors)")
    }
    try folder.export("x.xlf", to: "sv")
    let text = try folder.text("x.xlf")
    func segment(_ id: String) -> String {
      let unit = text.components(separatedBy: "<unit id=\"\(id)\"").last ?? ""
      return String(unit.components(separatedBy: "<segment ").dropFirst().first?.prefix { $0 != ">" } ?? "")
    }
    #expect(segment("phrases.enc.goodbye.say") == "state=\"final\" subState=\"phrasebook:approved\"")
    #expect(segment("phrases.enc.greet-day.say") == "state=\"reviewed\" subState=\"phrasebook:checked\"")
    #expect(segment("slots.due") == "state=\"translated\" subState=\"phrasebook:draft\"")
    #expect(segment("phrases.enc.checking.say") == "state=\"initial\"")
    // The reference moves on: whoever signed the translation must look again.
    try folder.edit("Locales/pl.yaml", ("Do widzenia, zawsze zapraszamy.", "Do zobaczenia."))
    try folder.export("y.xlf", to: "sv")
    #expect(try folder.text("y.xlf").contains("state=\"initial\" subState=\"phrasebook:outdated\""))
  }

  // MARK: CSV

  @Test(.enabled(if: Program.installed("python3") != nil, "needs python3"))
  func anotherReaderOfTablesReadsTheSame() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.csv")
    let script = """
      import csv, json, sys
      rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
      print(json.dumps({row["id"]: [row["source"], row["target"]] for row in rows}))
      """
    let read = try tool("python3", "-c", script, folder.path("x.csv"))
    let rows = try #require(try JSONSerialization.jsonObject(with: read.output) as? [String: [String]])
    let phrasebook = try ShippedCatalogs.phrasebook()
    for catalog in phrasebook.catalogs where ["pl", "en"].contains(catalog.locale.identifier) {
      for wording in catalog.phrases.values {
        let row = try #require(rows["phrases.\(wording.phrase).say"])
        // Before an = that begins a line stands the apostrophe that keeps it from being a formula.
        let cell = row[catalog.locale.identifier == "pl" ? 0 : 1].replacing("  '=", with: "  =")
        #expect(cell == wording.say.source.text)
      }
    }
  }

  // MARK: Files

  @Test func withoutAFileItGoesToStandardOutput() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    let outcome = try folder.run("export", "--to", "en", "--format", "po")
    #expect(outcome.status == 0)
    #expect(outcome.text == (try folder.text("x.po")))
    #expect(outcome.errors.contains("texts"))
  }

  @Test func anExportIsBroughtUpToDateAndMarksWhatHasChanged() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    try folder.edit("Locales/pl.yaml", ("Dziękuję za cierpliwość.", "Dziękuję, że Państwo czekali."))
    for _ in 1...2 {
      // The second time the source is no longer another one, and the mark stays.
      try folder.export("x.po")
      let entry = try folder.text("x.po").components(separatedBy: "\n\n").first {
        $0.contains("msgctxt \"phrases.enc.thanks-waiting.say\"")
      }
      #expect(entry?.contains("#, fuzzy, icu-message-format\n#| msgid \"Dziękuję za cierpliwość.\"\n") == true)
    }
    if Program.installed("msgfmt") != nil {
      #expect(try tool("msgfmt", "--check", "-o", "/dev/null", folder.path("x.po")).status == 0)
    }
    // In XLIFF and beside another earlier export likewise.
    try folder.export("x.xlf", "--previous", folder.path("x.po"))
    #expect(try folder.text("x.xlf").contains("<note category=\"previous-source\">Dziękuję za cierpliwość.</note>"))
  }

  @Test func translationsThatWereNotImportedAreNotWrittenOver() throws {
    let folder = try ExchangeFolder()
    try folder.export("x.po")
    try folder.edit("x.po", ("msgstr \"Thank you for waiting.\"", "msgstr \"Thanks for waiting.\""))
    let outcome = try folder.run("export", "--to", "en", "-o", folder.path("x.po"))
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix(
        "error: \(folder.path("x.po")) holds 1 translation that the catalog does not have\nhint: "))
    #expect(try folder.text("x.po").contains("Thanks for waiting."))
    #expect(try folder.run("export", "--to", "en", "-o", folder.path("x.po"), "--force").status == 0)
    #expect(try !folder.text("x.po").contains("Thanks for waiting."))
  }

  @Test func anExportForOtherLocalesIsNotWrittenOver() throws {
    let folder = try ExchangeFolder()
    try folder.addSwedish()
    try folder.export("x.po", from: "en", to: "sv")
    for (from, to) in [("pl", "sv"), ("sv", "en")] {
      let outcome = try folder.run("export", "--from", from, "--to", to, "-o", folder.path("x.po"))
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("is no export for these two locales"), "\(outcome.errors)")
    }
    let previous = try folder.run("export", "--to", "sv", "--format", "po", "--previous", folder.path("x.po"))
    #expect(previous.errors.hasPrefix("error: \(folder.path("x.po")) is for en, not for pl\n"), "\(previous.errors)")
  }

  @Test func whatIsNoExportIsNotWrittenOver() throws {
    let folder = try ExchangeFolder()
    try folder.write("my notes\n", to: "notes.po")
    let outcome = try folder.run("export", "--to", "en", "-o", folder.path("notes.po"))
    #expect(outcome.status == 1)
    let problem =
      "error: \(folder.path("notes.po")) is there already and is no export for these two locales\nhint: Name another file"
    #expect(outcome.errors.hasPrefix(problem), "\(outcome.errors)")
    #expect(try folder.text("notes.po") == "my notes\n")
  }

  @Test(arguments: [
    (["export", "--to", "pl", "--format", "po"], Int32(1), "error: from pl to pl there is nothing to translate\n"),
    (["export", "--to", "sk", "--format", "po"], 1, "error: there is no locale sk here\n"),
    (["export", "--to", "en"], 64, "Error: Say --format po, xliff or csv"),
    (["export", "--to", "en", "--format", "docx"], 64, "Error: The value 'docx' is invalid"),
    (["export", "--to", "en", "-o", "/nowhere/x.po"], 1, "error: cannot write /nowhere/x.po"),
  ])
  func whatCannotBeExportedIsAnError(arguments: [String], status: Int32, message: String) throws {
    let outcome = try Program.phrasebook.run(arguments + ["--catalogs", ShippedCatalogs.folder])
    #expect(outcome.status == status)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
  }
}
