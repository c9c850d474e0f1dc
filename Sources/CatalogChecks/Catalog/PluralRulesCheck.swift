import Inflection
import MessageSyntax
import PhraseModel

/// Somebody says how the language counts: CLDR, or the file where CLDR does not. Where nobody does, ICU says nothing and uses
/// `other` for every number.
struct PluralRulesCheck: CatalogCheck {
  private static let known = Rule(
    "plural-rules-known", .warning, "A file gives plural rules that CLDR has.",
    help: "CLDR's are used. The header's `plurals:` is for languages that it has none for.")
  private static let unknown = Rule(
    "plural-rules-unknown", .error, "Neither CLDR nor the file says how the language counts.",
    help: "ICU would use `other` for every number without a word. A warning where nothing is counted yet.")
  private static let invalid = Rule(
    "plural-rules-invalid", .error, "A plural rule of the header is not in CLDR's syntax.",
    help: "It is written as in UTS #35, Part 3, section 5.1.1: n % 10 = 2..4 and n % 100 != 12..14.")
  static let rules = [known, unknown, invalid]

  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    guard !PluralRules.isKnown(catalog.locale) else {
      guard catalog.header.plurals != nil else { return [] }
      return [
        Finding(
          Self.known, at: catalog.places.key("plurals"),
          message: "CLDR has plural rules for \(catalog.locale), which are used instead of these",
          hint: "Remove `plurals:` and what stands under it")
      ]
    }
    guard let rules = catalog.header.plurals else {
      // What is still without plurals does not come out wrong.
      let isHarmful = context.messages.contains { message in message.choices.contains { $0.kind == .plural } }
      return [
        Finding(
          rule: Self.unknown.name, severity: isHarmful ? .error : .warning, at: catalog.location,
          message: "CLDR has no plural rules for \(catalog.locale), so nobody knows which branches a plural needs",
          hint: "Give them in the header: `plurals:`, and under it such lines as `one: n = 1`")
      ]
    }
    return rules.sorted { $0.key < $1.key }.compactMap { category, rule in
      guard let problem = PluralRuleSyntax.problem(in: rule) ?? refusal(of: rule, for: category) else { return nil }
      return Finding(
        Self.invalid, at: catalog.places.value("plurals", category.rawValue),
        message: "the plural rule “\(rule)” \(problem)",
        hint: "Write it in CLDR's syntax, such as `n % 10 = 2..4 and n % 100 != 12..14`")
    }
  }

  private func refusal(of rule: String, for category: PluralCategory) -> String? {
    do throws(ICUError) {
      _ = try PluralRules(rules: [category: rule])
      return nil
    } catch {
      return "is refused by ICU (\(error.name))"
    }
  }
}
