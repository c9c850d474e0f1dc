import PhraseModel

/// The page's head: its title, its style, and a policy that lets nothing in from anywhere.
struct PageHead {
  let content: PreviewContent

  func write(to html: inout HTML) {
    html.element("head") { html in
      html.empty("meta", ["charset": "utf-8"])
      html.empty("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
      html.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.empty("meta", ["name": "color-scheme", "content": "light dark"])
      html.empty("meta", ["name": "generator", "content": "phrasebook"])
      html.element("title", text: "\(content.own.name) (\(content.own.tag)): preview")
      html.element("style") { $0.fixed(StyleSheet.text) }
    }
  }

  /// Were a catalog's text ever taken for markup, it could still neither run nor fetch anything
  /// (Content Security Policy Level 3).
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src '\(FilterScript.digest)'; base-uri 'none'; form-action 'none'"
}
