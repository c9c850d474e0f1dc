import Foundation
import TestSupport
import Testing

/// `phrasebook build` as whoever prints the cards meets it.
@Suite struct BuildTests {
  @Test func saysWhatItMadeOnOneLineAndNothingElse() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.phrasebook.run("build", "--catalogs", ShippedCatalogs.twoLocales, "--output", folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text.split(separator: "\n").count == 1)
    let kinds = ["", "-encounter", "-ladder", "-charter", "-numbers", "-index"]
    let cards = ["pl", "en"].flatMap { locale in kinds.map { "cards/\(locale)\($0).pdf" } }
    let others = ["pl+en", "pl-point-to", "pl+en-point-to", "languages"].map { "cards/\($0).pdf" }
    let made = try folder.contents()
    #expect(Set(made.keys) == Set(cards + others + ["cards/README.md", "phrases.sqlite"]))
    // The page beside the cards names each of them.
    let listing = String(decoding: made["cards/README.md"] ?? Data(), as: UTF8.self)
    for name in cards + others { #expect(listing.contains("| \(name.dropFirst("cards/".count)) |")) }
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    let folders = [try TemporaryFolder(), try TemporaryFolder()]
    for (folder, zone) in zip(folders, ["Europe/Warsaw", "Pacific/Kiritimati"]) {
      _ = try Program.phrasebook.run(
        "build", "--catalogs", ShippedCatalogs.twoLocales, "--output", folder.path, environment: ["TZ": zone])
    }
    #expect(try folders[0].contents() == folders[1].contents())
  }

  @Test func onlyWhatWasAskedForIsMade() throws {
    let folder = try TemporaryFolder()
    _ = try Program.phrasebook.run(
      "build", "--catalogs", ShippedCatalogs.twoLocales, "--output", folder.path, "--locale", "en", "--only", "cards")
    let made = try folder.contents().keys
    #expect(made.contains("cards/en.pdf"))
    #expect(made.allSatisfy { $0.hasPrefix("cards/en") || $0 == "cards/README.md" })
  }

  /// A good output, then a build that cannot succeed: not a byte may change.
  private func expectOutputUntouched(_ spoil: (_ output: TemporaryFolder) throws -> Program.Outcome, says words: String)
    throws
  {
    let folder = try TemporaryFolder()
    _ = try Program.phrasebook.run("build", "--catalogs", ShippedCatalogs.twoLocales, "--output", folder.path)
    let before = try folder.contents()
    let outcome = try spoil(folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try folder.contents() == before)
  }

  @Test func catalogsWithErrorsLeaveTheOutputAsItWas() throws {
    let (catalogs, _) = try Fixture("title.missing", says: "Tytułu {title nie mamy.").write()
    defer { try? FileManager.default.removeItem(atPath: catalogs) }
    try expectOutputUntouched(
      { try Program.phrasebook.run("build", "--catalogs", catalogs, "--output", $0.path) }, says: "nothing was made")
  }

  @Test func aCharacterThatNoFontHasLeavesTheOutputAsItWas() throws {
    let (catalogs, _) = try Fixture("title.missing", says: "Tytułu {title} nie mamy 😀.").write()
    defer { try? FileManager.default.removeItem(atPath: catalogs) }
    try expectOutputUntouched(
      { try Program.phrasebook.run("build", "--catalogs", catalogs, "--output", $0.path) }, says: "title.missing")
  }

  @Test func aFullDiskLeavesTheOutputAsItWas() throws {
    // A limit of 20 KiB for any file: the writes that a full disk would refuse are refused.
    try expectOutputUntouched(
      { folder in
        try Program(path: "/bin/sh").run(
          "-c", "ulimit -f 40; exec \"$0\" build --catalogs \"$1\" --output \"$2\"", Program.phrasebook.path,
          ShippedCatalogs.twoLocales, folder.path)
      }, says: "cannot write")
  }

  @Test func anInterruptedBuildLeavesTheOutputWholeAndTheNextOneCleansUp() throws {
    let folder = try TemporaryFolder()
    _ = try Program.phrasebook.run("build", "--catalogs", ShippedCatalogs.twoLocales, "--output", folder.path)
    let before = try folder.contents()
    for delay in [0.1, 0.25, 0.4] {
      _ = try Program(path: "/bin/sh").run(
        "-c", "\"$0\" build --catalogs \"$1\" --output \"$2\" & sleep \(delay); kill -9 $!; wait",
        Program.phrasebook.path,
        ShippedCatalogs.twoLocales, folder.path)
      let after = try folder.contents().filter { !$0.key.hasPrefix(".staging-") }
      #expect(after == before)
    }
    _ = try Program.phrasebook.run("build", "--catalogs", ShippedCatalogs.twoLocales, "--output", folder.path)
    #expect(try folder.contents() == before)
  }

  @Test func anOutputThatIsAFileIsAnErrorThatSaysSo() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/Output"
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    let outcome = try Program.phrasebook.run("build", "--catalogs", ShippedCatalogs.twoLocales, "--output", file)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("a file of that name is in the way"))
  }

  @Test(arguments: [
    (["build", "--catalogs", "/nowhere"], "there is no folder /nowhere"),
    (["build", "--catalogs", ShippedCatalogs.twoLocales, "--locale", "pll"], "Did you mean pl?"),
    (["build", "--only", "page"], "page"),
    (["forms", "pl", "loan.dew", "--catalogs", ShippedCatalogs.twoLocales], "Did you mean loan.due?"),
    (
      ["forms", "pl", "loan.due", "--set", "patrn=female", "--catalogs", ShippedCatalogs.twoLocales],
      "Did you mean patron?"
    ),
    (
      ["forms", "pl", "pc.left", "--set", "count=999", "--catalogs", ShippedCatalogs.twoLocales],
      "a number from 1 to 120"
    ),
    (["check", "cs", "--catalogs", ShippedCatalogs.twoLocales], "there is no locale cs"),
  ])
  func errorsSayWhatIsWrongAndWhatToDo(arguments: [String], words: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.phrasebook.run(arguments, in: folder.path)
    #expect(outcome.status == 1 || outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }
}
