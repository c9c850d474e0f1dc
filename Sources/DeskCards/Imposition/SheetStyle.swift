/// How cards go onto sheets of paper.
public struct SheetStyle: Sendable {
  /// How cards become sheets.
  public enum Arrangement: Hashable, Sendable {
    /// As many cards beside and below each other as the paper holds, to be cut apart.
    case grid
    /// Pages side by side, in the order in which the folded and stapled sheets show them.
    case booklet
    /// One card to a sheet, its sides head to head: folded once across, the sheet stands on the desk and reads on both sides.
    case tent
  }

  /// The edge about which a printer turns a sheet over.
  public enum Turning: String, CaseIterable, Sendable {
    case longEdge = "long-edge"
    case shortEdge = "short-edge"
  }

  /// Either way up: the sheet is turned as the cards fit best.
  public var paper: Size
  public var arrangement: Arrangement
  /// Between cards; at least twice the bleed.
  public var gutter: Millimetres
  /// How far colour runs over the edge of a card.
  public var bleed: Millimetres
  /// Nil where sheets are printed on one side.
  public var turning: Turning?
  /// Makes up for a printer's drift. The offset is for the backs where there are any, so that they meet the fronts.
  public var adjustment: PrintAdjustment

  public init(
    paper: Size = .a4, arrangement: Arrangement = .grid, gutter: Millimetres = .zero, bleed: Millimetres = .zero,
    turning: Turning? = nil, adjustment: PrintAdjustment = PrintAdjustment()
  ) {
    self.paper = paper
    self.arrangement = arrangement
    self.gutter = max(gutter, bleed * 2)
    self.bleed = bleed
    self.turning = turning
    self.adjustment = adjustment
  }
}
