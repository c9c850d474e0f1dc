internal import CPangoCairo
import Foundation

/// Draws sheets to a PDF file, the same bytes for the same sheets.
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

  /// Draws sheets, one to a page, and writes them to a file.
  ///
  /// - Throws: `CardError.drawing` where Cairo fails, `CardError.file` where the file cannot be written.
  public func paint(_ sheets: [SheetLayout], to path: String, metadata: Metadata) throws(CardError) {
    guard let size = sheets.first?.size else { return }
    let output = try OutputFile(path: path)
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in
        guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        let output = Unmanaged<OutputFile>.fromOpaque(closure).takeUnretainedValue()
        return output.write(UnsafeBufferPointer(start: bytes, count: Int(count)))
          ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR
      }, Unmanaged.passUnretained(output).toOpaque(), Points(size.width).value, Points(size.height).value)
    defer { cairo_surface_destroy(surface) }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "phrasebook")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, metadata.created)
    guard let canvas = cairo_create(surface) else { throw .drawing("no memory for Cairo") }
    for sheet in sheets {
      try paint(sheet, on: canvas)
      cairo_show_page(canvas)
    }
    let status = cairo_status(canvas)
    cairo_destroy(canvas)
    cairo_surface_finish(surface)
    let final = cairo_surface_status(surface)
    try output.close()
    for failure in [status, final] where failure != CAIRO_STATUS_SUCCESS {
      throw .drawing(String(cString: cairo_status_to_string(failure)))
    }
  }

  private func paint(_ sheet: SheetLayout, on canvas: OpaquePointer) throws(CardError) {
    for placed in sheet.cards {
      for item in placed.card.items {
        try paint(item.moved(x: placed.frame.x, y: placed.frame.y), on: canvas)
      }
    }
    for mark in sheet.marks { fill(mark, Palette.mark, on: canvas) }
  }

  private func paint(_ item: CardLayout.Item, on canvas: OpaquePointer) throws(CardError) {
    switch item {
    case .text(let text, let frame): try setter.draw(text, in: frame, on: canvas)
    case .fill(let frame, let colour): fill(frame, colour, on: canvas)
    case .cross(let frame, let colour): cross(frame, colour, on: canvas)
    }
  }

  private func fill(_ frame: Rectangle, _ colour: Colour, on canvas: OpaquePointer) {
    cairo_set_source_rgb(canvas, colour.red, colour.green, colour.blue)
    cairo_rectangle(
      canvas, Points(frame.x).value, Points(frame.y).value, Points(frame.width).value,
      Points(frame.height).value)
    cairo_fill(canvas)
  }

  private func cross(_ frame: Rectangle, _ colour: Colour, on canvas: OpaquePointer) {
    cairo_set_source_rgb(canvas, colour.red, colour.green, colour.blue)
    cairo_set_line_width(canvas, Points(0.6.mm).value)
    cairo_set_line_cap(canvas, CAIRO_LINE_CAP_ROUND)
    let (left, top) = (Points(frame.x).value, Points(frame.y).value)
    let (right, bottom) = (Points(frame.maxX).value, Points(frame.maxY).value)
    cairo_move_to(canvas, left, top)
    cairo_line_to(canvas, right, bottom)
    cairo_move_to(canvas, right, top)
    cairo_line_to(canvas, left, bottom)
    cairo_stroke(canvas)
  }
}

/// A file that is being written, and the first reason why it could not be.
private final class OutputFile {
  private let path: String
  private var file: UnsafeMutablePointer<FILE>?
  private var failure: Int32 = 0

  init(path: String) throws(CardError) {
    self.path = path
    file = fopen(path, "w")
    guard file != nil else { throw .file(path, reason: String(cString: strerror(errno))) }
  }

  deinit {
    if let file { fclose(file) }
  }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let file, fwrite(bytes.baseAddress, 1, bytes.count, file) == bytes.count else {
      failure = errno
      return false
    }
    return true
  }

  /// Flushes to disk and closes.
  ///
  /// - Throws: `CardError.file` with the reason where anything could not be written.
  func close() throws(CardError) {
    guard let file else { return }
    if fflush(file) != 0 || fsync(fileno(file)) != 0, failure == 0 { failure = errno }
    if fclose(file) != 0, failure == 0 { failure = errno }
    self.file = nil
    guard failure == 0 else { throw .file(path, reason: String(cString: strerror(failure))) }
  }
}
