/// A form in the text of all forms of a wording.
///
/// Forms are parted by U+001E, RECORD SEPARATOR, and a form's fields by U+001F, UNIT SEPARATOR: its conditions and the samples behind its plural
/// categories, each as name=value with blanks between; its text; the same in Latin letters; and how to say it. The last two may be empty; all three are `MarkedText`.
public enum FormText {
  public static let formSeparator = UInt8(0x1E)
  public static let fieldSeparator = UInt8(0x1F)
  public static let fieldCount = 5

  /// Calls `body` with the bytes of each form, or of what is parted as forms are, until it returns false.
  public static func visit(_ text: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Bool) {
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: formSeparator) ?? text.count
      guard body(UnsafeRawBufferPointer(rebasing: text[start..<end])) else { return }
      start = end + 1
    }
  }

  /// The fields of a form.
  public static func fields(of form: UnsafeRawBufferPointer) -> [String] {
    form.split(separator: fieldSeparator, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}
