import PhraseModel

/// A phrase on the smallest cards, drawn true to size.
struct SmallestCardFigure {
  let card: SmallestCard
  let own: PreviewLocale

  /// `A7: 62 % full`, `A7: 2 cards`, `A7: does not fit`.
  static func summary(_ card: SmallestCard) -> String {
    if card.problem != nil { return "A7: does not fit" }
    if card.cards.count > 1 { return "A7: \(card.cards.count) cards" }
    return "A7: \(Int((card.share * 100).rounded())) % full"
  }

  func write(to html: inout HTML) {
    html.element("details", ["class": "card", "open": card.problem == nil ? "" : "open"]) { html in
      html.element("summary") { html in
        html.text("On the smallest card, ")
        html.text(Self.summary(card))
      }
      if let problem = card.problem { html.element("p", ["class": "overflow"]) { $0.element("bdi", text: problem) } }
      html.element("div", ["class": "cards"]) { html in
        for picture in card.cards { draw(picture, in: &html) }
      }
    }
  }

  private func draw(_ picture: CardPicture, in html: inout HTML) {
    let excess = picture.height - card.height
    html.element(
      "div",
      [
        "class": "a7", "lang": own.tag.identifier, "dir": own.direction,
        "style": "width:\(Self.mm(picture.width));height:\(Self.mm(picture.height))",
      ]
    ) { html in
      for item in picture.items { draw(item, in: &html) }
      if excess > 0.01 {
        html.element(
          "i", ["class": "excess", "style": "top:\(Self.mm(card.height));height:\(Self.mm(excess))"], text: "")
      }
    }
  }

  private func draw(_ item: CardPicture.Item, in html: inout HTML) {
    switch item {
    case .fill(let box, let colour):
      html.element("i", ["style": "\(Self.place(box))background:\(Escaping.colour(colour) ?? "")"], text: "")
    case .cross(let box, let colour):
      html.element(
        "i", ["class": "cross", "style": "\(Self.place(box))color:\(Escaping.colour(colour) ?? "")"], text: "✕")
    case .text(let runs, let box, let points):
      html.element("p", ["style": "\(Self.place(box))font-size:\(Self.number(points))pt"]) { html in
        for run in runs {
          let weight = run.isBold ? "b" : run.isItalic ? "em" : "span" as StaticString
          html.element(weight, ["style": "color:\(Escaping.colour(run.colour) ?? "inherit")"], text: run.text)
        }
      }
    }
  }

  private static func place(_ box: CardPicture.Box) -> String {
    "left:\(mm(box.x));top:\(mm(box.y));width:\(mm(box.width));height:\(mm(box.height));"
  }

  private static func mm(_ value: Double) -> String { number(value) + "mm" }

  /// A number to a hundredth, as CSS takes it.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(Double(hundredths) / 100)"
  }
}
