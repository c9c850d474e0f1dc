import PhraseModel

/// The words that are printed on the cards themselves, beside those of the source.
struct WordTables {
  let content: PreviewContent

  func write(to html: inout HTML) {
    guard !content.words.isEmpty else { return }
    html.element("section", ["class": "situation whole", "id": "words", "aria-labelledby": "words-title"]) { html in
      html.element("h2", ["id": "words-title"], text: "Words on the cards")
      for table in content.words {
        html.element("h3", text: table.title)
        html.element("div", ["class": "scroll"]) { html in
          html.element("table", ["class": "words"]) { html in
            head(in: &html)
            html.element("tbody") { html in
              for row in table.rows { write(row, to: &html) }
            }
          }
        }
      }
    }
  }

  private func head(in html: inout HTML) {
    html.element("thead") { html in
      html.element("tr") { html in
        html.element("th", ["scope": "col"], text: "Key")
        html.element("th", ["scope": "col"]) { $0.element("span", in: content.own, text: content.own.name) }
        if let source = content.source {
          html.element("th", ["scope": "col"]) { $0.element("span", in: source, text: source.name) }
        }
      }
    }
  }

  private func write(_ row: PreviewWords.Row, to html: inout HTML) {
    html.element("tr") { html in
      html.element("th", ["scope": "row"]) { $0.element("code", text: row.key) }
      if let own = row.own {
        html.element("td", in: content.own, class: "own", text: own)
      } else {
        html.element("td", ["class": "missing"], text: "Missing")
      }
      if let source = content.source { html.element("td", in: source, class: "source", text: row.source ?? "") }
    }
  }
}
