import PhraseModel

/// What stands on a card around its body: the title above, right, locales, number, edition and state below.
struct CardFrame {
  let set: CardSet
  let face: CardFace
  /// The language of the side: the staff's, or the reader's on the side that is turned to the reader.
  let language: CardLanguage
  let style: CardStyle
  let measurer: any TextMeasurer

  /// A part of the card with the height that it takes from the body, its gap included.
  struct Part {
    let height: Millimetres
    let items: [CardLayout.Item]
  }

  /// The height that is left for the body, where cards are numbered up to `limit` and have one of these states.
  func bodyHeight(numberedUpTo limit: Int, states: Set<ReviewState>) throws(CardError) -> Millimetres {
    // Whichever state takes most room.
    var footerHeight = 0.mm
    for state in states.isEmpty ? [.draft] : states {
      footerHeight = max(footerHeight, try footer(number: limit, of: limit, states: [state]).height)
    }
    return style.size.height - style.margin * 2 - (try header(isContinued: true).height) - footerHeight
  }

  /// The title in a band of the right's colour: what a tired person reads first.
  func header(isContinued: Bool) throws(CardError) -> Part {
    var runs = [StyledText.Run(face.title, weight: .bold, colour: Palette.paper)]
    if isContinued { runs.append(.init("  " + language.labels.continued, colour: Palette.paper)) }
    let title = language.text(runs, size: style.title, style: style, role: .title)
    let inner = style.width - style.indent * 2
    let size = try measurer.size(of: title, width: inner)
    let height = size.height + 1.6.mm
    var band = Rectangle(x: style.margin, y: style.margin, width: style.width, height: height)
    if style.bleed > 0.mm {
      let edge = style.bleed
      band = Rectangle(
        x: 0.mm - edge, y: 0.mm - edge, width: style.size.width + edge * 2, height: style.margin + height + edge)
    }
    return Part(
      height: height + 2.4.mm,
      items: [
        .fill(band, face.colour),
        .text(
          title,
          Rectangle(
            x: style.margin + style.indent, y: style.margin + 0.8.mm, width: inner, height: size.height)),
      ])
  }

  /// The right, in its colour and in words, and what the card is. Where they don't fit on one line, the right
  /// has one of its own.
  func footer(number: Int, of total: Int, states: [ReviewState]) throws(CardError) -> Part {
    let right = language.text(
      [.init(face.rightTitle, weight: .bold, colour: face.colour)], size: style.footer, style: style)
    let imprint = language.text(
      [.init(imprint(number: number, of: total, states: states), colour: Palette.quiet)], size: style.footer,
      style: style)
    let square = 3.mm
    let rightStart = square + 1.6.mm
    let rightSize = try measurer.size(of: right, width: style.width - rightStart)
    let imprintSize = try measurer.size(of: imprint, width: style.width)
    let lineHeight = imprintSize.height
    let fits = rightStart + rightSize.width + 4.mm + imprintSize.width < style.width
    let height = fits ? lineHeight : lineHeight + rightSize.height
    let top = style.size.height - style.margin - height
    let rightWidth = min(rightSize.width + 0.2.mm, style.width - rightStart)
    let imprintWidth = min(imprintSize.width + 0.2.mm, style.width)
    let lines = max(1, (rightSize.height.value / Millimetres(style.footer).value / style.leading).rounded())
    return Part(
      height: height + 2.2.mm,
      items: [
        .fill(
          Rectangle(
            x: style.margin, y: top + (rightSize.height * (1 / lines) - square) * 0.5, width: square, height: square),
          face.colour),
        .text(
          right,
          Rectangle(
            x: style.margin + rightStart, y: top, width: rightWidth, height: rightSize.height)),
        .text(
          imprint,
          Rectangle(
            x: style.margin + style.width - imprintWidth, y: style.size.height - style.margin - lineHeight,
            width: imprintWidth, height: lineHeight)),
      ])
  }

  /// `pl+uk · 3/40 · wyd. 2026-11 · szkic / чернетка`: the weakest state on the card in both languages.
  private func imprint(number: Int, of total: Int, states: [ReviewState]) -> String {
    let languages = [set.language] + [set.reader].compactMap(\.self)
    let weakest = states.min() ?? .draft
    let marks = languages.map { $0.labels.states[weakest] ?? weakest.rawValue }
    let tags = languages.map(\.locale.identifier).joined(separator: "+")
    let state = marks.count > 1 && marks[0] == marks[1] ? marks[0] : marks.joined(separator: " / ")
    // Else year and month would change places after Arabic letters (UAX #9, W4).
    let edition = set.language.isRightToLeft ? set.edition.isolated : set.edition
    return "\(tags) · \(number)/\(total) · \(language.labels.edition) \(edition) · \(state)"
  }
}
