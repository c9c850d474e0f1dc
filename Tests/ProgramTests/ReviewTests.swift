import Foundation
import TestSupport
import Testing

/// `phrasebook review`, `locale status` and `--approved-only`, as those who sign meet them.
struct ReviewTests {
  /// The fixture in a folder of its own, with loans under two people's eyes where `reviewers` says so.
  private static func folder(reviewers: Int = 1, english: Bool = false) throws -> TemporaryFolder {
    var fixture = Fixture()
    fixture.replace(
      "loans: {gloss: Loans, right: courtesy}", with: "loans: {gloss: Loans, right: courtesy, reviewers: \(reviewers)}",
      in: "phrasebook.yaml")
    if english { fixture.files["en.yaml"] = fixture.files["pl.yaml"] }
    let folder = try TemporaryFolder()
    for (name, text) in fixture.files {
      try text.write(toFile: "\(folder.path)/\(name)", atomically: false, encoding: .utf8)
    }
    return folder
  }

  private static func sign(
    _ arguments: String..., name: String = "Ada Lis", state: String = "checked", in folder: TemporaryFolder
  ) throws -> Program.Outcome {
    try Program.phrasebook.run(
      ["review"] + arguments + [
        "--name", name, "--level", "native", "--state", state, "--date", "2026-11-24", "--catalogs", folder.path,
      ])
  }

  private static func states(_ locale: String, in folder: TemporaryFolder) throws -> [String: Any] {
    let outcome = try Program.phrasebook.run(
      "locale", "status", locale, "--format", "json", "--catalogs", folder.path)
    let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    return try #require((object["locales"] as? [[String: Any]])?.first)
  }

  private static func edit(_ old: String, _ new: String, _ file: String, in folder: TemporaryFolder) throws {
    let path = "\(folder.path)/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// At first every text is a draft, which must not hide what is wrong; whoever wants to see them asks.
  @Test func checkCountsDraftsAndListsThemWhereThatIsAsked() throws {
    let folder = try Self.folder(reviewers: 2)
    func check(_ options: String...) throws -> Program.Outcome {
      try Program.phrasebook.run(["check", "--catalogs", folder.path] + options)
    }
    let plain = try check("--strict")
    #expect(plain.status == 0 && plain.text.isEmpty)
    #expect(plain.errors.contains("\n5 drafts, confirmed by too few people: "))
    #expect(try check("--drafts").status == 0)
    #expect(try check("--drafts", "--strict").status == 1)

    _ = try Self.sign("pl", "minutes.left", in: folder)
    let drafts = try check("--drafts").text
    #expect(drafts.contains("warning: card.ask: nobody has confirmed this text [text-draft]"))
    #expect(drafts.contains("warning: minutes.left: 1 of 2 people have confirmed this text [text-draft]"))
    _ = try Self.sign("pl", "minutes.left", name: "Jan Lis", in: folder)
    #expect(try !check("--drafts").text.contains("minutes.left"))
    #expect(try check().errors.contains("\n4 drafts, "))
  }

  /// Where every form has been signed by itself, the text is no draft.
  @Test func aTextSignedFormByFormIsNoDraft() throws {
    let folder = try Self.folder()
    for form in ["female", "male", "other"] {
      #expect(try Self.sign("pl", "card.ask", "--form", "patron=\(form)", in: folder).status == 0)
      let drafts = try Program.phrasebook.run("check", "--drafts", "--format", "json", "--catalogs", folder.path)
      #expect(drafts.text.contains("card.ask") == (form != "other"))
    }
  }

  @Test func aSignatureMovesATextUpAndAChangeMovesItBack() throws {
    let folder = try Self.folder()
    #expect(
      try Self.sign("pl", "minutes.left", in: folder).text
        == "minutes.left: checked (Ada Lis, native: checked)\n")
    #expect((try Self.states("pl", in: folder)["states"] as? [String: Int])?["checked"] == 1)
    let table = try Program.phrasebook.run("forms", "pl", "minutes.left", "--catalogs", folder.path)
    #expect(table.text.hasPrefix("minutes.left in pl, checked\n"))
    try Self.edit("Pozostała", "Została", "pl.yaml", in: folder)
    #expect((try Self.states("pl", in: folder)["states"] as? [String: Int])?["draft"] == 5)
    let list = try Program.phrasebook.run("review", "pl", "minutes.left", "--list", "--catalogs", folder.path)
    #expect(list.text.contains("draft (the text changed after Ada Lis signed it on 2026-11-24)"))
  }

  @Test func aChangedReferenceIsFoundAsStale() throws {
    let folder = try Self.folder(english: true)
    _ = try Self.sign("en", "title.missing", state: "approved", in: folder)
    try Self.edit("ale sprawdzę", "ale zaraz sprawdzę", "pl.yaml", in: folder)
    let check = try Program.phrasebook.run("check", "en", "--catalogs", folder.path)
    #expect(check.text.contains("[text-stale]"))
    #expect(try Self.states("en", in: folder)["stale"] as? [String] == ["title.missing"])
  }

  @Test func twoDifferentPeopleMustSignWhereTheBookSaysSo() throws {
    let folder = try Self.folder(reviewers: 2)
    _ = try Self.sign("pl", "title.missing", in: folder)
    #expect(
      try Self.sign("pl", "title.missing", name: "ada lis", in: folder).text
        == "title.missing: draft (ada lis, native: checked; needs 2 people, has 1)\n")
    #expect(
      try Self.sign("pl", "title.missing", name: "Bea Nowak", in: folder).text.hasPrefix("title.missing: checked"))
  }

  @Test func formsAreSignedOneByOne() throws {
    let folder = try Self.folder()
    let one = try Self.sign("pl", "card.ask", "--form", "patron=female", in: folder)
    #expect(one.text == "card.ask: draft (Ada Lis, native: checked for patron=female)\n")
    let all = try Self.sign("pl", "card.ask", "--form", "patron=male", "--form", "patron=other", in: folder)
    #expect(all.text.hasPrefix("card.ask: checked"))
  }

  @Test(arguments: [
    (["card.axe"], "there is no phrase card.axe in the book\nhint: Did you mean card.ask?"),
    (["card.ask", "--form", "patron=women"], "card.ask cannot be signed: it has no form for patron=women"),
    (["card.ask", "--situation", "loan"], "there is no situation loan in the book\nhint: Did you mean loans?"),
  ])
  func whatCannotBeSignedIsSaid(arguments: [String], problem: String) throws {
    let folder = try Self.folder()
    let outcome = try Program.phrasebook.run(
      ["review", "pl"] + arguments + [
        "--name", "Ada", "--level", "C2", "--state", "checked", "--catalogs", folder.path,
      ])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "error: \(problem)\n")
    #expect(try folder.contents()["reviews/pl.yaml"] == nil)
  }

  @Test func aTextWithAnErrorCannotBeSigned() throws {
    let folder = try Self.folder()
    try Self.edit("{title}", "{titel}", "pl.yaml", in: folder)
    let outcome = try Self.sign("pl", "title.missing", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: title.missing cannot be signed: "))
  }

  @Test func aDamagedLedgerIsLeftAsItIs() throws {
    let folder = try Self.folder()
    try FileManager.default.createDirectory(atPath: folder.path + "/reviews", withIntermediateDirectories: true)
    let damaged = "schema: 1\nsignatures:\n  card.ask: [{name: Ada}]\n"
    try damaged.write(toFile: folder.path + "/reviews/pl.yaml", atomically: false, encoding: .utf8)
    #expect(try Self.sign("pl", "card.ask", in: folder).status == 1)
    #expect(try folder.contents()["reviews/pl.yaml"] == Data(damaged.utf8))
  }

  @Test(arguments: [
    ["review", "pl", "card.ask"], ["review", "pl", "card.ask", "--name", "A", "--level", "C1", "--state", "draft"],
    ["review", "pl", "card.ask", "--name", "A", "--level", "fluent", "--state", "checked"],
    ["review", "pl", "--date", "today"], ["review", "pl"],
  ])
  func incompleteCommandsAreUsageErrors(arguments: [String]) throws {
    let folder = try Self.folder()
    #expect(try Program.phrasebook.run(arguments + ["--catalogs", folder.path]).status == 64)
  }

  @Test func approvedOnlyLeavesDraftsOutAndSaysWhich() throws {
    let folder = try Self.folder()
    let output = try TemporaryFolder()
    let build = ["build", "--approved-only", "--catalogs", folder.path, "--output", output.path]
    let nothing = try Program.phrasebook.run(build)
    #expect(nothing.status == 1)
    #expect(nothing.errors.hasPrefix("error: nothing is approved in pl\n"))
    _ = try Self.sign("pl", "title.missing", state: "approved", in: folder)
    _ = try Self.sign("pl", "card.ask", state: "checked", in: folder)
    let some = try Program.phrasebook.run(build)
    #expect(some.status == 0)
    // No reader says what was approved, so there is nothing to point to.
    let made = try output.contents().keys
    #expect(made.contains("cards/pl.pdf") && !made.contains("cards/pl-point-to.pdf"))
    #expect(
      some.errors.contains("left out, since nobody has approved it, pl: card.ask, loan.done, minutes.left, pay.now"))
    let found = try Program.phrase.run("--id", "title.missing", "--json", "--index", output.path + "/phrases.sqlite")
    #expect(found.text.contains("\"state\":\"approved\""))
    let left = try Program.phrase.run("--id", "card.ask", "--index", output.path + "/phrases.sqlite")
    #expect(left.status == 1)
  }

  /// `script` gives the program a terminal (util-linux).
  @Test(.enabled(if: Program.installed("script") != nil))
  func atATerminalALetterSigns() throws {
    let folder = try Self.folder()
    let script = try #require(Program.installed("script"))
    let command = "\(Program.phrasebook.path) review pl --date 2026-11-24 --catalogs \(folder.path)"
    let typed = "Ada Lis\\nC3\\nC2\\nx\\nc 1,9\\nc 1-3\\ns\\na\\nb\\nq\\n"
    let shell = try #require(Program.installed("sh"))
    let outcome = try shell.run(["-c", "printf '\(typed)' | \(script.path) -qec '\(command)' /dev/null"])
    #expect(outcome.text.contains("Write the forms as 1,3-4; there are 3."))
    #expect(outcome.text.contains("Type c, a, t, s, b, q or ?."))
    #expect(outcome.text.contains("2 signed."))
    let states = try Self.states("pl", in: folder)["states"] as? [String: Int]
    #expect(states == ["draft": 3, "checked": 1, "approved": 1, "desk-tested": 0])
  }
}
