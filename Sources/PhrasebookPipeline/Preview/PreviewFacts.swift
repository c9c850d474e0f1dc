import Inflection
import PhraseModel
import Preview

/// What to know about how a locale prints, in the locale's own digits and words.
struct PreviewFacts {
  let own: PreviewCatalog
  let locale: PreviewLocale

  var facts: [PrintFact] {
    let header = own.catalog.header
    var facts = [
      PrintFact("Direction", locale.isRightToLeft ? "right to left" : "left to right"),
      PrintFact("Fonts", locale.fontFamilies.isEmpty ? "not installed" : locale.fontFamilies.joined(separator: ", ")),
      PrintFact("Register", header.register.rawValue),
    ]
    if header.quotes.count == 4 {
      let (outer, inner) = (header.quotes[0...1], header.quotes[2...3])
      facts.append(
        PrintFact(
          "Quotation marks", "\(outer.joined(separator: "…")) \(inner.joined(separator: "…"))", isOwnText: true))
    }
    if let digits = LocaleFacts.digits(of: header.numbering) { facts.append(PrintFact("Digits", digits)) }
    if let plurals { facts.append(PrintFact("Plural categories", plurals)) }
    for (name, pattern) in [("Date", "{value, date, ::dMMMM}"), ("Time", "{value, time, ::jmm}")] {
      if let text = format(pattern) { facts.append(PrintFact(name, text, isOwnText: true)) }
    }
    let currency = own.phrasebook.library.currency
    if let money = try? LocaleFacts.money("2.40", in: icuLocale, currency: currency) {
      facts.append(PrintFact("Money", money, isOwnText: true))
    }
    return facts
  }

  private var icuLocale: String { "\(own.catalog.formattingLocale)-u-nu-\(own.catalog.header.numbering)" }

  private var plurals: String? {
    guard let rules = try? PluralRules.rules(of: own.catalog) else { return nil }
    return rules.runs(in: 0...100).sorted { $0.key < $1.key }
      .map { "\($0.key.rawValue) \(NumberRuns.label($0.value))" }.joined(separator: " · ")
  }

  /// 14 March 2027, 16:30 UTC.
  private func format(_ pattern: String) -> String? {
    try? MessageFormat(pattern, locale: icuLocale).format(["value": .date(1_805_041_800_000)])
  }
}
