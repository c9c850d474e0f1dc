import TestSupport
import Testing

@Suite struct EndPunctuationCheckTests {
  @Test(arguments: [
    ("We don’t have “{title▲}”", "no punctuation, the reference with a full stop"),
    ("We don’t have “{title}” ye▲t", "no punctuation"), ("We don’t have “{title}”▲!", "an exclamation mark"),
    ("We don’t have “{title}”▲:", "a colon"), ("“{title}” is out, and so on..▲.", "an ellipsis"),
  ])
  func wantsTheReferencesMark(text: String, message: String) throws {
    var fixture = Fixture.withEnglish
    fixture.replacePhrase("title.missing", in: "en.yaml", with: "    say: |\n      \(text)")
    fixture.replace("“{title▲}”", with: "“▲{title}”", in: "en.yaml")
    try expectFinding("end-punctuation", in: fixture, hint: "English")
    #expect(try fixture.check().findings.first?.message.contains(message) == true)
  }

  @Test(arguments: [
    ("en", "Shall I find “{title}” for you?"), ("en", "We don’t have it: “{title}.”"),
    ("en", "We’ll find (“{title}”.)"),
    ("hi", "“{title}” नहीं है।"), ("zh-Hans", "我们没有“{title}”。"), ("th", "ไม่มี “{title}”"),
  ])
  func everyScriptHasItsOwnMarks(locale: String, text: String) throws {
    var fixture = Fixture.withEnglish
    fixture.replacePhrase("title.missing", in: "en.yaml", with: "    say: |\n      \(text)")
    if locale != "en" {
      fixture.files[locale + ".yaml"] = fixture.files["en.yaml"]
      fixture.files["en.yaml"] = nil
    }
    #expect(try !fixture.check().findings.map(\.rule).contains("end-punctuation"))
  }
}
