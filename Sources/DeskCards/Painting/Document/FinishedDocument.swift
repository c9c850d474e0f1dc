internal import CQPDF
import Foundation
import PhraseModel

/// A PDF file as Cairo leaves it, and what is added before it is whole: what language each part is in, what it is called,
/// what is decoration, where it is cut.
///
/// It aims at PDF/UA-1 (ISO 14289-1) and, where nothing shines through, at PDF/A-2u (ISO 19005-2).
final class FinishedDocument {
  private let document: OpaquePointer

  /// - Parameter draft: must stay open while the document is in use.
  init(_ draft: OutputFile) throws(CardError) {
    var error: UnsafeMutablePointer<CChar>?
    guard let document = pdf_open(draft.stream, &error) else { throw Self.failure(error) }
    self.document = document
  }

  deinit { pdf_close(document) }

  /// Adds what belongs to the document as a whole.
  func describe(_ metadata: SheetPainter.Metadata, language: TextLanguage, others: [LocaleTag]) throws(CardError) {
    try setCatalog("/Lang", PDFSyntax.text(language.locale.identifier))
    try setCatalog("/MarkInfo", "<< /Marked true >>")
    let direction = language.isRightToLeft ? "/R2L" : "/L2R"
    try setCatalog(
      "/ViewerPreferences", "<< /DisplayDocTitle true /PrintScaling /None /Direction \(direction) >>")
    try checked { pdf_mend(document, &$0) }
    try setOutputIntent()
    let packet = MetadataPacket(
      metadata: metadata, languages: [language.locale] + others, isArchivable: try isFlat())
    try checked { pdf_set_metadata(document, packet.text, &$0) }
    if language.isRightToLeft { try setElement(0, "/A", "<< /O /Layout /WritingMode /RlTb >>") }
  }

  /// Adds what the tags of the texts leave out.
  func annotate(_ elements: [ElementNote]) throws(CardError) {
    for note in elements {
      if let locale = note.locale { try setElement(note.element, "/Lang", PDFSyntax.text(locale.identifier)) }
      if let text = note.text { try setElement(note.element, "/ActualText", PDFSyntax.text(text)) }
    }
  }

  /// Says of each page what it is to be cut to. Rectangles that a sheet leaves out are the sheet itself.
  func setBoxes(_ sheets: [SheetLayout]) throws(CardError) {
    for (page, sheet) in sheets.enumerated() {
      let whole = Rectangle(x: 0.mm, y: 0.mm, width: sheet.size.width, height: sheet.size.height)
      let trim = sheet.trim ?? whole
      try setPage(page, "/TrimBox", PDFSyntax.box(trim, on: sheet.size))
      try setPage(page, "/BleedBox", PDFSyntax.box(sheet.bleed ?? trim, on: sheet.size))
      // Where a form or a link came to be added, the keyboard would go through it in reading order.
      try setPage(page, "/Tabs", "/S")
    }
  }

  func write(to output: OutputFile) throws(CardError) {
    try checked { pdf_mark_artifacts(document, &$0) }
    do throws(CardError) {
      try checked { pdf_write(document, output.stream, &$0) }
    } catch {
      try output.flush()
      throw error
    }
  }

  // MARK: qpdf

  private func setOutputIntent() throws(CardError) {
    let profile = ColourProfile.standardRGB
    try checked { pdf_set_output_intent(document, profile, profile.count, ColourProfile.name, &$0) }
  }

  private func isFlat() throws(CardError) -> Bool {
    var error: UnsafeMutablePointer<CChar>?
    let isFlat = pdf_flatten(document, &error)
    if error != nil { throw Self.failure(error) }
    return isFlat
  }

  private func setCatalog(_ key: String, _ value: String) throws(CardError) {
    try checked { pdf_set_catalog(document, key, value, &$0) }
  }

  private func setPage(_ page: Int, _ key: String, _ value: String) throws(CardError) {
    try checked { pdf_set_page(document, Int32(page), key, value, &$0) }
  }

  private func setElement(_ element: Int, _ key: String, _ value: String) throws(CardError) {
    try checked { pdf_set_element(document, Int32(element), key, value, &$0) }
  }

  private func checked(_ body: (inout UnsafeMutablePointer<CChar>?) -> Bool) throws(CardError) {
    var error: UnsafeMutablePointer<CChar>?
    if !body(&error) { throw Self.failure(error) }
  }

  private static func failure(_ error: UnsafeMutablePointer<CChar>?) -> CardError {
    guard let error else { return .drawing("no memory for the file") }
    defer { free(error) }
    return .drawing(String(cString: error))
  }
}

/// What is to be added to one element of the structure tree.
struct ElementNote {
  /// Its place among all elements, each of which comes before those below it.
  let element: Int
  /// Its language, where it is not the document's.
  let locale: LocaleTag?
  /// What it says, where what is drawn stands in another order.
  let text: String?
}
