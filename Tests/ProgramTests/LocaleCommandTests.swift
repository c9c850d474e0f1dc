import Foundation
import TestSupport
import Testing

/// `phrasebook locale`, and what the other commands make of a locale that is still to be written.
@Suite struct LocaleCommandTests {
  /// A copy of the shipped catalogs.
  private func catalogs() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["phrasebook.yaml", "library.yaml", "pl.yaml", "en.yaml"] {
      try FileManager.default.copyItem(
        atPath: "\(ShippedCatalogs.twoLocales)/\(name)", toPath: "\(folder.path)/\(name)")
    }
    return folder
  }

  @Test func addWritesAFileThatTheNextCommandsTake() throws {
    let folder = try catalogs()
    let added = try Program.phrasebook.run("locale", "add", "sk", "--from", "pl", "--catalogs", folder.path)
    #expect(added.status == 0)
    #expect(added.text.hasPrefix("\(folder.path)/sk.yaml: slovenčina (Slovak), 162 phrases to write, from pl\n"))
    #expect(added.text.contains("one: 1 · few: 2, 3, 4 · many: 1,5 and other fractions · other: 0, 5"))

    let checked = try Program.phrasebook.run("check", "sk", "--strict", "--catalogs", folder.path)
    #expect(checked.status == 0)
    #expect(checked.output.isEmpty)
    #expect(checked.errors.contains("sk: 162 phrases and "))

    let forms = try Program.phrasebook.run("forms", "sk", "loan.due", "--catalogs", folder.path)
    #expect(forms.status == 1)
    #expect(forms.errors.contains("loan.due is not written in sk yet"))
    #expect(forms.errors.contains("sk.yaml, line "))
  }

  @Test func addNeverTouchesAFileThatIsThere() throws {
    let folder = try catalogs()
    try "mine\n".write(toFile: folder.path + "/sk.yaml", atomically: false, encoding: .utf8)
    let outcome = try Program.phrasebook.run("locale", "add", "sk", "--catalogs", folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("there is a file for sk already: \(folder.path)/sk.yaml"))
    #expect(try String(contentsOfFile: folder.path + "/sk.yaml", encoding: .utf8) == "mine\n")
  }

  /// A file that was begun would be taken for one that is there.
  @Test func aFullDiskLeavesNoFileBehind() throws {
    let folder = try catalogs()
    let shell = Program(path: "/bin/bash")
    // Files end at one block of 1,024 bytes, and writing on fails instead of killing the program.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" locale add sk --catalogs \"$1\""
    let outcome = try shell.run("-c", script, Program.phrasebook.path, folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("cannot write \(folder.path)/sk.yaml: File too large"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/sk.yaml"))
    #expect(try Program.phrasebook.run("locale", "add", "sk", "--catalogs", folder.path).status == 0)
  }

  /// A link that leads nowhere is a file's name too.
  @Test func addWritesThroughNoLink() throws {
    let folder = try catalogs()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/sk.yaml", withDestinationPath: folder.path + "/elsewhere")
    let outcome = try Program.phrasebook.run("locale", "add", "sk", "--catalogs", folder.path)
    #expect(outcome.status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/elsewhere"))
  }

  @Test(arguments: [
    (["iw"], "Did you mean he?"), (["slovak"], "Did you mean sk?"), (["xx"], "language-subtag-registry"),
    (["en-XA"], "pseudo-locale"), (["sk", "--from", "pk"], "Did you mean pl?"),
    (["sk", "--forms", "patrn=female"], "Did you mean patron?"),
    (["sk", "--plurals", "one: n = 1"], "Leave --plurals out"),
    (["csb", "--plurals", "one: n = 1 or"], "ends where another condition would follow"),
    (["csb", "--plurals", "szl"], "no plural rules for szl either"),
  ])
  func addSaysWhatToTypeInstead(arguments: [String], words: String) throws {
    let folder = try catalogs()
    let before = try folder.contents()
    let outcome = try Program.phrasebook.run(["locale", "add"] + arguments + ["--catalogs", folder.path])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(words))
    #expect(try folder.contents() == before)
  }

  @Test(arguments: [
    ["sk", "--forms", "patron=femal"], ["sk", "--cases", "No Case"], ["csb", "--plurals", "several: n = 1"],
  ])
  func valuesThatAreNoneAreWrongUsage(arguments: [String]) throws {
    let folder = try catalogs()
    #expect(try Program.phrasebook.run(["locale", "add"] + arguments + ["--catalogs", folder.path]).status == 64)
  }

  @Test func pluralRulesAreTakenOverOrGiven() throws {
    let folder = try catalogs()
    let path = folder.path
    #expect(try Program.phrasebook.run("locale", "add", "csb", "--plurals", "pl", "--catalogs", path).status == 0)
    let rules = "one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14; other: n = 0"
    #expect(try Program.phrasebook.run("locale", "add", "szl", "--plurals", rules, "--catalogs", path).status == 0)
    #expect(try Program.phrasebook.run("check", "--strict", "csb", "szl", "--catalogs", path).status == 0)
    let text = try String(contentsOfFile: path + "/szl.yaml", encoding: .utf8)
    #expect(text.contains("\nplurals:\n  one: n = 1\n  few: n % 10 = 2..4 and n % 100 != 12..14\nquotes:"))
  }

  @Test func listTellsWhatThereIs() throws {
    let folder = try catalogs()
    _ = try Program.phrasebook.run("locale", "add", "ar", "--catalogs", folder.path)
    let outcome = try Program.phrasebook.run("locale", "list", "--catalogs", folder.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.text == """
        TAG  NAME     ENGLISH  DIRECTION      PHRASES     COMPLETE
        ar   العربية  Arabic   right to left  0 of 162    no
        en   English  English  left to right  162 of 162  yes
        pl   polski   Polish   left to right  162 of 162  yes

        """)
  }

  @Test func theListAsJSONHasThePromisedShape() throws {
    let outcome = try Program.phrasebook.run(
      "locale", "list", "--format", "json", "--catalogs", ShippedCatalogs.twoLocales)
    let rows = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    let polish = try #require(rows.first { $0["locale"] as? String == "pl" })
    #expect(Set(polish.keys) == ["locale", "name", "english", "direction", "phrases", "total", "complete"])
    #expect(polish["name"] as? String == "polski")
    #expect(polish["direction"] as? String == "ltr")
    #expect(polish["phrases"] as? Int == 162)
    #expect(polish["complete"] as? Bool == true)
  }

  @Test func nothingThatIsNotWrittenIsPrintedOrIndexed() throws {
    let folder = try catalogs()
    let output = try TemporaryFolder()
    _ = try Program.phrasebook.run("locale", "add", "sk", "--catalogs", folder.path)
    let alone = try Program.phrasebook.run(
      "build", "--locale", "sk", "--catalogs", folder.path, "--output", output.path)
    #expect(alone.status == 1)
    #expect(alone.errors.contains("sk has no cards yet"))

    let outcome = try Program.phrasebook.run("build", "--catalogs", folder.path, "--output", output.path)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("no cards yet for sk"))
    let made = try output.contents().keys
    #expect(Set(made).isSuperset(of: ["cards/pl.pdf", "cards/en.pdf", "phrases.sqlite"]))
    #expect(!made.contains { $0.contains("sk") })
    let index = output.path + "/phrases.sqlite"
    #expect(try Program.phrase.run("___", "--index", index).status == 1)
    #expect(try Program.phrase.run("--id", "loan.due", "--to", "sk", "--index", index).status != 0)
  }

  @Test func whatIsWrittenIsFoundBeforeTheRestIs() throws {
    let folder = try catalogs()
    let output = try TemporaryFolder()
    _ = try Program.phrasebook.run("locale", "add", "sk", "--catalogs", folder.path)
    let path = folder.path + "/sk.yaml"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    let key = try #require(text.range(of: "  enc.card-thanks:\n    say: |\n      ___\n"))
    text.replaceSubrange(key, with: "  enc.card-thanks:\n    say: |\n      Ďakujem.\n")
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    let forms = try Program.phrasebook.run("forms", "sk", "enc.card-thanks", "--catalogs", folder.path)
    #expect(forms.text.contains("Ďakujem."))
    let built = try Program.phrasebook.run(
      "build", "--only", "index", "--catalogs", folder.path, "--output", output.path)
    #expect(built.status == 0)
    let found = try Program.phrase.run("dakujem", "--to", "sk", "--index", output.path + "/phrases.sqlite")
    #expect(found.text.hasPrefix("Ďakujem.\t"))
  }
}
