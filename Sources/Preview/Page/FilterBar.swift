import PhraseModel

/// Chooses which phrases are shown. The choice is a set of radio buttons that the style sheet looks at, so that it
/// works without any script; only the search field needs one, and is hidden until the script runs.
struct FilterBar {
  let content: PreviewContent

  func write(to html: inout HTML) {
    html.element("div", ["class": "bar", "role": "search"]) { html in
      html.element("fieldset") { html in
        html.element("legend", ["class": "hidden"], text: "Show")
        for choice in choices {
          html.element("label") { html in
            html.empty(
              "input",
              [
                "type": "radio", "name": "show", "id": "show-\(choice.id)", "value": choice.id,
                "checked": choice.id == "all" ? "checked" : "",
              ])
            html.element("span") { html in
              html.text("\(choice.name) ")
              html.element("small", text: "\(choice.count)")
            }
          }
        }
      }
      html.element("label", ["class": "search", "hidden": "hidden"]) { html in
        html.element("span", ["class": "hidden"], text: "Find phrases")
        html.empty("input", ["type": "search", "id": "search", "placeholder": "Find a word or an id"])
      }
      html.element("output", ["id": "found", "for": "search"], text: "")
    }
    html.element("p", ["class": "legend"]) { html in
      html.element("b", text: "Heavy")
      html.text(" words change from form to form. ")
      html.element("span", ["class": "value"], text: "Dotted")
      html.text(" is a sample value. ")
      html.element("span", ["class": "slot"], text: "‹Grey›")
      html.text(" is for the speaker to fill in. ")
      html.element("s", text: "Struck")
      html.text(" is what not to say.")
    }
  }

  private var choices: [(id: String, name: String, count: Int)] {
    let phrases = content.phrases
    return [
      ("all", "All", phrases.count),
      ("problems", "Problems", phrases.count { $0.hasProblem }),
      ("drafts", "Drafts", phrases.count { $0.state == .draft }),
      ("long", "More than an A7 card", phrases.count { $0.isLong }),
    ]
  }
}
