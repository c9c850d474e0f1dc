import Foundation
import PhraseModel
import Testing

@testable import Paradigms

struct HunspellDictionaryTests {
  private func paradigms(_ affixes: String, _ words: String, of forms: Set<String>) throws -> [[String]] {
    let dictionary = try #require(
      HunspellDictionary(affixes: Data(affixes.utf8), words: Data(words.utf8)))
    return dictionary.paradigms(of: forms)
  }

  /// The rules are written as hunspell(5) has them.
  private let affixes = """
    SET UTF-8
    SFX M Y 4
    SFX M a ę a
    SFX M a ą a
    SFX M a y [^gk]a
    SFX M a 0 a

    """

  @Test func aFormGivesAllFormsOfItsEntry() throws {
    #expect(
      try paradigms(affixes, "3\nkarta/M\nkot\nręka/M\n", of: ["kartę"]) == [
        ["kart", "karta", "karty", "kartą", "kartę"]
      ])
    // The condition keeps *rękay* away, and no other letter comes in.
    #expect(try paradigms(affixes, "1\nręka/M\n", of: ["ręka"]) == [["ręk", "ręka", "ręką", "rękę"]])
  }

  @Test(arguments: [
    ("FLAG long\nSFX Aa Y 1\nSFX Aa 0 s .", "cat/BbAa"), ("FLAG num\nSFX 12 Y 1\nSFX 12 0 s .", "cat/3,12"),
    ("AF 2\nAF Q # 1\nAF A # 2\nSFX A Y 1\nSFX A 0 s .", "cat/2"),
    ("SFX A Y 1\nSFX A 0 s/X . is:plural", "cat/A po:noun"),
  ])
  func flagsAreReadInEveryStyle(affixes: String, entry: String) throws {
    #expect(try paradigms("SET UTF-8\n" + affixes + "\n", "1\n\(entry)\n", of: ["cats"]) == [["cat", "cats"]])
  }

  @Test func aStemThatNeedsAnAffixIsNoForm() throws {
    let affixes = "SET UTF-8\nNEEDAFFIX X\nSFX A Y 2\nSFX A 0 s .\nSFX A 0 ed .\n"
    #expect(try paradigms(affixes, "1\nwalk/AX\n", of: ["walks"]) == [["walked", "walks"]])
  }

  @Test func wordsThatTheDictionaryDoesNotHaveGiveNothing() throws {
    #expect(try paradigms(affixes, "1\nkarta/M\n", of: ["książkę", "kartka"]).isEmpty)
  }

  /// Forms checked against the dictionary of the Polish language (sjp.pwn.pl).
  @Test(
    .enabled(
      if: DictionaryFolders(environment: [:]).dictionaries(for: LocaleTag("pl")).first != nil,
      "Debian's hunspell-pl is not installed"))
  func debiansPolishDictionaryGivesPolishForms() throws {
    let path = try #require(DictionaryFolders(environment: [:]).dictionaries(for: LocaleTag("pl")).first)
    let all = try #require(HunspellDictionary(path: path)).paradigms(of: ["kartę", "oddać", "książek"])
    for form in ["kartą", "kart", "kartami", "oddał", "oddam", "książkami", "książce"] {
      #expect(all.contains { $0.contains(form) }, "\(form)")
    }
  }
}
