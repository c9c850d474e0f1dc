/// A phrase alone on the smallest cards that the desk uses.
public struct SmallestCard: Sendable {
  /// As many as are needed; where something has no place on any, one that is taller than it may be.
  public let cards: [CardPicture]
  /// How tall a card may be, in millimetres.
  public let height: Double
  /// The part of a single card that is used: above 1 where one is not enough.
  public let share: Double
  /// Why the phrase cannot be printed at this size, as a sentence.
  public let problem: String?

  public init(cards: [CardPicture], height: Double, share: Double, problem: String?) {
    self.cards = cards
    self.height = height
    self.share = share
    self.problem = problem
  }
}

/// A card's boxes in millimetres from its top left corner, ready to be drawn by a browser.
public struct CardPicture: Sendable {
  public struct Box: Hashable, Sendable {
    public let x: Double
    public let y: Double
    public let width: Double
    public let height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  public struct Run: Hashable, Sendable {
    public let text: String
    public let isBold: Bool
    public let isItalic: Bool
    /// `#rrggbb`.
    public let colour: String

    public init(text: String, isBold: Bool, isItalic: Bool, colour: String) {
      self.text = text
      self.isBold = isBold
      self.isItalic = isItalic
      self.colour = colour
    }
  }

  public enum Item: Hashable, Sendable {
    /// Text at a type size in points.
    case text([Run], Box, points: Double)
    /// An area in a colour, `#rrggbb`.
    case fill(Box, colour: String)
    /// A cross before what not to say.
    case cross(Box, colour: String)
  }

  public let width: Double
  public let height: Double
  public let items: [Item]

  public init(width: Double, height: Double, items: [Item]) {
    self.width = width
    self.height = height
    self.items = items
  }
}
