import Foundation
import TestSupport
import Testing

/// `phrase` as staff meet it.
@Suite struct PhraseTests {
  private static let built: Result<TemporaryFolder, any Error> = Result {
    let folder = try TemporaryFolder()
    _ = try Program.phrasebook.run(
      "build", "--catalogs", ShippedCatalogs.twoLocales, "--output", folder.path + "/Output", "--only", "index")
    return folder
  }

  private func phrase(_ arguments: String...) throws -> Program.Outcome {
    try Program.phrase.run(arguments, environment: ["PHRASEBOOK_INDEX": ""], in: Self.built.get().path)
  }

  @Test func answersOnStandardOutputAlone() throws {
    let outcome = try phrase("karta")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text.hasPrefix("Czy mogę prosić o\u{A0}kartę biblioteczną?\t"))
  }

  @Test func findingNothingIsExitCodeOne() throws {
    let outcome = try phrase("xyzzy")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("xyzzy"))
  }

  @Test func noIndexIsExitCodeThreeAndSaysWhatToRun() throws {
    let empty = try TemporaryFolder()
    let outcome = try Program.phrase.run("karta", environment: ["PHRASEBOOK_INDEX": ""], in: empty.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("phrasebook build"))
  }

  @Test func anUnusableIndexIsExitCodeThree() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/phrases.sqlite"
    try Data("no index".utf8).write(to: URL(filePath: path))
    let outcome = try phrase("karta", "--index", path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("is no phrase index"))
  }

  @Test(arguments: [
    [], ["karta", "--id", "loan.due"], ["karta", "-n", "0"], ["karta", "--to", "xx"], ["karta", "--set", "count"],
  ])
  func wrongUsageIsExitCode64(arguments: [String]) throws {
    let outcome = try Program.phrase.run(arguments, in: Self.built.get().path)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  @Test func jsonIsOneObjectOfThePromisedShape() throws {
    let outcome = try phrase("--id", "loan.due", "--set", "patron=female", "--set", "due=\"14\" \\ marca", "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    #expect(object["query"] as? String == "loan.due")
    let result = try #require((object["results"] as? [[String: Any]])?.first)
    #expect(
      Set(result.keys) == [
        "id", "situation", "locale", "text", "when", "matched", "romanised", "sounds", "state", "layer", "guess",
      ])
    #expect(result["when"] as? [String: String] == ["patron": "female"])
    #expect((result["text"] as? String)?.contains("\"14\" \\ marca") == true)
    #expect(result["state"] as? String == "draft")
    #expect(result["romanised"] is NSNull)
  }

  @Test func jsonOfNothingFoundIsAnObjectTooAndExitCodeOne() throws {
    let outcome = try phrase("xyzzy", "--json")
    #expect(outcome.status == 1)
    #expect(outcome.text == "{\"schema\":1,\"query\":\"xyzzy\",\"results\":[]}\n")
  }

  @Test func anArgumentThatThePhraseDoesNotHaveIsANote() throws {
    let outcome = try phrase("--id", "loan.due", "--set", "patron=female", "--set", "count=5")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Pani"))
    #expect(outcome.errors.contains("loan.due has no argument count"))
  }

  @Test(.enabled(if: Program.installed("ldd") != nil, "needs ldd"))
  func linksNeitherICUNorPango() throws {
    let libraries = try #require(Program.installed("ldd")).run(Program.phrase.path).text
    for name in ["libicu", "libpango", "libcairo", "libyaml", "libfontconfig"] {
      #expect(!libraries.contains(name))
    }
  }

  @Test(.enabled(if: Program.installed("sqlite3") != nil, "needs sqlite3"))
  func theIndexOpensInSQLitesOwnShell() throws {
    let index = try Self.built.get().path + "/Output/phrases.sqlite"
    let shell = try #require(Program.installed("sqlite3"))
    #expect(try shell.run(index, "PRAGMA integrity_check; SELECT count(*) FROM phrase").text == "ok\n162\n")
  }
}
