internal import CPangoCairo
import PhraseModel

/// Opens and closes the elements of a file's structure tree while it is drawn, and remembers what Cairo's tags cannot say.
final class DocumentStructure {
  private let language: TextLanguage
  private var count = 0
  private var bookmark: String?
  private(set) var notes: [ElementNote] = []
  /// The languages of texts that are not in the document's own, in the order in which they come.
  private(set) var otherLanguages: [LocaleTag] = []

  init(language: TextLanguage) {
    self.language = language
  }

  /// Draws what belongs to one element.
  func element(_ tag: String, on canvas: Canvas, _ body: () throws(CardError) -> Void) throws(CardError) {
    count += 1
    cairo_tag_begin(canvas.pointer, tag, nil)
    try body()
    cairo_tag_end(canvas.pointer, tag)
  }

  /// Draws a text as the element that it is, or as none.
  func element(of text: StyledText, on canvas: Canvas, _ body: () throws(CardError) -> Void) throws(CardError) {
    guard let tag = Self.tag(text.role) else { return try body() }
    let own = text.locale.map { TextLanguage(locale: $0, isRightToLeft: text.isRightToLeft) } ?? language
    let locale = own.locale == language.locale ? nil : own.locale
    // Where glyphs do not stand as the letters do, the element says in which order it is read.
    let words = own.isRightToLeft || Self.hasMarks(text.text) ? text.text : nil
    if locale != nil || words != nil { notes.append(ElementNote(element: count, locale: locale, text: words)) }
    if let locale, !otherLanguages.contains(locale) { otherLanguages.append(locale) }
    try element(tag, on: canvas, body)
  }

  /// A bookmark for each title, but not for a card that continues the one before it.
  func noteBookmark(_ text: StyledText, page: Int, at frame: Rectangle, on canvas: Canvas) {
    guard text.role == .title else { return }
    let title = text.text
    if let bookmark, title.hasPrefix(bookmark) { return }
    bookmark = title
    var (x, y) = (Points(frame.x).value, Points(frame.y).value)
    cairo_user_to_device(canvas.pointer, &x, &y)
    cairo_pdf_surface_add_outline(
      canvas.surface, CAIRO_PDF_OUTLINE_ROOT, title,
      "page=\(page) pos=[\(x) \(y)]", cairo_pdf_outline_flags_t(0))
  }

  /// Whether a vowel or an accent is a character of its own, which is drawn above, below or before its letter.
  private static func hasMarks(_ text: String) -> Bool {
    text.unicodeScalars.contains { [.nonspacingMark, .spacingMark].contains($0.properties.generalCategory) }
  }

  private static func tag(_ role: StyledText.Role) -> String? {
    switch role {
    case .title: "H1"
    case .heading: "H2"
    case .paragraph, .label: "P"
    case .artifact: nil
    }
  }
}
