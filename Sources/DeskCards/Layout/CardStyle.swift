import Foundation
import PhraseModel

/// The measures of a card. No text on a card is smaller than the floor.
public struct CardStyle: Sendable {
  public var size: Size
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
  /// What a reader is shown from across the desk.
  public var pointing = 20.pt
  /// Height of a line in ems.
  public var leading = StyledText.usualLeading
  /// Between phrases.
  public var entryGap = 2.2.mm
  /// Between the rows of one phrase.
  public var rowGap = 0.3.mm
  /// Between a row's label and its text.
  public var labelGap = 2.5.mm
  /// Between columns.
  public var columnGap = 6.mm
  /// How far rows stand in from the phrase that they belong to.
  public var indent = 4.mm
  /// How far colour runs over the edge at which the card is cut; without any, colour keeps within the margins.
  public var bleed = 0.mm

  /// The measures that suit a size: type grows with the card, though more slowly, and never falls below the floors.
  ///
  /// - Parameter isLarge: large print: 18 pt at least, with 1.5 ems to a line (Clear Print guidelines).
  public init(size: Size = .a6Landscape, isLarge: Bool = false) {
    self.size = size
    let short = size.shortSide.value
    let a6 = Size.a6Landscape.shortSide.value
    if short < a6 {
      margin = short < 60 ? 3.mm : 4.mm
      entryGap = 1.5.mm
      indent = 3.mm
      title = floor
      lead = floor
      pointing = 16.pt
    } else {
      // A poster is read from further off, but not from as much further as it is larger.
      grow(by: pow(short / a6, 0.62))
      margin = max(6.mm, Millimetres(short * 0.05))
    }
    if isLarge {
      floor = 18.pt
      readerFloor = 18.pt
      leading = 1.5
      title = max(title, 22.pt)
      lead = max(lead, 20.pt)
      form = max(form, floor)
      footer = floor
      pointing = max(pointing, 26.pt)
    }
  }

  /// The smallest card that the desk uses, A7, with all type at the legibility floors.
  public static let smallest = CardStyle(size: .a7Landscape)

  /// All type and all gaps larger by a factor, the card and its footer as they are.
  func scaled(by factor: Double) -> CardStyle {
    var style = self
    style.grow(by: factor)
    return style
  }

  private mutating func grow(by factor: Double) {
    title = title * factor
    lead = lead * factor
    form = form * factor
    pointing = pointing * factor
    entryGap = entryGap * factor
    rowGap = rowGap * factor
    labelGap = labelGap * factor
    indent = indent * factor
  }

  /// The size of what a speaker says first.
  func lead(_ speaker: Phrase.Speaker) -> Points {
    speaker == .reader ? max(lead, readerFloor) : lead
  }

  /// What lies between the margins.
  var width: Millimetres { size.width - margin * 2 }

  /// How much of that labels may take of what they stand beside.
  var widestLabel: Millimetres { width * 0.3 }

  /// The width of one of several columns between the margins.
  func columnWidth(of count: Int) -> Millimetres {
    (width - columnGap * Double(count - 1)) * (1 / Double(count))
  }
}
