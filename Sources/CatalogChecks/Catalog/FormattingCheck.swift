import Inflection
import PhraseModel

/// Dates, times and numbers are those of the catalog's own language. Where ICU has none, it writes 14 March as “M03 14”, and the
/// header has to name another locale.
struct FormattingCheck: CatalogCheck {
  func findings(in context: CatalogContext) -> [Finding] {
    let catalog = context.catalog
    let language = Languages.languageAlone(of: catalog.locale)
    let isOwnLanguageKnown = LocaleFacts.hasData(for: language)
    guard let formatting = catalog.header.formatting else {
      guard !isOwnLanguageKnown else { return [] }
      return [
        Finding(
          rule: "locale-formatting", severity: .warning, at: catalog.location,
          message: "ICU has no dates and numbers of \(catalog.locale), and would write 14 March as “M03 14”",
          hint: "Name the locale whose formats its readers expect, such as `formatting: pl`")
      ]
    }
    return problem(with: formatting, language: isOwnLanguageKnown ? language : nil).map { message, hint in
      [
        Finding(
          rule: "locale-formatting", at: catalog.places.value("formatting"), message: message, hint: hint)
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
