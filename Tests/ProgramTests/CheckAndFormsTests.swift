import Foundation
import TestSupport
import Testing

/// `phrasebook check` and `phrasebook forms` as translators meet them.
@Suite struct CheckAndFormsTests {
  @Test func cleanCatalogsAreExitCodeZero() throws {
    let outcome = try Program.phrasebook.run("check", "--strict", "--catalogs", ShippedCatalogs.folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasSuffix(" messages in 15 locales: nothing wrong\n"))
  }

  @Test func aFindingShowsTheLineWithACaretAndAHint() throws {
    let (folder, marked) = try Fixture("title.missing", says: "Tytułu „▲{titel}” nie mamy, ale {title} tak.").write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let outcome = try Program.phrasebook.run("check", "--catalogs", folder)
    let line = try #require(marked?.line)
    #expect(outcome.status == 1)
    #expect(
      outcome.text == """
        \(folder)/pl.yaml:\(line):15: error: title.missing: titel is not declared for title.missing [argument-undeclared]
          \(line) |       Tytułu „{titel}” nie mamy, ale {title} tak.
             |               ^
          hint: Did you mean title?

        """)
  }

  @Test func findingsAsJSONHaveThePromisedShape() throws {
    let (folder, _) = try Fixture("title.missing", says: "Tytułu „{titel}” nie mamy, ale {title} tak.").write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let outcome = try Program.phrasebook.run("check", "--format", "json", "--catalogs", folder)
    #expect(outcome.status == 1)
    let findings = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    #expect(findings.count == 1)
    #expect(Set(findings[0].keys) == ["rule", "severity", "file", "line", "column", "phrase", "message", "hint"])
    #expect(findings[0]["column"] as? Int == 15)
  }

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
