/// Places cards on sheets, four A6 cards to a sheet of A4.
///
/// Four A6 cards fill A4 but for one millimetre, so the cards touch: one cut each way parts them, and the
/// paper's edge is the outer trim (0.5 mm over at the left and the right). Crop marks stand on the two cut
/// lines, clear of the paper's edge, which printers cannot reach.
public enum SheetImposition {
  /// The sheets for some cards, in order, row by row.
  public static func sheets(_ cards: [CardLayout], on paper: Size = .a4Landscape) -> [SheetLayout] {
    guard let size = cards.first?.size else { return [] }
    let left = (paper.width - size.width * 2) * 0.5
    let top = (paper.height - size.height * 2) * 0.5
    let cutX = left + size.width
    let cutY = top + size.height
    return stride(from: 0, to: cards.count, by: 4).map { start in
      let placed = cards[start..<min(start + 4, cards.count)].enumerated().map { index, card in
        SheetLayout.PlacedCard(
          card: card,
          frame: Rectangle(
            x: left + size.width * Double(index % 2), y: top + size.height * Double(index / 2),
            width: size.width, height: size.height))
      }
      return SheetLayout(size: paper, cards: placed, marks: marks(x: cutX, y: cutY, on: paper))
    }
  }

  /// A tick at both ends of each cut line and a cross where they meet.
  private static func marks(x: Millimetres, y: Millimetres, on paper: Size) -> [Rectangle] {
    let inset = 3.mm
    let length = 4.mm
    let thickness = 0.1.mm
    let half = thickness * 0.5
    func vertical(from top: Millimetres) -> Rectangle {
      Rectangle(x: x - half, y: top, width: thickness, height: length)
    }
    func horizontal(from left: Millimetres) -> Rectangle {
      Rectangle(x: left, y: y - half, width: length, height: thickness)
    }
    return [
      vertical(from: inset), vertical(from: y - length * 0.5), vertical(from: paper.height - inset - length),
      horizontal(from: inset), horizontal(from: x - length * 0.5), horizontal(from: paper.width - inset - length),
    ]
  }
}
