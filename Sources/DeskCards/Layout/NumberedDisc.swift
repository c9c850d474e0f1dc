/// A number in a disc, which marks a step or a right.
struct NumberedDisc {
  let number: Int
  let side: Millimetres
  let colour: Colour
  let language: CardLanguage
  let style: CardStyle

  /// Placed from the disc's own top left corner.
  func items(measurer: any TextMeasurer) throws(CardError) -> [CardLayout.Item] {
    let size = max(style.floor, Points(side * 0.58))
    let text = language.text(
      [.init(String(number), weight: .bold, colour: Palette.paper)], size: size, style: style, role: .label,
      alignment: .centre)
    let height = try measurer.size(of: text, width: side).height
    return [
      .disc(Rectangle(x: 0.mm, y: 0.mm, width: side, height: side), colour),
      .text(text, Rectangle(x: 0.mm, y: (side - height) * 0.5, width: side, height: height)),
    ]
  }
}
