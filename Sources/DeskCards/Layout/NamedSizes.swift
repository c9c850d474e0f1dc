/// The sizes that cards and paper are known by.
extension Size {
  /// ISO 216.
  public static let a3 = Size(width: 297.mm, height: 420.mm)
  /// ISO 216.
  public static let a4 = Size(width: 210.mm, height: 297.mm)
  /// ISO 216.
  public static let a5Landscape = Size(width: 210.mm, height: 148.mm)
  /// ISO 216.
  public static let a6Landscape = Size(width: 148.mm, height: 105.mm)
  /// ISO 216.
  public static let a7Landscape = Size(width: 105.mm, height: 74.mm)
  /// ISO/IEC 7810: a badge, as large as a bank card.
  public static let id1 = Size(width: 85.6.mm, height: 53.98.mm)
  /// ANSI/ASME Y14.1.
  public static let letter = Size(width: 215.9.mm, height: 279.4.mm)
  /// One side of a tent: A4, folded once across.
  public static let tentSide = Size(width: 210.mm, height: 148.5.mm)

  /// The smallest and the largest side that anything is printed at.
  private static let bounds = 20.0...2000.0

  /// What a card may be cut to, by name; the desk's cards lie on their long side, posters stand.
  public static let cardNames = ["a3", "a4", "a5", "a6", "a7", "id-1", "tent"]
  public static let paperNames = ["a4", "a3", "letter"]

  /// A card's size: `a6`, `id-1`, `tent`, or `100x70mm`, width first. Nil for anything else.
  public init?(card name: String) {
    switch name.lowercased() {
    case "a3": self = .a3
    case "a4": self = .a4
    case "a5": self = .a5Landscape
    case "a6": self = .a6Landscape
    case "a7": self = .a7Landscape
    case "id-1": self = .id1
    case "tent": self = .tentSide
    default: self.init(measures: name)
    }
  }

  /// A paper's size: `a4`, `letter`, or `320x450mm`. Nil for anything else.
  public init?(paper name: String) {
    switch name.lowercased() {
    case "a3": self = .a3
    case "a4": self = .a4
    case "letter": self = .letter
    default: self.init(measures: name)
    }
  }

  /// `100x70mm`, width first, each side from 20 to 2,000 mm; also with a decimal point.
  private init?(measures text: String) {
    let text = text.lowercased()
    let sides = text.dropLast(2).split(separator: "x", omittingEmptySubsequences: false).map { Double($0) }
    guard text.hasSuffix("mm"), sides.count == 2, let width = sides[0], let height = sides[1],
      Self.bounds.contains(width), Self.bounds.contains(height)
    else { return nil }
    self.init(width: Millimetres(width), height: Millimetres(height))
  }
}
