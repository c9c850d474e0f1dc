import Inflection
import PhraseModel

/// ICU must know the locale's tag and its numbering system; a locale has four quotation marks.
struct LocaleCheck: CatalogCheck {
  private static let tag = Rule(
    "locale-tag", .error, "A file's name is not the canonical tag of a locale.",
    help: "A locale's file is named after its BCP 47 tag, such as pl.yaml or zh-Hans.yaml.")
  private static let numbering = Rule(
    "locale-numbering", .error, "The numbering system is none with ten digits.",
    help: "Most locales use latn; Arabic may use arab, Hindi deva.")
  private static let quotes = Rule(
    "locale-quotes", .error, "The quotation marks are not four.",
    help: "List outer opening, outer closing, inner opening, inner closing.")
  static let rules = [tag, numbering, quotes]

  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    var findings: [Finding] = []
    let tag = catalog.locale.identifier
    if let canonical = LocaleFacts.canonicalTag(tag), canonical != tag {
      findings.append(
        Finding(
          Self.tag, at: catalog.location, message: "\(tag) is not the canonical tag of this locale",
          hint: "Rename the file to \(canonical).yaml"))
    } else if LocaleFacts.canonicalTag(tag) == nil {
      findings.append(
        Finding(
          Self.tag, at: catalog.location, message: "\(tag) is no BCP 47 tag",
          hint: "Name the file after the locale, such as pl.yaml or zh-Hans.yaml"))
    }
    if LocaleFacts.digits(of: catalog.header.numbering) == nil {
      findings.append(
        Finding(
          Self.numbering, at: catalog.places.value("numbering"),
          message: "\(catalog.header.numbering) is no numbering system with ten digits",
          hint: "Most locales use latn; Arabic may use arab"))
    }
    if catalog.header.quotes.count != 4 {
      findings.append(
        Finding(
          Self.quotes, at: catalog.places.value("quotes"),
          message: "quotes must be four: outer opening, outer closing, inner opening, inner closing"))
    }
    return findings
  }
}
