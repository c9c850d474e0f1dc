import Foundation
import TestSupport
import Testing

/// `phrasebook propose`, which anyone may use.
struct ProposeTests {
  private let catalogs: TemporaryFolder
  private let layer: String

  init() throws {
    catalogs = try TemporaryFolder()
    layer = catalogs.path + "/proposals"
    for (name, text) in Fixture().files {
      try text.write(toFile: "\(catalogs.path)/\(name)", atomically: false, encoding: .utf8)
    }
  }

  private func propose(_ arguments: String...) throws -> Program.Outcome {
    try Program.phrasebook.run(["propose", "--catalogs", catalogs.path, "--into", layer] + arguments)
  }

  @Test func aProposalIsALayerThatCanBeUsedAtOnce() throws {
    let outcome = try propose("Proszę uważać na stopień.", "--gloss", "Mind the step", "--note", "At the stairs.")
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("card.mind-the-step, in loans, is proposed in \(layer)/phrasebook.yaml"))
    let options = ["--catalogs", catalogs.path, "--layer", layer]
    #expect(try Program.phrasebook.run(["check", "--strict"] + options).status == 0)
    let forms = try Program.phrasebook.run(["forms", "pl", "card.mind-the-step"] + options)
    #expect(forms.text.contains("draft, from the layer \(layer)"))
    #expect(forms.text.hasSuffix("Proszę uważać na stopień.\n"))
  }

  @Test func aSecondProposalJoinsTheFirst() throws {
    _ = try propose("Proszę uważać.", "--gloss", "Careful")
    #expect(try propose("Proszę bardzo uważać.", "--gloss", "Careful").text.hasPrefix("card.careful-2"))
    let text = try String(contentsOfFile: layer + "/pl.yaml", encoding: .utf8)
    #expect(text.contains("Proszę uważać.") && text.contains("Proszę bardzo uważać."))
  }

  @Test func withoutAGlossTheTextNamesThePhrase() throws {
    #expect(try propose("Łatwo, szybko i miło, proszę bardzo.").text.hasPrefix("card.latwo-szybko-i-milo"))
  }

  @Test(arguments: [
    (["  "], "there is nothing in it to say"), (["{count} books"], "it has braces"),
    (["Tak.", "--id", "card.ask"], "there is a phrase card.ask already"),
    (["Tak.", "--id", "Card Ask"], "Card Ask is no id"), (["Tak.", "--situation", "loan"], "no situation loan"),
    (["Tak.", "--in", "cs"], "there is no locale cs"),
  ])
  func whatCannotBeProposedIsSaid(arguments: [String], problem: String) throws {
    let outcome = try Program.phrasebook.run(
      ["propose", "--catalogs", catalogs.path, "--into", layer] + arguments)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(problem), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: layer))
  }
}
