import Inflection
import PhraseModel
import Testing

/// The plural categories that ICU gives are those that CLDR publishes.
@Suite struct PluralRulesTests {
  @Test(arguments: CLDRSamples.cardinal)
  func cardinalCategories(row: CLDRSamples.Row) throws {
    let rules = try PluralRules(locale: LocaleTag(row.locale))
    for number in CLDRSamples.numbers(row.samples) {
      #expect(rules.category(of: Double(number)) == row.category, "\(row.locale) \(number)")
    }
  }

  @Test(arguments: CLDRSamples.ordinal)
  func ordinalCategories(row: CLDRSamples.Row) throws {
    let rules = try PluralRules(locale: LocaleTag(row.locale), ordinal: true)
    for number in CLDRSamples.numbers(row.samples) {
      #expect(rules.category(of: Double(number)) == row.category, "\(row.locale) \(number)")
    }
  }

  @Test func theTableHoldsThirtyLocalesOrMore() {
    #expect(Set(CLDRSamples.cardinal.map(\.locale)).count >= 30)
  }

  @Test func runsAreThoseOfTheRange() throws {
    let polish = try PluralRules(locale: LocaleTag("pl"))
    #expect(
      polish.runs(in: 1...25) == [.one: [1...1], .few: [2...4, 22...24], .many: [5...21, 25...25]])
    let ukrainian = try PluralRules(locale: LocaleTag("uk"))
    // 21 is `one` in Ukrainian where it is `many` in Polish.
    #expect(ukrainian.runs(in: 20...22) == [.many: [20...20], .one: [21...21], .few: [22...22]])
  }

  @Test func aLongRangeReachesItsRareCategories() throws {
    let french = try PluralRules(locale: LocaleTag("fr"))
    #expect(french.runs(in: 1...100)[.many] == nil)
    #expect(french.runs(in: 1...2_000_000)[.many] != nil)
  }

  @Test(arguments: [("pl", true), ("ja", true), ("zh-Hans", true), ("csb", false), ("szl", false), ("rom", false)])
  func knowsWhichLanguagesHaveRules(tag: String, isKnown: Bool) {
    #expect(PluralRules.isKnown(LocaleTag(tag)) == isKnown)
  }
}
