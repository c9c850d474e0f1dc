import Foundation
import TestSupport
import Testing

/// `phrasebook check --fix`: mends what needs no judgement, and nothing else.
@Suite struct CheckFixTests {
  private struct Mended {
    let before: String
    let after: String
    let outcome: Program.Outcome
  }

  /// Mends a fixture twice; the second time finds nothing more to do.
  private func mend(_ fixture: Fixture) throws -> Mended {
    let (path, _) = try fixture.write()
    let folder = TemporaryFolder(adopting: path)
    let file = URL(filePath: path + "/pl.yaml")
    let before = try Data(contentsOf: file)
    let outcome = try Program.phrasebook.run("check", "--fix", "--catalogs", folder.path)
    let after = try Data(contentsOf: file)
    let again = try Program.phrasebook.run("check", "--fix", "--catalogs", folder.path)
    #expect(again.errors.hasPrefix("nothing to mend\n"))
    #expect(try Data(contentsOf: file) == after)
    return Mended(
      before: String(decoding: before, as: UTF8.self), after: String(decoding: after, as: UTF8.self), outcome: outcome)
  }

  /// A body of `title.missing` or `minutes.left`, and what it becomes; all else in the file stays as it is.
  @Test(arguments: [
    ("title.missing", "say: Tytułu {title} nie ma w zbiorach.", "say: Tytułu {title} nie ma w\u{A0}zbiorach."),
    ("title.missing", "say: \"Tytułu {title} nie ma w zbiorach.\"", "say: \"Tytułu {title} nie ma w\u{A0}zbiorach.\""),
    ("title.missing", "say: Tytułu  {title}   nie mamy.", "say: Tytułu {title} nie mamy."),
    ("title.missing", "say: Tytułu \"{title}\" nie mamy.", "say: Tytułu „{title}” nie mamy."),
    ("title.missing", "say: 'Tytułu \"{title}\" nie mamy.'", "say: 'Tytułu „{title}” nie mamy.'"),
    ("title.missing", "say: \"Tytułu \\\"{title}\\\" nie mamy.\"", "say: \"Tytułu „{title}” nie mamy.\""),
    ("title.missing", "say: Tytułu {title} d'Artagnana nie mamy.", "say: Tytułu {title} d’Artagnana nie mamy."),
    ("title.missing", "say: 'Tytułu {title} d''Artagnana nie mamy.'", "say: 'Tytułu {title} d’Artagnana nie mamy.'"),
    ("title.missing", "say: Książki d'{title} n'ma {title}.", "say: Książki d’{title} n’ma {title}."),
    ("title.missing", "say: Tytułu {title}\u{200B} nie\u{AD} mamy.", "say: Tytułu {title} nie mamy."),
    ("title.missing", "say: \"Tytułu {title}\\u200B nie mamy.\"", "say: \"Tytułu {title} nie mamy.\""),
    ("title.missing", "say: \"Tytułu {title}\\a nie mamy.\"", "say: \"Tytułu {title} nie mamy.\""),
    ("title.missing", "say: m\u{430}my {title}.", "say: mamy {title}."),
    ("title.missing", "say: Czy mamy {title}. Tak.", "say: Czy mamy {title}? Tak."),
    (
      "minutes.left",
      "say: |\n      {count, plural,\n        =1 {Minuta.}\n        few {{count} minuty.}\n        many {{count} minut.}\n        other {{count} minuty.}}",
      "say: |\n      {count, plural,\n        one {Minuta.}\n        few {{count} minuty.}\n        many {{count} minut.}\n        other {{count} minuty.}}"
    ),
    (
      "minutes.left",
      "say: |\n      {count, plural,\n        =200 {Dużo.}\n        one {{count} minuta.}\n        few {{count} minuty.}\n        few {{count} minuty.}\n        many {{count} minut.}\n        other {{count} minuty.}}",
      "say: |\n      {count, plural,\n        one {{count} minuta.}\n        few {{count} minuty.}\n        many {{count} minut.}\n        other {{count} minuty.}}"
    ),
    (
      "card.ask",
      "say: >-\n      {patron, select,  female {Pani  kartę?} male {Pana kartę?}\n      other {Jest w domu?}}",
      "say: >-\n      {patron, select,  female {Pani kartę?} male {Pana kartę?}\n      other {Jest w\u{A0}domu?}}"
    ),
  ])
  func mendsWhatNeedsNoJudgement(phrase: String, before: String, after: String) throws {
    var fixture = Fixture()
    fixture.replacePhrase(phrase, in: "pl.yaml", with: "    " + before)
    let mended = try mend(fixture)
    #expect(mended.after == mended.before.replacingOccurrences(of: before, with: after))
    #expect(mended.outcome.status == 0)
    #expect(mended.outcome.errors.contains(": mended: "))
    #expect(mended.outcome.errors.contains("nothing wrong"))
  }

  /// ICU prints # where a select stands between it and its plural.
  @Test func aNumberSignBecomesItsArgument() throws {
    let branch = "{patron, select, female {Zostało # minut.} other {Zostało # minut.}}"
    var fixture = Fixture()
    fixture.replace(
      "count: {type: number, range: 1..120, sample: 15}",
      with: "count: {type: number, range: 5..9, sample: 5}\n      patron: {type: person}", in: "phrasebook.yaml")
    fixture.replace("required: [female, male]", with: "required: []", in: "pl.yaml")
    fixture.replacePhrase(
      "minutes.left", in: "pl.yaml",
      with: "    say: |\n      {count, plural, many \(branch.dropLast(0)) other {Zostało #.}}")
    fixture.replace("many {patron", with: "many {{patron", in: "pl.yaml")
    fixture.replace("# minut.}} other", with: "# minut.}}} other", in: "pl.yaml")
    let mended = try mend(fixture)
    #expect(mended.after == mended.before.replacingOccurrences(of: "# minut", with: "{count} minut"))
  }

  @Test func whatNeedsJudgementStaysAndIsTold() throws {
    let mended = try mend(Fixture("title.missing", says: "Tytułu „{titel}” nie  mamy, ale {title} tak."))
    #expect(mended.after == mended.before.replacingOccurrences(of: "nie  mamy", with: "nie mamy"))
    #expect(mended.outcome.status == 1)
    #expect(mended.outcome.text.contains("argument-undeclared"))
    #expect(!mended.outcome.text.contains("space-doubled"))
  }

  @Test func cleanFilesAreNotTouched() throws {
    let (path, _) = try Fixture().write()
    let folder = TemporaryFolder(adopting: path)
    let before = try FileManager.default.attributesOfItem(atPath: path + "/pl.yaml")
    let outcome = try Program.phrasebook.run("check", "--fix", "--catalogs", folder.path)
    let after = try FileManager.default.attributesOfItem(atPath: path + "/pl.yaml")
    #expect(outcome.status == 0)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  /// Byte-order mark, Windows line ends, comments and trailing blanks stay; so does the file's mode, and a link to it.
  @Test func everythingElseStaysAsItIs() throws {
    var fixture = Fixture("title.missing", says: "Tytułu {title} nie ma w zbiorach.")
    fixture.files["pl.yaml"] =
      "\u{FEFF}# Uwaga:  dwie spacje, w środku   \r\n"
      + (fixture.files["pl.yaml"] ?? "").replacingOccurrences(of: "\n", with: "\r\n")
    let (path, _) = try fixture.write()
    let folder = TemporaryFolder(adopting: path)
    let file = path + "/pl.yaml"
    let target = path + "/polski.txt"
    try FileManager.default.moveItem(atPath: file, toPath: target)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: target)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
    let before = try Data(contentsOf: URL(filePath: target))
    _ = try Program.phrasebook.run("check", "--fix", "--catalogs", folder.path)
    let after = try Data(contentsOf: URL(filePath: target))
    let expected = String(decoding: before, as: UTF8.self).replacingOccurrences(
      of: "ma w zbiorach", with: "ma w\u{A0}zbiorach")
    #expect(String(decoding: after, as: UTF8.self) == expected)
    #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType == .typeSymbolicLink)
    #expect(try !FileManager.default.contentsOfDirectory(atPath: path).contains { $0.hasSuffix(".tmp") })
  }

  /// A link to a device cannot be replaced by a file, and the rest of the folder is as it was.
  @Test func aFolderThatCannotBeWrittenToIsAnError() throws {
    guard getuid() != 0 else { return }
    let (path, _) = try Fixture("title.missing", says: "Tytułu {title} nie ma w zbiorach.").write()
    let folder = TemporaryFolder(adopting: path)
    let before = try Data(contentsOf: URL(filePath: path + "/pl.yaml"))
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
    let outcome = try Program.phrasebook.run("check", "--fix", "--catalogs", folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("cannot replace"))
    #expect(try Data(contentsOf: URL(filePath: path + "/pl.yaml")) == before)
  }

  /// Only the locales that are asked for are mended.
  @Test func otherLocalesAreLeftAlone() throws {
    var fixture = Fixture.withEnglish
    fixture.replacePhrase("title.missing", in: "pl.yaml", with: "    say: Tytułu {title} nie ma w zbiorach.")
    fixture.replacePhrase("title.missing", in: "en.yaml", with: "    say: There is  no {title}.")
    let (path, _) = try fixture.write()
    let folder = TemporaryFolder(adopting: path)
    _ = try Program.phrasebook.run("check", "en", "--fix", "--catalogs", folder.path)
    #expect(try String(contentsOfFile: path + "/pl.yaml", encoding: .utf8).contains("ma w zbiorach"))
    #expect(try String(contentsOfFile: path + "/en.yaml", encoding: .utf8).contains("There is no {title}"))
  }
}
