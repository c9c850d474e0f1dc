import Inflection
import PhraseModel

/// Dates, times and numbers are those of the catalog's own language. Where ICU has none, it writes 14 March as “M03 14”, and the
/// header has to name another locale.
struct FormattingCheck: CatalogCheck {
  private static let missing = Rule(
    "locale-formatting-missing", .warning, "ICU has no dates and numbers of the catalog's language.",
    help: "It would write 14 March as “M03 14”. Name the locale whose formats readers expect: `formatting: pl`.")
  private static let wrong = Rule(
    "locale-formatting", .error,
    "The locale that dates and numbers are to be those of is none, or is another language.",
    help:
      "`formatting:` names a country of the same language, such as en-GB, or, for a language that ICU lacks, another one."
  )
  static let rules = [missing, wrong]

  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    let language = Languages.languageAlone(of: catalog.locale)
    let isOwnLanguageKnown = LocaleFacts.hasData(for: language)
    guard let formatting = catalog.header.formatting else {
      guard !isOwnLanguageKnown else { return [] }
      return [
        Finding(
          Self.missing, at: catalog.location,
          message: "ICU has no dates and numbers of \(catalog.locale), and would write 14 March as “M03 14”",
          hint: "Name the locale whose formats its readers expect, such as `formatting: pl`")
      ]
    }
    return problem(with: formatting, language: isOwnLanguageKnown ? language : nil).map { message, hint in
      [
        Finding(
          Self.wrong, at: catalog.places.value("formatting"), message: message, hint: hint)
      ]
    } ?? []
  }

  private func problem(with formatting: LocaleTag, language: LocaleTag?) -> (message: String, hint: String)? {
    let canonical = LocaleFacts.canonicalTag(formatting.identifier)
    if let canonical, canonical != formatting.identifier {
      return ("\(formatting) is not the canonical tag of this locale", "Write \(canonical)")
    }
    if let language, Languages.languageAlone(of: formatting) != language {
      return (
        "\(formatting) is another language, whose names of months would stand in the text",
        "Name a country of the same language, such as \(language)-…, or remove the line"
      )
    }
    guard canonical != nil, LocaleFacts.hasData(for: formatting) else {
      return ("ICU has no formats of \(formatting)", "Name a locale that it has, such as en-GB")
    }
    return nil
  }
}
