import Foundation
import TestSupport
import Testing

/// `phrasebook forms` as translators meet it.
@Suite struct FormsTests {
  @Test func formsAreATable() throws {
    let outcome = try Program.phrasebook.run("forms", "pl", "pc.left", "--catalogs", ShippedCatalogs.folder)
    #expect(outcome.status == 0)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0] == "pc.left in pl, draft")
    #expect(lines[2].hasPrefix("one: 1 (1) "))
    #expect(lines[3].hasPrefix("few: 2–4, 22–24, … (2) "))
    #expect(lines[4].hasPrefix("many: 5–21, 25–31, … (5) "))
  }

  @Test func formsAsJSONHaveThePromisedShape() throws {
    let outcome = try Program.phrasebook.run(
      "forms", "pl", "pc.left", "--set", "count=22", "--format", "json", "--catalogs", ShippedCatalogs.folder)
    let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(Set(object.keys) == ["phrase", "locale", "state", "layer", "file", "line", "forms"])
    let form = try #require((object["forms"] as? [[String: Any]])?.first)
    #expect(Set(form.keys) == ["when", "sample", "text"])
    #expect(form["when"] as? [String: String] == ["count": "few"])
    #expect(form["sample"] as? [String: String] == ["count": "22"])
  }
}
