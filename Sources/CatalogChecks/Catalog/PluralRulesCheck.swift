import Inflection
import MessageSyntax
import PhraseModel

/// Somebody says how the language counts: CLDR, or the file where CLDR does not. Where nobody does, ICU says nothing and uses
/// `other` for every number.
struct PluralRulesCheck: CatalogCheck {
  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    guard !PluralRules.isKnown(catalog.locale) else {
      guard catalog.header.plurals != nil else { return [] }
      return [
        Finding(
          rule: "plural-rules-known", severity: .warning, at: catalog.places.key("plurals"),
          message: "CLDR has plural rules for \(catalog.locale), which are used instead of these",
          hint: "Remove `plurals:` and what stands under it")
      ]
    }
    guard let rules = catalog.header.plurals else {
      // What is still without plurals does not come out wrong.
      let isHarmful = context.messages.contains { message in message.message.choices.contains { $0.kind == .plural } }
      return [
        Finding(
          rule: "plural-rules-unknown", severity: isHarmful ? .error : .warning, at: catalog.location,
          message: "CLDR has no plural rules for \(catalog.locale), so nobody knows which branches a plural needs",
          hint: "Give them in the header: `plurals:`, and under it such lines as `one: n = 1`")
      ]
    }
    return rules.sorted { $0.key < $1.key }.compactMap { category, rule in
      guard let problem = PluralRuleSyntax.problem(in: rule) ?? refusal(of: rule, for: category) else { return nil }
      return Finding(
        rule: "plural-rules-invalid", at: catalog.places.value("plurals", category.rawValue),
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
