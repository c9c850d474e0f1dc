import PhraseModel

/// Where to jump to: each situation, and below it each phrase.
struct PageIndex {
  let content: PreviewContent

  static func identifier(_ section: PreviewSection) -> String {
    "situation-" + Escaping.identifier(section.situation.id)
  }

  func write(to html: inout HTML) {
    html.element("nav", ["class": "index", "aria-label": "Situations and phrases"]) { html in
      html.element("ol") { html in
        if !content.findings.isEmpty {
          html.element("li") { $0.element("a", ["class": "bad", "href": "#file"], text: "Problems of the files") }
        }
        for section in content.sections { html.element("li") { write(section, to: &$0) } }
        if !content.terms.isEmpty { html.element("li") { $0.element("a", ["href": "#terms"], text: "Terms") } }
        if !content.words.isEmpty {
          html.element("li") { $0.element("a", ["href": "#words"], text: "Words on the cards") }
        }
      }
    }
  }

  private func write(_ section: PreviewSection, to html: inout HTML) {
    let problems = section.phrases.count { $0.hasProblem }
    html.element("a", ["href": "#" + Self.identifier(section)]) { html in
      if let title = section.title {
        html.element("span", in: content.own, text: title)
      } else {
        html.text(section.situation.gloss)
      }
      if problems > 0 {
        html.text(" ")
        html.element("span", ["class": "bad"]) { html in
          html.text("\(problems)")
          html.element("span", ["class": "hidden"], text: problems == 1 ? " problem" : " problems")
        }
      }
    }
    html.element("details") { html in
      html.element("summary") { html in
        html.text("\(section.phrases.count)")
        html.element("span", ["class": "hidden"], text: " phrases of \(section.situation.gloss)")
      }
      html.element("ol") { html in
        for phrase in section.phrases {
          let id = phrase.phrase.id
          html.element("li") { html in
            html.element(
              "a", ["class": phrase.hasProblem ? "bad" : "", "href": "#" + PhraseArticle.identifier(id)],
              text: id.identifier)
          }
        }
      }
    }
  }
}
