import Foundation
import TestSupport
import Testing

/// A library's own layer, from the file to the desk.
struct LayerProgramTests {
  @Test func theLayerOfATextIsToldByFormsAndByLookUp() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Fixture().files {
      try text.write(toFile: "\(folder.path)/\(name)", atomically: false, encoding: .utf8)
    }
    let layer = try TemporaryFolder()
    try "schema: 1\nphrases:\n  title.missing:\n    say: Nie mamy „{title}”.\n".write(
      toFile: layer.path + "/pl.yaml", atomically: false, encoding: .utf8)
    let options = ["--catalogs", folder.path, "--layer", layer.path]
    #expect(try Program.phrasebook.run(["check", "--strict"] + options).status == 0)

    let forms = try Program.phrasebook.run(["forms", "pl", "title.missing", "--format", "json"] + options)
    let object = try #require(try JSONSerialization.jsonObject(with: forms.output) as? [String: Any])
    #expect(object["layer"] as? String == layer.path)
    #expect(object["file"] as? String == layer.path + "/pl.yaml")
    let own = try Program.phrasebook.run(["forms", "pl", "card.ask", "--format", "json"] + options)
    #expect(own.text.contains("\"layer\":null"))

    let output = try TemporaryFolder()
    #expect(try Program.phrasebook.run(["build", "--only", "index", "--output", output.path] + options).status == 0)
    let found = try Program.phrase.run("--id", "title.missing", "--json", "--index", output.path + "/phrases.sqlite")
    #expect(found.text.contains("Nie mamy"))
    #expect(found.text.contains("\"layer\":\"\(layer.path)\""))
  }

  @Test func aMissingLayerIsAnError() throws {
    let outcome = try Program.phrasebook.run("check", "--catalogs", ShippedCatalogs.folder, "--layer", "/nowhere")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("error: there is no folder /nowhere\n"))
  }
}
