import Inflection
import PhraseModel

/// ICU must know the locale's tag and its numbering system; a locale has four quotation marks.
struct LocaleCheck: CatalogCheck {
  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    var findings: [Finding] = []
    let tag = catalog.locale.identifier
    if let canonical = LocaleFacts.canonicalTag(tag), canonical != tag {
      findings.append(
        Finding(
          rule: "locale-tag", at: catalog.location, message: "\(tag) is not the canonical tag of this locale",
          hint: "Rename the file to \(canonical).yaml"))
    } else if LocaleFacts.canonicalTag(tag) == nil {
      findings.append(
        Finding(
          rule: "locale-tag", at: catalog.location, message: "\(tag) is no BCP 47 tag",
          hint: "Name the file after the locale, such as pl.yaml or zh-Hans.yaml"))
    }
    if LocaleFacts.digits(of: catalog.header.numbering) == nil {
      findings.append(
        Finding(
          rule: "locale-numbering", at: catalog.places.value("numbering"),
          message: "\(catalog.header.numbering) is no numbering system with ten digits",
          hint: "Most locales use latn; Arabic may use arab"))
    }
    if catalog.header.quotes.count != 4 {
      findings.append(
        Finding(
          rule: "locale-quotes", at: catalog.places.value("quotes"),
          message: "quotes must be four: outer opening, outer closing, inner opening, inner closing"))
    }
    return findings
  }
}
