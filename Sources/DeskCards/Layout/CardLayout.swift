/// A card as placed boxes, before anything is drawn.
public struct CardLayout: Hashable, Sendable {
  public enum Item: Hashable, Sendable {
    case text(StyledText, Rectangle)
    case fill(Rectangle, Colour)
    /// A small cross, before what not to say.
    case cross(Rectangle, Colour)
  }

  public let size: Size
  public var items: [Item]

  public init(size: Size, items: [Item]) {
    self.size = size
    self.items = items
  }

  /// The card for a right-to-left locale.
  func mirrored() -> CardLayout {
    let items = items.map { item -> Item in
      switch item {
      case .text(let text, let frame): .text(text, frame.mirrored(in: size.width))
      case .fill(let frame, let colour): .fill(frame.mirrored(in: size.width), colour)
      case .cross(let frame, let colour): .cross(frame.mirrored(in: size.width), colour)
      }
    }
    return CardLayout(size: size, items: items)
  }
}

/// A sheet of cards with its crop marks.
public struct SheetLayout: Hashable, Sendable {
  public struct PlacedCard: Hashable, Sendable {
    public let card: CardLayout
    /// The card's trim box on the sheet.
    public let frame: Rectangle
  }

  public let size: Size
  public let cards: [PlacedCard]
  /// Crop marks, as thin filled rectangles.
  public let marks: [Rectangle]
  /// What is left when the sheet has been cut to its finished size, where that is not the whole sheet.
  public var trim: Rectangle?
  /// The trim and what is printed beyond it, so that a cut that strays leaves no white edge.
  public var bleed: Rectangle?
}
