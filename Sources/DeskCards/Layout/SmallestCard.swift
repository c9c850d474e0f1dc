public import PhraseModel

/// The smallest card that phrases are printed on: A7, one phrase each, at the legibility floor.
///
/// 12 points for staff, who hold the card, and 14 for readers, who are shown it.
public struct SmallestCard {
  private static let size = Size.a7Landscape

  private let measurer: any TextMeasurer
  private let style = CardStyle()

  /// - Throws: `CardError` where the fonts are not installed.
  public init(locale: LocaleTag) throws(CardError) {
    self.init(measurer: try TextSetter(locale: locale))
  }

  init(measurer: any TextMeasurer) {
    self.measurer = measurer
  }

  /// Whether a text fits between the margins, below a title and above the imprint.
  ///
  /// - Throws: `CardError` where the text cannot be set at all, for lack of a glyph for instance.
  public func holds(_ text: String, saidBy speaker: Phrase.Speaker) throws(CardError) -> Bool {
    let width = Self.size.width - style.margin * 2 - style.indent
    let size = speaker == .reader ? 14.pt : style.floor
    do throws(CardError) {
      let line = try measurer.size(of: StyledText([.init("x")], size: style.floor), width: width).height
      let set = try measurer.size(of: StyledText([.init(text, weight: .bold)], size: size), width: width)
      // The title takes two lines with its band, the imprint two, the speaker or what not to say another two.
      return set.height < Self.size.height - style.margin * 2 - line * 6
    } catch {
      // A word that is wider than the card.
      if case .overflow = error { return false }
      throw error
    }
  }
}
