internal import CPangoCairo
import PhraseModel

/// Draws sheets to files, the same bytes for the same sheets.
public struct SheetPainter {
  /// What the file says about itself.
  public struct Metadata: Sendable {
    public let title: String
    /// ISO 8601. Fixed by the edition, so that two runs make the same file.
    public let created: String

    public init(title: String, created: String) {
      self.title = title
      self.created = created
    }
  }

  private let setter: TextSetter

  public init(setter: TextSetter) {
    self.setter = setter
  }

  /// Draws sheets, one to a page, and writes them to a PDF file that can be read aloud, searched and kept.
  ///
  /// - Throws: `CardError.drawing` where Cairo or qpdf fails, `CardError.file` where the file cannot be written.
  public func paint(_ sheets: [SheetLayout], to path: String, metadata: Metadata) throws(CardError) {
    guard let first = sheets.first else { return }
    let structure = DocumentStructure(language: setter.language)
    let draft = try OutputFile(draftOf: path)
    try draw(sheets, pageSize: first.size, to: draft, structure, metadata)
    // What comes now needs the memory.
    setter.clear()
    let document = try FinishedDocument(draft)
    try document.describe(metadata, language: setter.language, others: structure.otherLanguages)
    try document.annotate(structure.notes)
    try document.setBoxes(sheets)
    let output = try OutputFile(path: path)
    try document.write(to: output)
    try output.close()
  }

  private func draw(
    _ sheets: [SheetLayout], pageSize: Size, to draft: OutputFile, _ structure: DocumentStructure, _ metadata: Metadata
  ) throws(CardError) {
    let surface = cairo_pdf_surface_create_for_stream(
      writeFromCairo, Unmanaged.passUnretained(draft).toOpaque(), Points(pageSize.width).value,
      Points(pageSize.height).value)
    defer { cairo_surface_destroy(surface) }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, MetadataPacket.creator)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, metadata.created)
    let canvas = try Canvas(surface)
    try structure.element("Document", on: canvas) { () throws(CardError) in
      for (page, sheet) in sheets.enumerated() {
        // The first page has its size, and would lose the tag that is open if it were set once more.
        if page > 0 {
          cairo_pdf_surface_set_size(surface, Points(sheet.size.width).value, Points(sheet.size.height).value)
        }
        try draw(sheet, on: canvas, DocumentPage(number: page + 1, structure: structure))
        cairo_show_page(canvas.pointer)
      }
    }
    try canvas.finish(draft)
  }

  /// Draws one sheet as a picture.
  ///
  /// - Throws: `CardError.drawing` where Cairo fails, `CardError.file` where the file cannot be written.
  public func paint(_ sheet: SheetLayout, to path: String, as format: PictureFormat) throws(CardError) {
    let picture = try Picture(format, of: sheet.size, for: path)
    try draw(sheet, on: picture.canvas, nil)
    let output = try OutputFile(path: path)
    try picture.write(to: output)
    try output.close()
  }

  /// - Parameter page: where the sheet goes in a document that has a structure; none for a picture.
  private func draw(_ sheet: SheetLayout, on canvas: Canvas, _ page: DocumentPage?) throws(CardError) {
    canvas.adjust(sheet.adjustment, sheet.size)
    for placed in sheet.cards {
      try card(page, on: canvas) { () throws(CardError) in
        canvas.enter(placed.frame, isUpsideDown: placed.isUpsideDown)
        for item in placed.card.items {
          switch item {
          case .text(let text, let frame): try draw(text, in: frame, on: canvas, page)
          default: canvas.draw(item)
          }
        }
        canvas.leave()
      }
    }
    for mark in sheet.marks { canvas.draw(.fill(mark, Palette.mark)) }
    canvas.leave()
  }

  private func card(
    _ page: DocumentPage?, on canvas: Canvas, _ body: () throws(CardError) -> Void
  ) throws(CardError) {
    guard let page else { return try body() }
    try page.structure.element("Sect", on: canvas, body)
  }

  private func draw(
    _ text: StyledText, in frame: Rectangle, on canvas: Canvas, _ page: DocumentPage?
  ) throws(CardError) {
    guard let page else { return try setter.draw(text, in: frame, on: canvas.pointer, isExtractable: false) }
    page.structure.noteBookmark(text, page: page.number, at: frame, on: canvas)
    try page.structure.element(of: text, on: canvas) { () throws(CardError) in
      try setter.draw(text, in: frame, on: canvas.pointer, isExtractable: true)
    }
  }
}

/// A page of a document, from 1.
private struct DocumentPage {
  let number: Int
  let structure: DocumentStructure
}
