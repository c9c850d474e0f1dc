import Foundation
import TestSupport
import Testing

/// `phrasebook watch` beside an editor.
@Suite final class WatchTests {
  private let folder: TemporaryFolder
  private let catalogs: String

  init() throws {
    folder = try TemporaryFolder()
    catalogs = try Fixture().write().folder
  }

  deinit { try? FileManager.default.removeItem(atPath: catalogs) }

  private func watch(_ arguments: String...) throws -> RunningProgram {
    try RunningProgram(Program.phrasebook, ["watch", "--catalogs", catalogs] + arguments, in: folder.path)
  }

  private func save(_ old: String, as new: String) throws {
    let path = catalogs + "/pl.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func page() throws -> String {
    try String(contentsOfFile: folder.path + "/Output/preview/pl.html", encoding: .utf8)
  }

  @Test(arguments: [[], ["--poll"]])
  func findingsComeAndGoAsAFileIsSaved(options: [String]) throws {
    let program = try RunningProgram(
      Program.phrasebook, ["watch", "pl", "--only", "preview", "--catalogs", catalogs] + options, in: folder.path)
    #expect(program.says("checked pl: nothing wrong"), "\(program.output)")
    #expect(program.says("made Output/preview/pl.html"), "\(program.output)")
    try save("Tytułu „{title}”", as: "Tytułu „{title}” {titel}")
    #expect(
      program.says("error: title.missing: titel is not declared for title.missing [argument-undeclared]"),
      "\(program.output)")
    #expect(program.says("= help: Did you mean title?"), "\(program.output)")
    #expect(program.says("pl.yaml: 1 error, 0 warnings, 1 new ("), "\(program.output)")
    #expect(program.says("made Output/preview/pl.html", times: 2), "\(program.output)")
    #expect(try page().contains("{titel"))
    try save("„{title}” {titel}", as: "„{title}”")
    #expect(program.says("resolved: \(catalogs)/pl.yaml:"), "\(program.output)")
    #expect(program.says("pl.yaml: nothing wrong, 1 resolved ("), "\(program.output)")
    #expect(program.says("made Output/preview/pl.html", times: 3), "\(program.output)")
    #expect(try !page().contains("{titel"))
    #expect(program.end(SIGINT) == 0)
    #expect(program.output.hasSuffix(" ended\n"))
  }

  @Test func eachLineBeginsWithTheTimeOfDayAndEndsWithHowLongItTook() throws {
    let program = try watch("--only", "cards")
    #expect(program.says("made Output/cards/pl.pdf"), "\(program.output)")
    #expect(program.end(SIGTERM) == 0)
    let lines = program.output.split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines { #expect(line.prefixMatch(of: /\d\d:\d\d:\d\d\s/) != nil, "\(line)") }
    for line in [lines[0], lines[2]] { #expect(line.firstMatch(of: /\(\d+\.\d\d s\)$/) != nil, "\(line)") }
  }

  @Test func cardsAndIndexWaitForTheErrorsToBeGone() throws {
    let program = try watch()
    #expect(program.says("made Output/phrases.sqlite"), "\(program.output)")
    let before = try folder.contents()
    try save("Tytułu „{title}”", as: "Tytułu „{title”")
    #expect(program.says("Output/cards/pl.pdf waits until the errors are gone"), "\(program.output)")
    #expect(program.says("Output/phrases.sqlite waits until the errors are gone"), "\(program.output)")
    let meanwhile = try folder.contents()
    for name in ["Output/cards/pl.pdf", "Output/phrases.sqlite"] { #expect(meanwhile[name] == before[name]) }
    try save("Tytułu „{title”", as: "Tytułu „{title}”")
    #expect(program.says("made Output/phrases.sqlite", times: 2), "\(program.output)")
    #expect(program.end(SIGINT) == 0)
    #expect(try Set(folder.contents().keys) == Set(before.keys))
  }

  @Test func aFolderThatIsGoneForAWhileIsWaitedFor() throws {
    let program = try watch("--only", "preview")
    #expect(program.says("made Output/preview/pl.html"), "\(program.output)")
    try FileManager.default.moveItem(atPath: catalogs, toPath: catalogs + "-away")
    #expect(program.says("error: there is no folder"), "\(program.output)")
    try FileManager.default.moveItem(atPath: catalogs + "-away", toPath: catalogs)
    #expect(program.says("pl.yaml: nothing wrong"), "\(program.output)")
    try save("Tytułu „{title}”", as: "Tytułu „{title}” {titel}")
    #expect(program.says("[argument-undeclared]"), "\(program.output)")
    #expect(program.end(SIGINT) == 0)
  }

  @Test func endingInTheMiddleOfItsWorkLeavesTheOutputWhole() throws {
    let program = try watch()
    #expect(program.says("made Output/phrases.sqlite"), "\(program.output)")
    let names = try Set(folder.contents().keys)
    for round in 1...3 {
      let running = try watch()
      #expect(running.says("watching"), "\(running.output)")
      try save("Mówimy", as: "Mówimy")
      Thread.sleep(forTimeInterval: 0.05 * Double(round))
      #expect(running.end(SIGINT) == 0)
      #expect(try Set(folder.contents().keys).filter { !$0.contains("staging") } == names)
    }
    #expect(program.end(SIGINT) == 0)
    #expect(try Set(folder.contents().keys) == names)
  }

  @Test func aLocaleThatIsNotThereIsAnError() throws {
    let outcome = try Program.phrasebook.run("watch", "sk", "--catalogs", catalogs)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("there is no locale sk here"))
  }
}
