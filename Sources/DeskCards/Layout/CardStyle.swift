import PhraseModel

/// The measures of a situation card. No text on a card is smaller than the floor.
public struct CardStyle: Sendable {
  public var size = Size.a6Landscape
  /// Printers leave about 4 mm at the paper's edge white; the margin keeps clear of that on every side.
  public var margin = 6.mm
  /// Legibility floor, staff side.
  public var floor = 12.pt
  /// Legibility floor of what a reader points to.
  public var readerFloor = 14.pt
  public var title = 17.pt
  public var lead = 14.pt
  public var form = 12.pt
  public var footer = 12.pt
  /// Between phrases.
  public var entryGap = 2.2.mm
  /// Between the rows of one phrase.
  public var rowGap = 0.3.mm
  /// Between a row's label and its text.
  public var labelGap = 2.5.mm
  /// How far rows stand in from the phrase that they belong to.
  public var indent = 4.mm

  public init() {}

  /// The smallest card that the desk uses, A7, with all type at the legibility floors.
  public static let smallest: CardStyle = {
    var style = CardStyle()
    style.size = .a7Landscape
    style.margin = 4.mm
    style.title = style.floor
    style.lead = style.floor
    style.form = style.floor
    style.footer = style.floor
    style.entryGap = 1.5.mm
    style.indent = 3.mm
    return style
  }()

  /// The size of what a speaker says first.
  func lead(_ speaker: Phrase.Speaker) -> Points {
    speaker == .reader ? max(lead, readerFloor) : lead
  }

  /// What lies between the margins.
  var width: Millimetres { size.width - margin * 2 }
}
