import PhraseModel

/// What stands on every card of a situation around its phrases: the title above, right, locale, number,
/// edition and state below.
struct CardFrame {
  let set: CardSet
  let content: CardContent
  let style: CardStyle
  let measurer: any TextMeasurer

  /// A part of the card with the height that it takes from the body, its gap included.
  struct Part {
    let height: Millimetres
    let items: [CardLayout.Item]
  }

  /// The height that is left for phrases, where cards are numbered up to `limit`.
  func bodyHeight(numberedUpTo limit: Int) throws(CardError) -> Millimetres {
    let footer = try footer(number: limit, of: limit, state: .draft)
    return style.size.height - style.margin * 2 - (try header(isContinued: true).height) - footer.height
  }

  /// The title in a band of the right's colour: what a tired person reads first.
  func header(isContinued: Bool) throws(CardError) -> Part {
    var runs = [StyledText.Run(content.title, weight: .bold, colour: Palette.paper)]
    if isContinued { runs.append(.init("  " + set.labels.continued, colour: Palette.paper)) }
    let title = StyledText(runs, size: style.title, role: .title)
    let inner = style.width - style.indent * 2
    let size = try measurer.size(of: title, width: inner)
    let height = size.height + 1.6.mm
    return Part(
      height: height + 2.4.mm,
      items: [
        .fill(Rectangle(x: style.margin, y: style.margin, width: style.width, height: height), content.rightColour),
        .text(
          title,
          Rectangle(
            x: style.margin + style.indent, y: style.margin + 0.8.mm, width: inner, height: size.height)),
      ])
  }

  /// The right, in its colour and in words, and what the card is. Where they don't fit on one line, the right
  /// has one of its own.
  func footer(number: Int, of total: Int, state: ReviewState) throws(CardError) -> Part {
    let right = StyledText(
      [.init(content.rightTitle, weight: .bold, colour: content.rightColour)], size: style.footer)
    let stateLabel = set.labels.states[state] ?? state.rawValue
    let imprint = StyledText(
      [
        .init(
          "\(set.locale) · \(number)/\(total) · \(set.labels.edition) \(set.edition) · \(stateLabel)",
          colour: Palette.quiet)
      ], size: style.footer)
    let square = 3.mm
    let rightStart = square + 1.6.mm
    let rightSize = try measurer.size(of: right, width: style.width - rightStart)
    let imprintSize = try measurer.size(of: imprint, width: style.width)
    let fits = rightStart + rightSize.width + 4.mm + imprintSize.width < style.width
    let lineHeight = imprintSize.height
    let height = fits ? lineHeight : lineHeight + rightSize.height
    let top = style.size.height - style.margin - height
    return Part(
      height: height + 1.5.mm,
      items: [
        .fill(
          Rectangle(
            x: style.margin, y: top + (rightSize.height - square) * 0.5, width: square, height: square),
          content.rightColour),
        .text(
          right,
          Rectangle(
            x: style.margin + rightStart, y: top, width: rightSize.width + 0.2.mm, height: rightSize.height)),
        .text(
          imprint,
          Rectangle(
            x: style.margin + style.width - imprintSize.width - 0.2.mm,
            y: style.size.height - style.margin - lineHeight, width: imprintSize.width + 0.2.mm,
            height: lineHeight)),
      ])
  }
}
