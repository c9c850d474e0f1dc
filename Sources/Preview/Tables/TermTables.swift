import PhraseModel

/// The nouns of the locale in every case and number.
struct TermTables {
  let content: PreviewContent

  func write(to html: inout HTML) {
    guard !content.terms.isEmpty else { return }
    html.element("section", ["class": "situation whole", "id": "terms", "aria-labelledby": "terms-title"]) { html in
      html.element("h2", ["id": "terms-title"], text: "Terms")
      html.element("div", ["class": "scroll"]) { html in
        html.element("table", ["class": "terms"]) { html in
          html.element("thead") { html in
            html.element("tr") { html in
              for title in ["Term", "Gender", "Case"] { html.element("th", ["scope": "col"], text: title) }
              html.element("th", ["scope": "col"]) { $0.element("span", in: content.own, text: content.own.name) }
              if let source = content.source {
                html.element("th", ["scope": "col"]) { $0.element("span", in: source, text: source.name) }
              }
            }
          }
          for term in content.terms { html.element("tbody") { write(term, to: &$0) } }
        }
      }
    }
  }

  private func write(_ term: PreviewTerm, to html: inout HTML) {
    let span = "\(max(1, term.declensions.count))"
    html.element("tr") { html in
      html.element("th", ["scope": "rowgroup", "rowspan": span]) { $0.element("code", text: term.declaration.id) }
      html.element("td", ["rowspan": span], text: term.gender ?? "")
      if let first = term.declensions.first {
        cells(of: first, in: &html)
      } else {
        html.element("td", ["class": "missing", "colspan": "2"], text: "Missing")
      }
      if let source = content.source {
        html.element(
          "td", ["class": "source", "rowspan": span, "lang": source.tag.identifier, "dir": source.direction],
          text: term.source ?? "")
      }
    }
    for declension in term.declensions.dropFirst() {
      html.element("tr") { cells(of: declension, in: &$0) }
    }
    if !term.findings.isEmpty {
      html.element("tr") { html in
        html.element("td", ["colspan": "5"]) { $0.findings(term.findings.map { PlacedFinding($0, line: nil) }) }
      }
    }
  }

  private func cells(of declension: PreviewTerm.Declension, in html: inout HTML) {
    html.element("td", text: declension.name)
    html.element("td", ["class": "own", "lang": content.own.tag.identifier, "dir": content.own.direction]) { html in
      for cell in declension.cells {
        html.element("span", ["class": "noun"]) { html in
          if !cell.numbers.isEmpty {
            html.element("span", ["class": "for"], text: cell.numbers)
            html.text(" ")
          }
          html.text(cell.noun)
        }
        html.text(" ")
      }
    }
  }
}
