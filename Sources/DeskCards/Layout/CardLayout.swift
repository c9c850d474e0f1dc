/// A card's side as placed boxes, before anything is drawn.
public struct CardLayout: Hashable, Sendable {
  public enum Item: Hashable, Sendable {
    case text(StyledText, Rectangle)
    case fill(Rectangle, Colour)
    /// A small cross, before what not to say.
    case cross(Rectangle, Colour)
    /// A filled circle, as large as its frame.
    case disc(Rectangle, Colour)
    /// A line through points, with a head at the last one where it leads somewhere.
    case path([Point], Colour, hasHead: Bool)
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
      case .disc(let frame, let colour): .disc(frame.mirrored(in: size.width), colour)
      case .path(let points, let colour, let hasHead):
        .path(points.map { $0.mirrored(in: size.width) }, colour, hasHead: hasHead)
      }
    }
    return CardLayout(size: size, items: items)
  }

  /// The same card in shades of grey, each as light as the colour that it stands for.
  public var inGreyscale: CardLayout {
    let items = items.map { item -> Item in
      switch item {
      case .text(let text, let frame): .text(text.inGreyscale, frame)
      case .fill(let frame, let colour): .fill(frame, colour.grey)
      case .cross(let frame, let colour): .cross(frame, colour.grey)
      case .disc(let frame, let colour): .disc(frame, colour.grey)
      case .path(let points, let colour, let hasHead): .path(points, colour.grey, hasHead: hasHead)
      }
    }
    return CardLayout(size: size, items: items)
  }
}

extension CardLayout.Item {
  func moved(x: Millimetres, y: Millimetres) -> Self {
    switch self {
    case .text(let text, let frame): .text(text, frame.moved(x: x, y: y))
    case .fill(let frame, let colour): .fill(frame.moved(x: x, y: y), colour)
    case .cross(let frame, let colour): .cross(frame.moved(x: x, y: y), colour)
    case .disc(let frame, let colour): .disc(frame.moved(x: x, y: y), colour)
    case .path(let points, let colour, let hasHead):
      .path(points.map { $0.moved(x: x, y: y) }, colour, hasHead: hasHead)
    }
  }
}

/// A card: the side that staff look at, and the one that is turned to the reader where there is one.
public struct Card: Hashable, Sendable {
  public var front: CardLayout
  public var back: CardLayout?

  public init(front: CardLayout, back: CardLayout? = nil) {
    self.front = front
    self.back = back
  }
}

/// A sheet of cards with its crop marks.
public struct SheetLayout: Hashable, Sendable {
  public struct PlacedCard: Hashable, Sendable {
    public let card: CardLayout
    /// The card's trim box on the sheet.
    public let frame: Rectangle
    /// Whether it stands on its head, turned about its own middle.
    public var isUpsideDown = false
  }

  public let size: Size
  public var cards: [PlacedCard]
  /// Crop marks, as thin filled rectangles.
  public var marks: [Rectangle]
  /// What is left when the sheet has been cut to its finished size, where that is not the whole sheet.
  public var trim: Rectangle?
  /// The trim and what is printed beyond it, so that a cut that strays leaves no white edge.
  public var bleed: Rectangle?
  /// What makes up for a printer that prints too large, too small, or beside the place.
  public var adjustment = PrintAdjustment()
}

extension SheetLayout {
  /// A sheet that is one side of a card, and no more.
  public init(of side: CardLayout) {
    let frame = Rectangle(x: .zero, y: .zero, width: side.size.width, height: side.size.height)
    self.init(size: side.size, cards: [PlacedCard(card: side, frame: frame)], marks: [])
  }
}

/// How a printer's own drift is made up for.
public struct PrintAdjustment: Hashable, Sendable {
  /// About the middle of the sheet.
  public var scale: Double
  /// To the right and downwards.
  public var offset: Point

  public init(scale: Double = 1, offset: Point = Point(x: Millimetres(0), y: Millimetres(0))) {
    self.scale = scale
    self.offset = offset
  }
}
