import CatalogReader
import Foundation
import PhraseModel
import TestSupport
import Testing

/// Every malformed file ends in a finding at its place; none crashes, hangs or hides what else is wrong.
@Suite struct YAMLTests {
  struct Defect: Sendable, CustomTestStringConvertible {
    let rule: String
    let old: String
    let new: String
    var hint = ""
    var testDescription: String { "\(rule): \(new.prefix(60))" }
  }

  @Test(arguments: [
    Defect(
      rule: "yaml-duplicate-key", old: "  pay.now:\n", new: "  ▲card.ask:\n    say: Karta?\n  pay.now:\n",
      hint: "Remove one"),
    // Among many keys, which are looked up in another way than few.
    Defect(
      rule: "yaml-duplicate-key", old: "samples: {title: Lalka}\n",
      new: "samples: {title: Lalka}\nglossary:\n" + (1...40).map { "  w\($0): [x\($0)]\n" }.joined() + "  ▲w3: [y]\n",
      hint: "Remove one"),
    Defect(
      rule: "yaml-unknown-key", old: "    avoid: Karta!\n", new: "    ▲avoide: Karta!\n", hint: "Did you mean avoid?"),
    Defect(rule: "yaml-type", old: "    avoid: Karta!\n", new: "    avoid: ▲yes\n", hint: "\"yes\""),
    Defect(rule: "yaml-type", old: "    avoid: Karta!\n", new: "    avoid: ▲5\n", hint: "\"5\""),
    Defect(rule: "yaml-type", old: "    avoid: Karta!\n", new: "    avoid: ▲1.50\n", hint: "\"1.50\""),
    Defect(rule: "yaml-type", old: "    avoid: Karta!\n", new: "    avoid: ▲[Karta!]\n"),
    Defect(rule: "yaml-type", old: "    avoid: Karta!\n", new: "    avoid: ▲null\n", hint: "\"null\""),
    Defect(rule: "yaml-type", old: "register: formal", new: "register: ▲[formal]"),
    Defect(rule: "yaml-value", old: "register: formal", new: "register: ▲fromal", hint: "Did you mean formal?"),
    Defect(rule: "yaml-cut-by-comment", old: "    avoid: Karta!\n", new: "    avoid: Karta ▲# 5!\n", hint: "quotes"),
    Defect(rule: "yaml-missing-key", old: "name: polski\n", new: "", hint: "name"),
    Defect(rule: "message-unquoted-brace", old: "    avoid: Karta!\n", new: "    avoid: ▲{a: b}\n", hint: "avoid: |"),
    Defect(
      rule: "message-unquoted-brace", old: "    say: Opłatę {fee} można wnieść do {time, time, ::Hmm}.",
      new: "    say: ▲{fee} można wnieść", hint: "say: |"),
    Defect(
      rule: "message-unquoted-brace", old: "    say: Opłatę {fee} można wnieść do {time, time, ::Hmm}.",
      new: "    say: ▲{fee, plural, one {x} other {y}}", hint: "say: |"),
    Defect(rule: "message-stray-brace", old: "Opłatę {fee} można", new: "Opłatę {fee}▲} można", hint: "Remove"),
    Defect(
      rule: "message-unclosed-brace", old: "do {time, time, ::Hmm}.", new: "do ▲{time, time, ::Hmm.", hint: "missing }"),
    Defect(rule: "message-unclosed-quote", old: "można wnieść", new: "▲'{można wnieść", hint: "’"),
    Defect(rule: "yaml-unclosed-quote", old: "    avoid: Karta!\n", new: "    avoid: ▲\"Karta!\n", hint: "closing"),
    Defect(rule: "yaml-unclosed-quote", old: "    avoid: Karta!\n", new: "    avoid: ▲'Karta!\n", hint: "closing"),
    Defect(rule: "yaml-unclosed-quote", old: "[nominative, accusative]", new: "[nominative, ▲\"accusative]"),
    Defect(rule: "yaml-unclosed-quote", old: "{other: ogólnie, female: Pani", new: "{other: ogólnie, female: ▲\"Pani"),
    // A text of several lines is closed, a block holds what it likes, and what is wrong is something else.
    Defect(
      rule: "yaml-syntax", old: "    avoid: Karta!\n",
      new: "    avoid: \"Karta,\n      \\\"karta\\\"!\"\n    sounds: |\n      \"x\n    ▲\tkeywords: x\n"),
    Defect(rule: "yaml-syntax", old: "    avoid: Karta!\n", new: "    avoid: Karta!\n    ▲\tkeywords: x\n"),
    Defect(rule: "text-empty", old: "    avoid: Karta!\n", new: "    avoid: ▲\"\"\n", hint: "remove the key"),
    Defect(rule: "text-empty", old: "    avoid: Karta!\n", new: "    avoid: ▲\"  \"\n", hint: "remove the key"),
    Defect(rule: "yaml-alias", old: "    avoid: Karta!\n", new: "    avoid: ▲&a Karta!\n", hint: "&"),
    Defect(rule: "yaml-alias", old: "    avoid: Karta!\n", new: "    avoid: ▲*a\n", hint: "*"),
  ])
  func aDefectIsFoundAtItsPlace(defect: Defect) throws {
    var fixture = Fixture()
    let before = fixture.files
    fixture.replace(defect.old, with: defect.new, in: "pl.yaml")
    #expect(fixture.files != before, "the fixture no longer holds the text to change")
    let (findings, marked) = try fixture.check()
    #expect(findings.map(\.rule) == [defect.rule])
    if let marked { #expect(findings.first?.location == marked) }
    if !defect.hint.isEmpty { #expect(findings.first?.hint?.contains(defect.hint) == true) }
  }

  @Test(arguments: [
    ("range: 1..120", "range: ▲120..1", "yaml-type"), ("range: 1..120", "range: ▲1-120", "yaml-type"),
    ("range: 1..120", "range: ▲9223372036854775806..9223372036854775807", "yaml-type"),
    ("  pay.now:", "  ▲Pay now:", "yaml-key"), ("colour: \"#1B5E9E\"", "colour: ▲blue", "yaml-type"),
    ("speaker: staff\n    gloss: Minutes", "speaker: ▲staf\n    gloss: Minutes", "yaml-value"),
  ])
  func aDefectOfTheBookIsFoundAtItsPlace(old: String, new: String, rule: String) throws {
    var fixture = Fixture()
    let before = fixture.files
    fixture.replace(old, with: new, in: "phrasebook.yaml")
    #expect(fixture.files != before, "the fixture no longer holds the text to change")
    let (findings, marked) = try fixture.check()
    #expect(findings.contains { $0.rule == rule && $0.location == marked })
  }

  /// The same message in every style of YAML, with a defect at the same word.
  @Test(arguments: [
    "    say: Opłatę {fee} można ▲{when} wnieść {time, time, ::Hmm}.",
    "    say: \"Opłatę\\u00A0{fee} mo\\u017Cna ju\\u017C ▲{when} wnieść {time, time, ::Hmm}.\"",
    "    say: 'Opłatę {fee} ''już'' można ▲{when} wnieść {time, time, ::Hmm}.'",
    "    say: |\n      Opłatę {fee} można\n      ▲{when} wnieść {time, time, ::Hmm}.",
    "    say: >-\n      Opłatę {fee}\n      można\n      ▲{when} wnieść {time, time, ::Hmm}.",
    "    say: Opłatę {fee}\n      można ▲{when} wnieść\n      {time, time, ::Hmm}.",
    "    say: \"Opłatę {fee}\n      można\n      ▲{when} wnieść {time, time, ::Hmm}.\"",
    "    say: Opłatę {fee}\n\n      można\n\n\n      ▲{when} wnieść {time, time, ::Hmm}.",
    "    say: 'Opłatę {fee}\n\n      można ▲{when} wnieść {time, time, ::Hmm}.'",
    "    say: \"Opłatę {fee} \\\n      można \\\n      ▲{when} wnieść {time, time, ::Hmm}.\"",
    "    say: |2\n       Opłatę {fee} można\n      ▲{when} wnieść {time, time, ::Hmm}.",
    "    say: !!str Opłatę {fee} można ▲{when} wnieść {time, time, ::Hmm}.",
  ])
  func placesAreRightInEveryStyle(body: String) throws {
    var fixture = Fixture()
    fixture.replacePhrase("pay.now", in: "pl.yaml", with: body)
    let (findings, marked) = try fixture.check()
    #expect(findings.map(\.rule) == ["argument-undeclared"])
    #expect(findings.first?.location == marked)
  }

  @Test func aByteOrderMarkAndWindowsLineEndsAreFine() throws {
    var fixture = Fixture("title.missing", says: "Tytułu „{title}” nie ma, ▲{autor}.")
    fixture.files["pl.yaml"] =
      "\u{FEFF}" + (fixture.files["pl.yaml"] ?? "").replacingOccurrences(of: "\n", with: "\r\n")
    let (findings, _) = try fixture.check()
    let (expected, marked) = try Fixture("title.missing", says: "Tytułu „{title}” nie ma, ▲{autor}.").check()
    #expect(findings.map(\.rule) == expected.map(\.rule))
    #expect(findings.first?.location.line == marked?.line)
    #expect(findings.first?.location.column == marked?.column)
  }

  // MARK: Files as bytes

  /// The findings about pl.yaml when it holds these bytes.
  private func findings(for bytes: [UInt8]) throws -> [Finding] {
    let (folder, _) = try Fixture().write()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(bytes).write(to: URL(filePath: folder + "/pl.yaml"))
    return try CatalogFolder(path: folder).read().findings
  }

  @Test func aFileThatIsNotUTF8IsFoundAtItsFirstBadByte() throws {
    let findings = try findings(for: Array("schema: 1\nname: Za".utf8) + [0xBF] + Array("ółć\n".utf8))
    #expect(findings.map(\.rule) == ["yaml-encoding"])
    #expect(findings.first.map { [$0.location.line, $0.location.column] } == [2, 9])
  }

  @Test(arguments: ["", "# nothing but a comment\n", "\u{FEFF}"])
  func anEmptyFileIsAFinding(text: String) throws {
    #expect(try findings(for: Array(text.utf8)).map(\.rule) == ["yaml-empty"])
  }

  @Test(arguments: ["a: 1\n---\nb: 2\n", "- a\n- b\n", "just text\n"])
  func aFileOfAnotherShapeIsAFinding(text: String) throws {
    #expect(try findings(for: Array(text.utf8)).allSatisfy { $0.rule.hasPrefix("yaml-") })
    #expect(try !findings(for: Array(text.utf8)).isEmpty)
  }

  @Test(arguments: ["{", "[", "- ", "? ", "a: {b: "])
  func deepNestingIsAFinding(opening: String) throws {
    let text =
      "phrases:\n  x:\n    say: " + (opening == "- " || opening == "? " ? "\n      " : "")
      + String(repeating: opening, count: 20_000)
    #expect(try !findings(for: Array(text.utf8)).isEmpty)
  }

  @Test(arguments: [true, false])
  func aliasesThatWouldExplodeAreRefused(asKey: Bool) throws {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    text += asKey ? "? *a60\n: x\n" : "z: *a60\n"
    #expect(try findings(for: Array(text.utf8)).map(\.rule) == ["yaml-alias"])
  }

  @Test func aFileOfFiftyMegabytesIsRefusedUnread() throws {
    let findings = try findings(for: [UInt8](repeating: UInt8(ascii: "a"), count: 50 << 20))
    #expect(findings.map(\.rule) == ["file-too-large"])
  }

  @Test func controlCharactersAreFoundAtTheirPlace() throws {
    let findings = try findings(for: Array("schema: 1\nname: a\u{1}b\n".utf8))
    #expect(findings.map(\.rule) == ["yaml-syntax"])
    #expect(findings.first.map { [$0.location.line, $0.location.column] } == [2, 8])
  }
}
