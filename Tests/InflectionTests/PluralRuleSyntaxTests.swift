import Foundation
import Inflection
import PhraseModel
import Testing

/// The syntax of plural rules is CLDR's: all of its own rules pass.
@Suite struct PluralRuleSyntaxTests {
  /// Rules as CLDR 47 prints them (`common/supplemental/plurals.xml`).
  @Test(arguments: [
    "n = 1", "i = 0 or n = 1", "i = 0,1", "n % 10 = 1 and n % 100 != 11..19",
    "v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14",
    "n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99", "n != 0 and n % 1000000 = 0",
    "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5", "i = 1 and v = 0 @integer 1",
  ])
  func acceptsCLDRsOwn(rule: String) {
    #expect(PluralRuleSyntax.problem(in: rule) == nil)
  }

  @Test(arguments: [
    ("", "empty"), ("n = 1 or", "ends"), ("x = 1", "“x”"), ("n % 0 = 1", "divides by 0"), ("n = 3..3", "rise"),
    ("n is 1", "= or !="), ("n = 1 few: n = 2", "more than one"), ("n = 1,", "no number"), ("n = 1 2", "“2”"),
    ("n % 10", "= or !="),
  ])
  func saysWhatIsWrong(rule: String, problem: String) {
    #expect(PluralRuleSyntax.problem(in: rule)?.contains(problem) == true)
  }

  /// What ICU carries as text is what it goes by.
  @Test(arguments: ["pl", "ar", "cy", "fr", "lt", "gv", "ja"])
  func theTextOfALanguagesRulesMakesTheSameRules(tag: String) throws {
    let text = try #require(PluralRules.text(for: LocaleTag(tag)))
    #expect(text.allSatisfy { PluralRuleSyntax.problem(in: $0.rule) == nil })
    let made = try PluralRules(rules: Dictionary(text.map { ($0.category, $0.rule) }) { first, _ in first })
    let known = try PluralRules(locale: LocaleTag(tag))
    #expect(made.categories == known.categories)
    for number in 0...200 { #expect(made.category(of: Double(number)) == known.category(of: Double(number))) }
    #expect(made.category(of: 1.5) == known.category(of: 1.5))
  }

  @Test func aLanguageWithoutRulesHasNoText() {
    #expect(PluralRules.text(for: LocaleTag("csb")) == nil)
  }
}
