import PhraseModel

/// What stays together on a card: a phrase with its forms, a step, a right. Rows stay in order, and the first says what it is.
struct CardBlock {
  struct Row {
    var height: Millimetres
    /// Placed from the row's own top left corner.
    var items: [CardLayout.Item]
  }

  /// What the block is, for whoever draws between blocks.
  let name: String
  let phrase: PhraseID?
  /// The states of its texts by language, staff's first.
  let states: [ReviewState]
  var rows: [Row]
  /// The rows of the other side of the card, which are turned to the reader.
  var back: [Row] = []
  /// Whether a line parts it from the block before.
  var hasRule = true
  /// Whether it never ends a column: the heading of what follows.
  var isHeading = false
  /// Whether each row says something without the first.
  var hasSeparableRows = false

  func height(gap: Millimetres) -> Millimetres {
    max(Self.height(of: rows, gap: gap), Self.height(of: back, gap: gap))
  }

  private static func height(of rows: [Row], gap: Millimetres) -> Millimetres {
    rows.reduce(0.mm) { $0 + $1.height } + gap * Double(max(0, rows.count - 1))
  }
}

/// A block with its place on a card.
struct PlacedBlock {
  let block: CardBlock
  /// From the card's top left corner.
  let frame: Rectangle
  let column: Int
}
