internal import CPangoCairo
public import PhraseModel

/// Sets text with Pango: shapes, breaks lines between words, and refuses what it cannot show.
///
/// Not synchronised: one thread at a time.
public final class TextSetter: TextMeasurer {
  /// The language of every text that has none of its own.
  let language: TextLanguage
  private let typeCase: TypeCase

  /// - Parameters:
  ///   - isRightToLeft: the direction of the locale, which text keeps also where it begins with a word of the other one.
  ///   - typeCase: what setters of other documents may share.
  /// - Throws: `CardError.missingFont` where the fonts are not installed.
  public init(
    locale: LocaleTag, isRightToLeft: Bool = false, typeCase: TypeCase = TypeCase()
  ) throws(CardError) {
    language = TextLanguage(locale: locale, isRightToLeft: isRightToLeft)
    self.typeCase = typeCase
    _ = try typeCase.context(for: StyledText([], size: 12.pt), in: language)
  }

  public func size(of text: StyledText, width: Millimetres) throws(CardError) -> Size {
    try typeCase.setting(of: text, in: language(of: text), width: width).checkedSize()
  }

  /// The families of the fonts that a text is set in, in the order in which they are met: `Noto Sans`, `Noto Sans Arabic`.
  public func fontFamilies(of text: StyledText) throws(CardError) -> [String] {
    SetText(text, width: 150.mm, context: try context(for: text)).fontFamilies
  }

  /// Draws text with its top left corner at the origin of a frame.
  ///
  /// - Parameter isExtractable: whether programs will take the text out again, as they do from a document, not from a picture.
  func draw(
    _ text: StyledText, in frame: Rectangle, on canvas: OpaquePointer, isExtractable: Bool
  ) throws(CardError) {
    let own = language(of: text)
    let words =
      isExtractable
      ? DirectionMarks.added(
        to: text, isRightToLeft: own.isRightToLeft, isAgainstPage: own.isRightToLeft != language.isRightToLeft) : text
    let setting = try typeCase.setting(of: words, in: own, width: frame.width)
    setting.draw(x: Points(frame.x), y: Points(frame.y), on: canvas, isExtractable: isExtractable)
  }

  /// Forgets the texts of a document that is drawn.
  func clear() { typeCase.clear() }

  private func context(for text: StyledText) throws(CardError) -> TextContext {
    try typeCase.context(for: text, in: language(of: text))
  }

  private func language(of text: StyledText) -> TextLanguage {
    text.locale.map { TextLanguage(locale: $0, isRightToLeft: text.isRightToLeft) } ?? language
  }
}
