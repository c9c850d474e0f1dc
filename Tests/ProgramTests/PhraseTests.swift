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

  /// Whoever may read everything is made somebody who may not (setpriv(1)).
  @Test(.enabled(if: getuid() == 0 && Program.installed("setpriv") != nil, "needs root and setpriv"))
  func anIndexThatMayNotBeReadIsNamedAsSuch() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    let path = folder.path + "/phrases.sqlite"
    try FileManager.default.copyItem(atPath: Self.built.get().path + "/Output/phrases.sqlite", toPath: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    let outcome = try #require(Program.installed("setpriv")).run(
      "--reuid=65534", "--clear-groups", Program.phrase.path, "karta", "--index", path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("\(path) cannot be read"))
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

  @Test func jsonHasFormsAndReasonsWhereTheyAreAskedFor() throws {
    let outcome = try phrase("--id", "loan.due", "--set", "due=14 marca", "--json", "--forms", "--explain")
    let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let result = try #require((object["results"] as? [[String: Any]])?.first)
    #expect(result["explanation"] is String)
    let forms = try #require(result["forms"] as? [[String: Any]])
    #expect(forms.contains { $0["when"] as? [String: String] == ["patron": "female"] })
    for form in forms { #expect((form["text"] as? String)?.contains("14 marca") == true) }
  }

  /// Whatever a line holds, there is an object for it.
  @Test func aBatchAnswersEachLineWhateverItHolds() throws {
    let outcome = try shell(#"printf 'karta\n\nxyzzy\r\n\377\376\nka\000rta\nkarta' | "$0" --batch -n 1"#)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let queries = try outcome.text.split(separator: "\n").map { line in
      (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["query"] as? String
    }
    #expect(queries == ["karta", "", "xyzzy", "\u{FFFD}\u{FFFD}", "ka\u{0}rta", "karta"])
  }

  @Test func aLocaleAskedForTwiceAnswersOnce() throws {
    let outcome = try phrase("karta", "-n", "1", "--to", "pl", "--to", "en", "--to", "pl")
    #expect(outcome.text.split(separator: "\n").count == 2)
  }

  @Test func aPhraseAtRandomMayBeOfOneSituation() throws {
    let ids = try phrase("--situation", "loans").text.split(separator: "\n").map { $0.split(separator: "\t")[1] }
    let outcome = try phrase("--random", "--situation", "loans")
    #expect(outcome.status == 0)
    #expect(outcome.text.split(separator: "\n").count == 1)
    #expect(ids.contains { outcome.text.contains("\t\($0)\t") })
  }

  @Test(arguments: [
    ("pl-PL", "Did you mean pl?"), ("PL", "Did you mean pl?"), ("en_GB", "Did you mean en?"), ("pq", "It has: en, pl"),
  ])
  func aLocaleThatIsNotThereHasAHint(tag: String, hint: String) throws {
    let outcome = try phrase("karta", "--to", tag)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(hint))
  }

  @Test func anArgumentThatThePhraseDoesNotHaveIsANote() throws {
    let outcome = try phrase("--id", "loan.due", "--set", "patron=female", "--set", "count=5")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Pani"))
    #expect(outcome.errors.contains("loan.due has no argument count"))
  }

  @Test(arguments: [("en_GB.UTF-8", "May I"), ("pl_PL.UTF-8", "Czy mogę"), ("sk_SK.UTF-8", "Czy mogę")])
  func answersInTheLanguageOfTheEnvironment(language: String, beginning: String) throws {
    let outcome = try Program.phrase.run(
      ["library", "card"], environment: ["PHRASEBOOK_INDEX": "", "LC_ALL": language],
      in: Self.built.get().path)
    #expect(outcome.text.hasPrefix(beginning), "\(outcome.text)")
    let told = try Program.phrase.run(
      ["library", "card", "--to", "pl"], environment: ["PHRASEBOOK_INDEX": "", "LC_ALL": language],
      in: Self.built.get().path)
    #expect(told.text.hasPrefix("Czy mogę"))
  }

  @Test(.timeLimit(.minutes(1)))
  func tenThousandWordsAreNoBurden() throws {
    let words = Array(repeating: "karta", count: 10_000)
    let outcome = try Program.phrase.run(
      words, environment: ["PHRASEBOOK_INDEX": ""], in: Self.built.get().path)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("kart"))
  }

  /// A shell, for what becomes of the output.
  private func shell(_ script: String) throws -> Program.Outcome {
    try #require(Program.installed("sh")).run(
      ["-c", script, Program.phrase.path], environment: ["PHRASEBOOK_INDEX": ""], in: Self.built.get().path)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"),
    arguments: ["karta", "--help", "--list", "--json karta"])
  func aFullDiskIsAnError(arguments: String) throws {
    let outcome = try shell(#""$0" \#(arguments) >/dev/full"#)
    // EX_IOERR of sysexits.h.
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("cannot write"))
  }

  /// A note that cannot be written changes nothing of what was found.
  @Test(arguments: ["2>&-", "2>/dev/full", "2>&1 >/dev/null | true"])
  func whatBecomesOfNotesChangesNoExitCode(redirection: String) throws {
    let outcome = try shell(#"{ "$0" xyzzy; echo $? >code$$; } \#(redirection); cat code$$; rm code$$"#)
    #expect(outcome.text.hasSuffix("1\n"))
  }

  /// Without standard input, the first file that is opened gets its number.
  @Test func theIndexIsNoListOfQueries() throws {
    let outcome = try shell(#""$0" --batch <&-"#)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: ["karta", "--help", "--list"])
  func whoeverNeverReadsIsNoError(arguments: String) throws {
    let outcome = try shell(#"{ sleep 0.2; "$0" \#(arguments); echo "$?" >&2; } | true"#)
    #expect(outcome.errors == "0\n")
  }

  @Test func whoeverStopsReadingIsNoError() throws {
    let outcome = try shell(#"(yes karta | head -n 2000 | "$0" --batch; echo "$?" >&2) | head -n 1"#)
    #expect(outcome.text.split(separator: "\n").count == 1)
    #expect(outcome.errors == "0\n")
  }

  /// A build replaces the index while the desk looks up.
  @Test func noLookUpFailsWhileTheIndexIsReplaced() throws {
    let folder = try TemporaryFolder()
    let index = folder.path + "/phrases.sqlite"
    try FileManager.default.copyItem(atPath: Self.built.get().path + "/Output/phrases.sqlite", toPath: index)
    let outcome = try #require(Program.installed("sh")).run(
      "-c",
      #"""
      (while [ ! -e done ]; do cp phrases.sqlite next && mv next phrases.sqlite; done) &
      failed=0
      for _ in $(seq 100); do "$0" karta --index phrases.sqlite >line && grep -q 'kartę' line || failed=$((failed + 1)); done
      touch done
      wait
      echo "$failed"
      """#, Program.phrase.path, in: folder.path)
    #expect(outcome.text == "0\n", "\(outcome.errors)")
  }

  /// Words are completed beside options; zsh takes one rule for the rest of a line.
  @Test func completionsForZshHaveOneRuleForTheRest() throws {
    let script = try phrase("--generate-completion-script", "zsh").text
    #expect(script.hasPrefix("#compdef phrase\n"))
    let rules = script.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(rules.contains("'*:QUERY:'"))
    #expect(!rules.contains { $0.hasPrefix("'(-)*::") || $0.hasPrefix("'(-):") })
  }

  /// What each shell asks for, with the word at the cursor.
  @Test(arguments: [("--id", "loan.due"), ("--to", "pl"), ("--in", "en"), ("--situation", "loans")])
  func completionsComeFromTheIndex(option: String, completion: String) throws {
    for program in [(Program.phrase, [String]()), (Program.phrasebook, ["find"])] {
      let outcome = try program.0.run(
        ["---completion"] + program.1 + ["--", option, "\(program.1.count + 2)", "0"] + [program.0.path] + program.1
          + [option, ""],
        environment: ["PHRASEBOOK_INDEX": "", "SAP_SHELL": "bash"], in: Self.built.get().path)
      #expect(outcome.text.split(separator: "\n").contains { $0 == completion }, "\(outcome.text)\(outcome.errors)")
    }
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
