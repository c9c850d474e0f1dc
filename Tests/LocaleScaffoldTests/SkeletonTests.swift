import Foundation
import LocaleScaffold
import MessageSyntax
import PhraseModel
import TestSupport
import Testing

/// A skeleton has the branches that the language needs, and no others.
@Suite struct SkeletonTests {
  /// The keys of the plural on `count`, by phrase, read off the samples of whole numbers in CLDR's plurals.xml for the ranges of the
  /// book: `pc.left` 1–120, `join.guardian` (`age`) 1–18.
  @Test(arguments: [
    ("sk", "pc.left", ["one", "few", "other"]),
    ("lt", "pc.left", ["one", "few", "other"]),
    ("ar", "pc.left", ["one", "two", "few", "many", "other"]),
    ("cy", "pc.left", ["one", "two", "few", "many", "other"]),
    ("uk", "pc.left", ["one", "few", "many", "other"]),
    ("en", "pc.left", ["one", "other"]),
    ("fr", "pc.left", ["one", "other"]),
    ("sl", "pc.left", ["one", "two", "few", "other"]),
    ("lv", "pc.left", ["zero", "one", "other"]),
    ("he", "pc.left", ["one", "two", "other"]),
    ("ja", "pc.left", []),
    ("zh-Hans", "pc.left", []),
    ("sk", "join.guardian", ["one", "few", "other"]),
    ("ar", "join.guardian", ["one", "two", "few", "many", "other"]),
    ("be", "join.guardian", ["one", "few", "many", "other"]),
  ])
  func aPluralHasTheCategoriesThatItsRangeReaches(tag: String, phrase: String, keys: [String]) throws {
    let skeleton = try ScaffoldedFile(tag).skeletons(phrase)[0]
    let plurals = skeleton.choices.filter { $0.kind == .plural }
    #expect(plurals.first?.branches.map(\.selector) ?? [] == keys)
  }

  /// All plurals of all phrases, held against the samples of CLDR 47.
  @Test(
    .enabled(if: CLDRPlurals.isThere),
    arguments: ["sk", "lt", "ar", "ja", "cy", "pl", "uk", "sl", "ga", "mt", "lv", "ro"])
  func allPluralsHaveTheCategoriesOfCLDR(tag: String) throws {
    let samples = try CLDRPlurals.samples(of: tag)
    let phrases = try ShippedCatalogs.phrasebook().book.phrases
    let skeletons = try ScaffoldedFile(tag).skeletons(phrases.map(\.id.identifier))
    var count = 0
    for (phrase, skeleton) in zip(phrases, skeletons) {
      for choice in skeleton.choices where choice.kind == .plural {
        guard case .number(let range)? = phrase.argument(choice.name)?.type else { continue }
        let reached = samples.filter { $0.value.contains { range.contains($0) } }.keys
        #expect(Set(choice.branches.map(\.selector)) == Set(reached).union(["other"]), "\(tag) \(phrase.id)")
        count += 1
      }
    }
    #expect(count > 0 || samples.count == 1)
  }

  @Test(arguments: [
    ([:], ["female", "male", "group", "child", "other"]),
    (["patron": [PersonForm.child]], ["child", "other"]),
    (["patron": []], []),
  ])
  func aSelectHasTheFormsThatTheLanguageNeeds(forms: [String: [PersonForm]], keys: [String]) throws {
    let skeleton = try ScaffoldedFile("sk", ScaffoldOptions(forms: forms)).skeletons("loan.due")[0]
    #expect(skeleton.choices.filter { $0.kind == .select }.first?.branches.map(\.selector) ?? [] == keys)
  }

  /// English does without forms of address; a language that the reference's forms are asked for has them also from there.
  @Test func theReferencesFormsOfAddressAreKeptFromAnotherSource() throws {
    let skeleton = try ScaffoldedFile("sk", from: "en").skeletons("loan.due")[0]
    #expect(skeleton.choices.map(\.name) == ["patron"])
  }

  /// Every argument that the source or the reference tells stands in every sentence of the skeleton.
  @Test(arguments: ["sk", "ar", "ja"], ["pl", "en"])
  func everySentenceTellsWhatTheSourceTells(tag: String, source: String) throws {
    let phrasebook = try ShippedCatalogs.phrasebook()
    let phrases = phrasebook.book.phrases
    let skeletons = try ScaffoldedFile(tag, from: source).skeletons(phrases.map(\.id.identifier))
    for (phrase, skeleton) in zip(phrases, skeletons) {
      let told = [source, "pl"].compactMap { phrasebook.catalog(LocaleTag($0))?.phrases[phrase.id]?.say.message }
        .reduce(into: Set<String>()) { $0.formUnion($1.placeholders.map(\.name)) }
      for sentence in sentences(of: skeleton) {
        #expect(Set(sentence.placeholders.map(\.name)) == told, "\(tag) \(phrase.id)")
        #expect(Blank.isLeft(in: sentence.pattern()), "\(tag) \(phrase.id)")
      }
    }
  }

  /// Cases that CLDR knows of the language (grammaticalFeatures.xml), and of which the source makes use.
  @Test(arguments: [
    ("sk", ["nominative", "genitive", "accusative"], ["masculine", "feminine", "neuter"]),
    ("fr", ["nominative"], ["masculine", "feminine"]), ("sv", ["nominative", "genitive"], ["common", "neuter"]),
    ("ja", ["nominative"], ["neuter"]), ("tr", ["nominative", "genitive", "accusative"], ["neuter"]),
  ])
  func nounsHaveTheCasesOfTheLanguage(tag: String, cases: [String], genders: [String]) throws {
    let target = try ScaffoldedFile(tag).scaffold.target
    #expect(target.cases == cases)
    #expect(Set(target.genders) == Set(genders))
  }

  @Test func whoeverKnowsTheLanguageSaysWhichCasesAndGendersItHas() throws {
    let options = ScaffoldOptions(cases: ["absolutive", "ergative"], genders: ["animate", "inanimate"])
    let file = try ScaffoldedFile("eu", options)
    let skeleton = try file.skeletons("loan.in-library")[0]
    #expect(try file.read().catalog.header.cases == ["absolutive", "ergative"])
    #expect(skeleton.choices.map { $0.branches.map(\.selector) } == [["animate", "other"]])
    #expect(skeleton.placeholders.compactMap(\.termCase) == ["absolutive", "absolutive"])
  }

  private func sentences(of message: Message) -> [Message] {
    let choices = message.parts.compactMap { if case .choice(let choice) = $0 { choice } else { nil } }
    return choices.isEmpty ? [message] : choices.flatMap(\.branches).flatMap { sentences(of: $0.message) }
  }
}

/// CLDR's own table of plurals, where it is at hand.
enum CLDRPlurals {
  private static let path = (ProcessInfo.processInfo.environment["PHRASEBOOK_CLDR"] ?? "") + "/plurals.json"

  static var isThere: Bool { FileManager.default.fileExists(atPath: path) }

  /// By category, the whole numbers up to 2,000 that CLDR gives as its samples.
  static func samples(of tag: String) throws -> [String: [Int]] {
    let data = try Data(contentsOf: URL(filePath: path))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let table = try #require((root["supplemental"] as? [String: Any])?["plurals-type-cardinal"] as? [String: Any])
    let rules = try #require(table[tag] as? [String: String])
    var samples: [String: [Int]] = [:]
    for (key, rule) in rules {
      let integers =
        rule.components(separatedBy: "@integer").dropFirst().first?.components(separatedBy: "@").first ?? ""
      let numbers = integers.components(separatedBy: ",").flatMap { item -> [Int] in
        let bounds = item.components(separatedBy: "~").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
        return bounds.isEmpty ? [] : Array(bounds[0]...bounds[bounds.count - 1])
      }
      samples[key.replacingOccurrences(of: "pluralRule-count-", with: "")] = numbers.filter { $0 <= 2000 }
    }
    return samples
  }
}
