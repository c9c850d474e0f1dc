import PhraseModel

/// The preview of a locale as one HTML page that needs nothing else: no network, no other file, and no script either.
public enum PreviewPage {
  /// The page as HTML in UTF-8, the same for the same content.
  public static func html(_ content: PreviewContent) -> String {
    var html = HTML()
    html.fixed("<!DOCTYPE html>\n")
    html.element("html", ["lang": "en", "dir": "ltr"]) { html in
      PageHead(content: content).write(to: &html)
      html.element("body", ["style": "--type:\(fonts(of: content))"]) { html in
        html.element("a", ["class": "skip", "href": "#main"], text: "To the phrases")
        PageHeader(content: content).write(to: &html)
        html.element("div", ["class": "layout"]) { html in
          PageIndex(content: content).write(to: &html)
          html.element("main", ["id": "main", "tabindex": "-1"]) { html in
            FilterBar(content: content).write(to: &html)
            problems(of: content, in: &html)
            for section in content.sections { write(section, of: content, to: &html) }
            TermTables(content: content).write(to: &html)
            WordTables(content: content).write(to: &html)
          }
        }
        html.element("script") { $0.fixed(FilterScript.text) }
      }
    }
    return html.markup + "\n"
  }

  private static func problems(of content: PreviewContent, in html: inout HTML) {
    guard !content.findings.isEmpty else { return }
    html.element("section", ["class": "situation whole", "id": "file", "aria-labelledby": "file-title"]) { html in
      html.element("h2", ["id": "file-title"], text: "Problems of the files as a whole")
      html.findings(content.findings)
    }
  }

  private static func write(_ section: PreviewSection, of content: PreviewContent, to html: inout HTML) {
    let identifier = PageIndex.identifier(section)
    html.element("section", ["class": "situation", "id": identifier, "aria-labelledby": identifier + "-title"]) {
      html in
      html.element("h2", ["id": identifier + "-title"]) { html in
        if let title = section.title {
          html.element("span", in: content.own, text: title)
        } else {
          html.element("span", text: section.situation.gloss)
        }
        html.text(" ")
        if let source = content.source, let title = section.sourceTitle {
          html.element("small", in: source, text: title)
        } else if section.title != nil {
          html.element("small", text: section.situation.gloss)
        }
      }
      for phrase in section.phrases {
        PhraseArticle(phrase: phrase, own: content.own, source: content.source).write(to: &html)
      }
    }
  }

  /// The fonts that the cards are set in, for the sentences on the page.
  private static func fonts(of content: PreviewContent) -> String {
    let families = (content.own.fontFamilies + (content.source?.fontFamilies ?? []) + ["Noto Sans"])
      .filter { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " ") } }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return families.map { "'\($0)'" }.joined(separator: ",") + ",system-ui,sans-serif"
  }
}
