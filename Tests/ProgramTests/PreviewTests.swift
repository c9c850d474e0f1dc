import Foundation
import TestSupport
import Testing

/// `phrasebook preview` as a translator meets it: the page comes whatever state the locale is in.
@Suite struct PreviewTests {
  private func preview(
    _ fixture: Fixture, _ arguments: String...
  ) throws -> (outcome: Program.Outcome, page: String, folder: TemporaryFolder) {
    let (catalogs, _) = try fixture.write()
    defer { try? FileManager.default.removeItem(atPath: catalogs) }
    let folder = try TemporaryFolder()
    let outcome = try Program.phrasebook.run(["preview", "pl", "--catalogs", catalogs] + arguments, in: folder.path)
    let page = (try? String(contentsOfFile: folder.path + "/Output/preview/pl.html", encoding: .utf8)) ?? ""
    return (outcome, page, folder)
  }

  @Test func thePageStandsInTheOutputAndTheProgramSaysSoOnOneLine() throws {
    let (outcome, page, folder) = try preview(Fixture())
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.text.hasPrefix("Output/preview/pl.html: 5 of 5 phrases, in "))
    #expect(try Array(folder.contents().keys) == ["Output/preview/pl.html"])
    #expect(page.contains("Pozostały <b>") || page.contains("<b>Pozostały "))
  }

  @Test func aShippedLocaleStandsBesideTheReferenceOrAnother() throws {
    let folder = try TemporaryFolder()
    for (from, name) in [([], "polski"), (["--from", "en"], "English")] {
      let locale = from.isEmpty ? "en" : "pl"
      let file = folder.path + "/page.html"
      let outcome = try Program.phrasebook.run(
        ["preview", locale, "--catalogs", ShippedCatalogs.twoLocales, "-o", file] + from)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let page = try String(contentsOfFile: file, encoding: .utf8)
      #expect(page.contains("beside <span lang=\"\(locale == "en" ? "pl" : "en")\" dir=\"ltr\">\(name)</span>"))
    }
  }

  @Test func aFindingIsMarkedInTheMessageAndListed() throws {
    let (outcome, page, _) = try preview(Fixture("title.missing", says: "Tytułu „{titel}” nie mamy, ale {title} tak."))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("1 error"))
    #expect(page.contains("<mark class=\"error\">{titel<sup>1</sup></mark>"))
    #expect(page.contains("Did you mean title?"))
  }

  @Test func aMessageThatCannotBeReadIsShownAsItIsWrittenAndTheOthersAsEver() throws {
    let (outcome, page, _) = try preview(Fixture("title.missing", says: "Tytułu {title nie mamy."))
    #expect(outcome.status == 0)
    #expect(page.contains("The message cannot be read"))
    #expect(page.contains("Panią"))
  }

  @Test func aMissingPhraseIsNamedMissing() throws {
    var fixture = Fixture()
    fixture.replace("complete: true", with: "complete: false", in: "pl.yaml")
    fixture.replace(
      "  title.missing:\n    say: Tytułu „{title}” nie mamy, ale sprawdzę, jak go zdobyć.\n", with: "", in: "pl.yaml")
    let (outcome, page, _) = try preview(fixture)
    #expect(outcome.text.contains("4 of 5 phrases"))
    #expect(page.contains("Missing in pl"))
  }

  @Test func aFileThatIsNoYAMLStillHasItsPage() throws {
    var fixture = Fixture()
    fixture.files["pl.yaml"] = "phrases: [\n"
    let (outcome, page, _) = try preview(fixture)
    #expect(outcome.status == 0)
    #expect(page.contains("yaml-syntax"))
    #expect(page.contains("May I ask for your card?"))
  }

  @Test func aBookThatCannotBeReadStillHasItsPage() throws {
    var fixture = Fixture()
    fixture.files["phrasebook.yaml"] = "phrases: [\n"
    let (outcome, page, _) = try preview(fixture)
    #expect(outcome.status == 0)
    #expect(page.contains("yaml-syntax"))
  }

  @Test func aTextThatNoSmallestCardHoldsIsAProblemOnThePage() throws {
    let long = (1...80).map { _ in "bardzo długie zdanie" }.joined(separator: ", ")
    let (outcome, page, _) = try preview(Fixture("title.missing", says: "Tytułu {title} nie mamy, to \(long)."))
    #expect(outcome.text.contains("1 on more than one A7 card"))
    #expect(page.contains("A7: does not fit"))
    #expect(page.contains("class=\"excess\""))
  }

  @Test(arguments: [
    (["preview", "sk"], "there is no locale sk here"),
    (["preview", "pl", "--from", "sk"], "there is no locale sk here"),
    (["preview", "pl", "--from", "pl"], "name another locale"),
    (["preview", "pl", "-o", "/dev/null/page.html"], "cannot write"),
    (["preview", "../pl"], "there is no locale"),
  ])
  func errorsSayWhatIsWrong(arguments: [String], words: String) throws {
    let (catalogs, _) = try Fixture().write()
    defer { try? FileManager.default.removeItem(atPath: catalogs) }
    let folder = try TemporaryFolder()
    let outcome = try Program.phrasebook.run(arguments + ["--catalogs", catalogs], in: folder.path)
    #expect(outcome.status == 1 || outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try folder.contents().isEmpty)
  }

  @Test func aPageThatCannotBeWrittenLeavesTheLastOneWhole() throws {
    let folder = try TemporaryFolder()
    let arguments = ["preview", "en", "--catalogs", ShippedCatalogs.twoLocales, "-o", folder.path + "/en.html"]
    #expect(try Program.phrasebook.run(arguments).status == 0)
    let before = try folder.contents()
    let outcome = try Program(path: "/bin/sh").run(
      ["-c", "ulimit -f 40; trap '' XFSZ; exec \"$0\" \"$@\"", Program.phrasebook.path] + arguments)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("cannot write"), "\(outcome.errors)")
    #expect(try folder.contents() == before)
  }
}
