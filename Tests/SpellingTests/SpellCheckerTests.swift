import Foundation
import PhraseModel
import Testing

@testable import Spelling

/// With small dictionaries of its own: a stem with endings, in UTF-8 and in the encoding of the Polish one.
@Suite struct SpellCheckerTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "spelling-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func install(_ name: String, _ words: [String], encoding: String.Encoding = .utf8, named: String = "UTF-8")
    throws
  {
    let affixes = "SET \(named)\nTRY aeiouy\nSFX A Y 2\nSFX A a ę a\nSFX A a y a\n"
    try #require(affixes.data(using: encoding)).write(to: URL(filePath: "\(folder)/\(name).aff"))
    let list = "\(words.count)\n" + words.joined(separator: "\n") + "\n"
    try #require(list.data(using: encoding)).write(to: URL(filePath: "\(folder)/\(name).dic"))
  }

  private var checker: SpellChecker {
    SpellChecker(environment: ["PHRASEBOOK_DICTIONARIES": folder, "XDG_CACHE_HOME": folder + "/cache"])
  }

  private func unknown(_ words: String..., in locale: String = "pl") -> [String]? {
    checker.unknownWords(among: words, in: LocaleTag(locale))?.map(\.word)
  }

  @Test func aDictionaryKnowsItsWordsWithTheirEndings() throws {
    try install("pl_PL", ["karta/A", "książka/A"])
    #expect(unknown("karta", "kartę", "Karty", "książkę", "katra") == ["katra"])
    #expect(checker.unknownWords(among: ["kata"], in: LocaleTag("pl"))?.first?.suggestion == "karta")
  }

  /// The Polish dictionary of Debian is in ISO 8859-2.
  @Test func dictionariesMayBeInOtherEncodings() throws {
    try install("pl_PL", ["książka/A", "żółć"], encoding: .isoLatin2, named: "ISO8859-2")
    #expect(unknown("książkę", "żółć", "книга", "zolc") == ["книга", "zolc"])
  }

  @Test func apostrophesAndVowelPointsAreReadAsDictionariesWriteThem() throws {
    try install("fr", ["aujourd'hui"])
    try install("he_IL", ["אותך"])
    #expect(unknown("aujourd’hui", in: "fr") == [])
    #expect(unknown("אותָךְ", in: "he") == [])
  }

  /// A tag without a region takes every region's words; one with a region only its own.
  @Test func theDictionaryIsTheLocales() throws {
    try install("en_GB", ["colour"])
    try install("en_US", ["color"])
    #expect(unknown("colour", "color", in: "en") == [])
    #expect(unknown("colour", "color", in: "en-GB") == ["color"])
    #expect(unknown("colour", in: "de") == nil)
  }

  /// Opening a dictionary takes long: what it has said is kept, for as long as it stays the same.
  @Test func answersAreKeptUntilTheDictionaryChanges() throws {
    try install("pl_PL", ["karta/A"])
    #expect(unknown("karta", "fiszka") == ["fiszka"])
    let memory = try String(contentsOfFile: folder + "/cache/phrasebook/spelling/pl.txt", encoding: .utf8)
    #expect(memory.contains("+karta") && memory.contains("-fiszka"))
    try install("pl_PL", ["karta/A", "fiszka/A"])
    #expect(unknown("karta", "fiszka") == [])
  }

  @Test func aCacheThatCannotBeWrittenIsNoMatter() throws {
    try install("pl_PL", ["karta/A"])
    try Data().write(to: URL(filePath: folder + "/cache"))
    #expect(unknown("karta", "katra") == ["katra"])
  }

  @Test func withoutADictionaryNothingIsSaid() {
    #expect(unknown("karta") == nil)
  }
}
