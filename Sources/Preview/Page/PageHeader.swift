import PhraseModel

/// What the page is about: the locale, how far it is, how it prints.
struct PageHeader {
  let content: PreviewContent

  func write(to html: inout HTML) {
    html.element("header", ["class": "page"]) { html in
      html.element("p", ["class": "kind"], text: "Preview of a locale")
      html.element("h1") { html in
        html.element("span", in: content.own, text: content.own.name)
        html.text(" ")
        html.element("code", text: content.own.tag.identifier)
      }
      html.element("p", ["class": "beside"]) { html in
        if let source = content.source {
          html.text("beside ")
          html.element("span", in: source, text: source.name)
          html.text(" (\(source.tag)), ")
        }
        html.text("edition \(content.edition)")
      }
      html.element("ul", ["class": "counts"]) { html in
        for count in counts { html.element("li", ["class": count.kind], text: count.text) }
      }
      guard !content.facts.isEmpty else { return }
      html.element("h2", ["class": "hidden"], text: "How it prints")
      html.element("dl", ["class": "facts"]) { html in
        for fact in content.facts {
          html.element("div") { html in
            html.element("dt", text: fact.name)
            if fact.isOwnText {
              html.element("dd") { $0.element("span", in: content.own, text: fact.value) }
            } else {
              html.element("dd", text: fact.value)
            }
          }
        }
      }
    }
  }

  private var counts: [(text: String, kind: String)] {
    let phrases = content.phrases
    let findings = content.allFindings
    let errors = findings.count { $0.severity == .error }
    let present = phrases.count { $0.own != nil }
    let drafts = phrases.count { $0.own != nil && $0.state == .draft }
    let unfit = phrases.count { $0.smallestCard?.problem != nil }
    let long = phrases.count { $0.isLong } - unfit
    var counts = [(text: "\(present) of \(phrases.count) phrases", kind: present < phrases.count ? "warning" : "")]
    if findings.isEmpty { counts.append(("no findings", "good")) }
    if errors > 0 { counts.append((Self.count(errors, "error"), "error")) }
    if findings.count > errors { counts.append((Self.count(findings.count - errors, "warning"), "warning")) }
    if drafts > 0 { counts.append((Self.count(drafts, "draft"), "draft")) }
    if unfit > 0 { counts.append(("\(unfit) too long for A7", "error")) }
    if long > 0 { counts.append(("\(long) on more than one A7 card", "")) }
    return counts
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
