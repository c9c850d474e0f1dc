import PhraseModel

/// A sheet that shows how a printer drifts: scales in millimetres from the edges of the paper, and crosses that front and back
/// have in the same place when the sheet is held against the light.
public enum TestSheet {
  /// Front and back.
  public static func sheets(_ style: SheetStyle, measurer: any TextMeasurer) throws(CardError) -> [SheetLayout] {
    let paper = style.paper
    var sheets: [SheetLayout] = []
    for side in 1...2 {
      let card = CardLayout(size: paper, items: try items(side: side, on: paper, measurer: measurer))
      var sheet = SheetLayout(of: card)
      sheet.adjustment.scale = style.adjustment.scale
      if side == 2 { sheet.adjustment.offset = style.adjustment.offset }
      sheets.append(sheet)
    }
    return sheets
  }

  private static let inset = 20.mm
  private static let arm = 8.mm

  private static func items(
    side: Int, on paper: Size, measurer: any TextMeasurer
  ) throws(CardError) -> [CardLayout.Item] {
    // The back's are blue, so that both can be told apart where they lie over each other.
    let colour = side == 1 ? Palette.ink : Colour(red: 0.1, green: 0.35, blue: 0.7)
    var items: [CardLayout.Item] = []
    for x in [inset, paper.width * 0.5, paper.width - inset] {
      for y in [inset, paper.height * 0.5, paper.height - inset] {
        items.append(.path([Point(x: x - arm, y: y), Point(x: x + arm, y: y)], colour, hasHead: false))
        items.append(.path([Point(x: x, y: y - arm), Point(x: x, y: y + arm)], colour, hasHead: false))
      }
    }
    let middle = Point(x: paper.width * 0.5, y: paper.height * 0.5)
    for step in -20...20 {
      // Every fifth millimetre is longer.
      let length = step % 5 == 0 ? 4.mm : 2.mm
      let distance = Millimetres(Double(step))
      items.append(
        .path(
          [Point(x: middle.x + distance, y: middle.y), Point(x: middle.x + distance, y: middle.y + length)], colour,
          hasHead: false))
      items.append(
        .path(
          [Point(x: middle.x, y: middle.y + distance), Point(x: middle.x + length, y: middle.y + distance)], colour,
          hasHead: false))
    }
    let text = StyledText(
      [.init("\(side)/2 · \(Int(paper.width.value)) × \(Int(paper.height.value)) mm", colour: colour)], size: 12.pt,
      role: .title)
    let size = try measurer.size(of: text, width: paper.width * 0.4)
    items.append(
      .text(
        text, Rectangle(x: inset + 6.mm, y: inset + 12.mm, width: size.width + 0.2.mm, height: size.height)))
    return items
  }
}
