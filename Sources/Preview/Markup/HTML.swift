/// HTML as it grows. Text and attribute values are always escaped, so that nothing in a catalog can become markup.
struct HTML {
  private(set) var markup = ""

  /// Writes an element with what `body` puts into it.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ body: (inout HTML) -> Void
  ) {
    open(name, attributes)
    body(&self)
    markup += "</\(name)>"
  }

  /// Writes an element that holds text only.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that never holds anything: `<meta>`, `<input>`.
  mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    open(name, attributes)
  }

  mutating func text(_ text: String) {
    markup += Escaping.text(text)
  }

  /// Writes markup of the program's own, never of a catalog.
  mutating func fixed(_ markup: StaticString) {
    self.markup += markup.description
  }

  /// An attribute with an empty value is left out.
  private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    markup += "<\(name)"
    for (key, value) in attributes where !value.isEmpty {
      markup += " \(key)=\"\(Escaping.text(value))\""
    }
    markup += ">"
  }
}
