import PhraseModel

extension PreviewLocale {
  /// `rtl` or `ltr`, for the attribute `dir`.
  var direction: String { isRightToLeft ? "rtl" : "ltr" }
}

extension HTML {
  /// Writes an element that holds text in a locale's language.
  mutating func element(_ name: StaticString, in locale: PreviewLocale, class style: String = "", text: String) {
    element(name, ["class": style, "lang": locale.tag.identifier, "dir": locale.direction], text: text)
  }
}
