import PhraseModel

extension HTML {
  /// Writes the forms of a wording: the neutral one first and large, each of the others with what it is for. Those that
  /// a glance no longer takes in are folded away.
  mutating func forms(of wording: PreviewWording) {
    let all = FormRows(wording)
    let shown = all.rows.count > FormRows.folding + 3 ? FormRows.folding : all.rows.count
    rows(all.rows.prefix(shown), leading: true)
    let rest = all.rows.dropFirst(shown)
    if !rest.isEmpty {
      element("details", ["class": "rest"]) { html in
        html.element("summary", ["lang": "en", "dir": "ltr"], text: "\(rest.count + all.omittedCount) more forms")
        html.rows(rest, leading: false)
      }
    }
    if all.omittedCount > 0 {
      element(
        "p", ["class": "more", "lang": "en", "dir": "ltr"],
        text: "\(all.omittedCount) of them are left out here: phrasebook forms shows them all")
    }
  }

  private mutating func rows(_ rows: ArraySlice<FormRows.Row>, leading: Bool) {
    element("div", ["class": rows.count > 1 || !leading ? "forms" : "forms one"]) { html in
      for (index, row) in rows.enumerated() {
        html.element("p", ["class": leading && index == 0 ? "lead" : ""]) { html in
          if !row.label.isEmpty {
            html.element("span", ["class": "for"], text: row.label)
            html.text(" ")
          }
          html.element("span", ["class": "says"]) { html in
            html.stretches(row.stretches)
          }
        }
      }
    }
  }

  /// In what is written from the right, and for a value that is, each value is a piece of its own.
  private mutating func stretches(_ stretches: [FormRows.Stretch]) {
    guard stretches.contains(where: { $0.text.isFromTheRight }) else {
      for stretch in stretches { self.stretch(stretch) }
      return
    }
    var rest = stretches[...]
    while let first = rest.first {
      let run = rest.prefix { $0.role == first.role }
      rest = rest.dropFirst(run.count)
      if first.role == .words {
        for stretch in run { self.stretch(stretch) }
      } else {
        element("bdi") { html in
          for stretch in run { html.stretch(stretch) }
        }
      }
    }
  }

  private mutating func stretch(_ stretch: FormRows.Stretch) {
    switch (stretch.role, stretch.isShared) {
    case (.words, true): text(stretch.text)
    case (.words, false): element("b", text: stretch.text)
    case (.value, true), (.blank, true): element("span", ["class": "value"], text: stretch.text)
    case (.value, false), (.blank, false): element("b", ["class": "value"], text: stretch.text)
    case (.slot, _): element("span", ["class": "slot"], text: stretch.text)
    }
  }
}
