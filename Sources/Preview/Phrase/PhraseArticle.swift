import PhraseModel

/// One phrase of the preview: what it means, all of its forms beside those of the source, what is wrong with it.
struct PhraseArticle {
  let phrase: PreviewPhrase
  let own: PreviewLocale
  let source: PreviewLocale?

  static func identifier(_ id: PhraseID) -> String { "phrase-" + Escaping.identifier(id.identifier) }

  func write(to html: inout HTML) {
    html.element(
      "article",
      [
        "id": Self.identifier(phrase.phrase.id), "class": classes,
        "style": Escaping.colour(phrase.colour).map { "--right:\($0)" } ?? "",
      ]
    ) { html in
      heading(in: &html)
      html.element("div", ["class": source == nil ? "pair alone" : "pair"]) { html in
        ownColumn(in: &html)
        if let source { sourceColumn(source, in: &html) }
      }
      problems(in: &html)
      html.element("footer") { html in
        if let card = phrase.smallestCard { SmallestCardFigure(card: card, own: own).write(to: &html) }
        details(in: &html)
      }
    }
  }

  /// What filters go by.
  private var classes: String {
    var classes = ["phrase"]
    if phrase.hasProblem { classes.append(phrase.hasError || phrase.own == nil ? "problem error" : "problem warning") }
    if phrase.state == .draft { classes.append("draft") }
    if phrase.isLong { classes.append("long") }
    return classes.joined(separator: " ")
  }

  // MARK: Above

  private func heading(in html: inout HTML) {
    let id = phrase.phrase.id
    html.element("header") { html in
      html.element("h3") { html in
        html.element("a", ["href": "#" + Self.identifier(id), "class": "id", "translate": "no"], text: id.identifier)
        html.text(" ")
        html.element("span", ["class": "gloss"], text: phrase.phrase.gloss)
      }
      html.element("p", ["class": "badges"]) { html in
        switch phrase.phrase.speaker {
        case .staff: break
        case .reader: html.element("span", ["class": "badge"], text: "reader points")
        case .cue: html.element("span", ["class": "badge"], text: "cue, never spoken")
        }
        html.text(" ")
        html.element("span", ["class": "badge state \(phrase.state.rawValue)"]) { html in
          html.text(phrase.state.rawValue)
          if let label = phrase.stateLabel, label != phrase.state.rawValue {
            html.text(" · ")
            html.element("span", in: own, text: label)
          }
        }
        if let card = phrase.smallestCard {
          html.text(" ")
          html.element(
            "span", ["class": phrase.isLong ? "badge fit long" : "badge fit"], text: SmallestCardFigure.summary(card))
        }
      }
    }
  }

  // MARK: Side by side

  private func ownColumn(in html: inout HTML) {
    html.element("div", ["class": "own", "lang": own.tag.identifier, "dir": own.direction]) { html in
      guard let wording = phrase.own else {
        html.element("p", ["class": "missing", "lang": "en", "dir": "ltr"], text: "Missing in \(own.tag)")
        return
      }
      html.forms(of: wording)
      if let failure = wording.failure {
        html.element("p", ["class": "missing", "lang": "en", "dir": "ltr"], text: failure)
      }
      if let avoid = wording.wording.avoid { html.element("p", ["class": "avoid"]) { $0.element("s", text: avoid) } }
    }
  }

  private func sourceColumn(_ source: PreviewLocale, in html: inout HTML) {
    html.element("div", ["class": "source", "lang": source.tag.identifier, "dir": source.direction]) { html in
      guard let wording = phrase.source else {
        html.element("p", ["class": "missing", "lang": "en", "dir": "ltr"], text: "Missing in \(source.tag)")
        return
      }
      html.forms(of: wording)
      if let avoid = wording.wording.avoid { html.element("p", ["class": "avoid"]) { $0.element("s", text: avoid) } }
    }
  }

  // MARK: Below

  private func problems(in html: inout HTML) {
    html.findings(phrase.findings.map { PlacedFinding($0, line: nil) })
    if let listing, listing.hasMarks || phrase.own?.wording.say.message == nil { listing.write(to: &html) }
  }

  private var listing: MessageListing? {
    phrase.own.map { MessageListing($0.wording.say.source, findings: phrase.findings) }
  }

  private func details(in html: inout HTML) {
    html.element("details", ["class": "how"]) { html in
      html.element("summary", text: "Note and catalog entry")
      html.element("p", ["class": "note"], text: phrase.phrase.note)
      guard let wording = phrase.own?.wording else { return }
      if let listing, !listing.hasMarks { listing.write(to: &html) }
      html.element("dl") { html in
        if !wording.keywords.isEmpty {
          html.element("dt", text: "Found by")
          html.element("dd", in: own, text: wording.keywords.joined(separator: ", "))
        }
        for (locale, sounds) in wording.sounds.sorted(by: { $0.key < $1.key }) {
          html.element("dt", text: "Sounds, for a reader of \(locale)")
          html.element("dd", ["lang": locale.identifier, "dir": "auto"], text: sounds)
        }
        for signature in phrase.signatures {
          html.element("dt", text: signature.state.rawValue)
          html.element("dd") { html in
            html.element("bdi", text: signature.name)
            html.text(" (\(signature.level.rawValue)), \(signature.date)")
            let forms = signature.forms.map { "\($0.name)=\($0.value)" }
            if !forms.isEmpty { html.text(", only \(forms.joined(separator: " "))") }
          }
        }
        let location = wording.location
        html.element("dt", text: "Place")
        html.element("dd") { $0.element("code", text: "\(location.file):\(location.line)") }
      }
    }
  }
}
