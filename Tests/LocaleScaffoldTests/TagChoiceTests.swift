import LocaleScaffold
import PhraseModel
import Testing

/// A locale is added under its canonical, shortest tag; whoever names it otherwise is told that one.
@Suite struct TagChoiceTests {
  private let choice = TagChoice(existing: [LocaleTag("pl"), LocaleTag("en")], languages: [LocaleTag("pl")])

  private func problem(_ text: String) -> TagProblem? {
    do throws(TagProblem) {
      _ = try choice.locale(named: text)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["sk", "csb", "szl", "rom", "wym", "zh-Hans", "zh-Hant", "sr-Latn", "pt-PT", "de-AT", "ca-valencia"])
  func takesTagsAsTheyShouldBe(tag: String) {
    #expect(problem(tag) == nil)
  }

  /// IANA's language subtag registry has these as deprecated, or as other ways to write the same.
  @Test(arguments: [
    ("iw", "he"), ("in", "id"), ("tl", "fil"), ("mo", "ro"), ("sh", "sr-Latn"), ("SK", "sk"), ("sl_SI", "sl"),
    ("slk", "sk"),
    ("pl_PL.UTF-8", "pl-PL"), ("cmn", "zh-Hans"), ("zh_TW", "zh-Hant"), ("zh-hans", "zh-Hans"), ("sr_RS@latin", "sr"),
  ])
  func namesTheCanonicalTag(text: String, tag: String) {
    #expect(problem(text) == .notCanonical(text, instead: LocaleTag(tag)))
  }

  /// CLDR's likely subtags (likelySubtags.xml).
  @Test(arguments: [
    ("sk-SK", "sk"), ("zh-CN", "zh-Hans"), ("zh", "zh-Hans"), ("zh-TW", "zh-Hant"), ("uk-UA", "uk"),
    ("sr-Latn-RS", "sr-Latn"),
    ("sk-u-nu-latn", "sk"),
  ])
  func namesTheShorterTagOfTheSameMeaning(text: String, tag: String) {
    #expect(problem(text) == .longer(LocaleTag(text), instead: LocaleTag(tag)))
  }

  @Test(arguments: [
    ("slovak", "sk"), ("Slovak", "sk"), ("słowacki", "sk"), ("slovenčina", "sk"), ("solvak", "sk"),
    ("kaszubski", "csb"),
    ("lietuviu", "lt"), ("chinese", "zh-Hans"), ("cz", "cs"), ("ua", "uk"), ("jp", "ja"), ("Lithuanain", "lt"),
  ])
  func findsTheLanguageThatIsMeant(text: String, tag: String) {
    #expect(problem(text) == .unknown(text, suggestion: LocaleTag(tag)))
  }

  @Test(arguments: [
    "xx", "", "klingonese-of-the-north", "../../etc/passwd", "sk/../x", "1", "zzzzzzzz",
    String(repeating: "a-", count: 900),
  ])
  func saysThatNothingIsMeant(text: String) {
    #expect(problem(text) == .unknown(text, suggestion: nil))
  }

  @Test func oneCountryMayHaveAFileBesideItsLanguage() {
    #expect(problem("en-US") == nil)
    #expect(problem("pl-PL") == nil)
  }

  @Test(arguments: ["en-XA", "ar-XB"])
  func pseudoLocalesHaveNoFile(tag: String) {
    #expect(problem(tag) == .pseudo(LocaleTag(tag)))
  }
}
