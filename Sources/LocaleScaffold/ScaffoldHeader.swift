import Inflection
import PhraseModel

extension Scaffold {
  /// What the locale says about itself.
  func addHeader(to lines: inout CatalogLines) {
    lines.add("schema: 1")
    if let name = target.ownName {
      lines.add("name: \(CatalogLines.quoted(name))")
    } else {
      addText("name", meaning: ["what the language is called by those who speak it"], to: &lines, indentation: 0)
    }
    lines.comment("formal or informal: how readers are spoken to.")
    lines.add("register: \(source.header.register.rawValue)")
    lines.comment("true once every text is written.")
    lines.add("complete: false")
    lines.add("numbering: \(target.numbering)")
    if let formatting = target.formatting {
      lines.comment(
        "The locale whose dates, times and numbers are used: ICU has none of \(target.englishName). Name the nearest.")
      lines.add("formatting: \(formatting)")
    }
    addPlurals(to: &lines)
    lines.add("quotes: [\(target.quotes.map(CatalogLines.quoted).joined(separator: ", "))]")
    if let known = target.knownCases, known.count > 1 {
      lines.comment("The cases that sentences here put nouns into. CLDR knows of: \(known.joined(separator: ", ")).")
    } else {
      lines.comment("The cases that sentences here put nouns into; nominative alone where nouns don’t change.")
    }
    lines.add("cases: [\(target.cases.map(CatalogLines.key).joined(separator: ", "))]")
    lines.comment("The genders of the nouns below, as far as your sentences change with them.")
    lines.add("genders: [\(target.genders.map(CatalogLines.key).joined(separator: ", "))]")
    lines.blank()
    addForms(to: &lines)
  }

  private func addPlurals(to lines: inout CatalogLines) {
    if let rules = target.ownRules {
      lines.comment(
        "How \(target.englishName) counts; `other` is what these leave (https://www.unicode.org/reports/tr35/tr35-numbers.html#Operands)."
      )
      guard !rules.isEmpty else { return lines.add("plurals: {}") }
      lines.add("plurals:")
      for (category, rule) in rules.sorted(by: { $0.key < $1.key }) {
        lines.add("\(category.rawValue): \(rule.prefix { $0 != "@" })", indentation: 2)
      }
    } else if target.rules == nil {
      lines.comment(
        """
        CLDR does not know how \(target.englishName) counts, that is, which numbers take which branch. Say so here, in its syntax \
        (https://www.unicode.org/reports/tr35/tr35-numbers.html#Operands), and take the # away. Below stand the rules of \(sourceName); if \
        they are right, that is all there is to do. Where all numbers are alike, write `plurals: {}`.
        """
      )
      lines.add("# plurals:")
      let rules =
        PluralRules.text(for: source.locale) ?? source.header.plurals?.map { ($0.key, $0.value) } ?? [(.one, "n = 1")]
      for (category, rule) in rules { lines.add("#   \(category.rawValue): \(rule)") }
    }
  }

  /// Who is spoken to, who speaks, who is spoken of.
  private func addForms(to lines: inout CatalogLines) {
    lines.comment("Forms that a sentence must have where it changes with a person, and what cards call them.")
    lines.add("forms:")
    for name in book.argumentNames(where: { $0.type == .person }) {
      let required = target.forms[name] ?? []
      let model = source.header.forms[name] ?? reference.header.forms[name]
      lines.add("\(CatalogLines.key(name)):", indentation: 2)
      lines.add("required: [\(required.map(\.rawValue).joined(separator: ", "))]", indentation: 4)
      lines.add("labels:", indentation: 4)
      for form in PersonForm.allCases where form == .other || required.contains(form) {
        addText(form.rawValue, meaning: [model?.labels[form]], to: &lines, indentation: 6)
      }
    }
    lines.blank()
  }
}
