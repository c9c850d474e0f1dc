internal import CPangoCairo
public import PhraseModel

/// Sets text with Pango: shapes, breaks lines between words, and refuses what it cannot show.
///
/// Not synchronised: one thread at a time.
public final class TextSetter: TextMeasurer {
  private struct Measured: Hashable {
    let text: StyledText
    let width: Millimetres
  }

  /// Labels and what to say come again on card after card; the bound keeps memory flat however many there are.
  private static let remembered = 8192

  private let fonts: FontLibrary
  /// For every text that has no language of its own.
  private let own: TextContext
  private var contexts: [TextLanguage: TextContext]
  private var sizes: [Measured: Size] = [:]

  /// - Parameter isRightToLeft: the direction of the locale, which text keeps also where it begins with a word of the other one.
  /// - Throws: `CardError.missingFont` where the fonts are not installed.
  public init(locale: LocaleTag, isRightToLeft: Bool = false) throws(CardError) {
    fonts = try FontLibrary()
    own = try TextContext(TextLanguage(locale: locale, isRightToLeft: isRightToLeft), fonts: fonts)
    contexts = [own.language: own]
  }

  /// The language of every text that has none of its own.
  var language: TextLanguage { own.language }

  public func size(of text: StyledText, width: Millimetres) throws(CardError) -> Size {
    let measured = Measured(text: text, width: width)
    if let size = sizes[measured] { return size }
    let setting = SetText(text, width: width, context: try context(for: text))
    try setting.check()
    if sizes.count >= Self.remembered { sizes.removeAll(keepingCapacity: true) }
    let size = setting.size
    sizes[measured] = size
    return size
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
    let context = try context(for: text)
    let isRightToLeft = context.language.isRightToLeft
    let words =
      isExtractable
      ? DirectionMarks.added(
        to: text, isRightToLeft: isRightToLeft, isAgainstPage: isRightToLeft != language.isRightToLeft) : text
    let setting = SetText(words, width: frame.width, context: context)
    if isExtractable { GlyphSpread.apply(to: setting.layout) }
    setting.draw(x: Points(frame.x), y: Points(frame.y), on: canvas)
  }

  private func context(for text: StyledText) throws(CardError) -> TextContext {
    guard let locale = text.locale else { return own }
    let language = TextLanguage(locale: locale, isRightToLeft: text.isRightToLeft)
    if let context = contexts[language] { return context }
    let context = try TextContext(language, fonts: fonts)
    contexts[language] = context
    return context
  }
}
