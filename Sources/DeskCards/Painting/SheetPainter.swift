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
      writeFromCairo, Unmanaged.passUnretained(output).toOpaque(), Points(size.width).value, Points(size.height).value)
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
    cairo_save(canvas)
    let (width, height) = (Points(sheet.size.width).value, Points(sheet.size.height).value)
    let scale = sheet.adjustment.scale
    cairo_translate(canvas, Points(sheet.adjustment.offset.x).value, Points(sheet.adjustment.offset.y).value)
    cairo_translate(canvas, width / 2, height / 2)
    cairo_scale(canvas, scale, scale)
    cairo_translate(canvas, -width / 2, -height / 2)
    for placed in sheet.cards {
      cairo_save(canvas)
      if placed.isUpsideDown {
        cairo_translate(canvas, Points(placed.frame.maxX).value, Points(placed.frame.maxY).value)
        cairo_rotate(canvas, .pi)
      } else {
        cairo_translate(canvas, Points(placed.frame.x).value, Points(placed.frame.y).value)
      }
      for item in placed.card.items { try paint(item, on: canvas) }
      cairo_restore(canvas)
    }
    for mark in sheet.marks { fill(mark, Palette.mark, on: canvas) }
    cairo_restore(canvas)
  }

  func paint(_ item: CardLayout.Item, on canvas: OpaquePointer) throws(CardError) {
    switch item {
    case .text(let text, let frame): try setter.draw(text, in: frame, on: canvas)
    case .fill(let frame, let colour): fill(frame, colour, on: canvas)
    case .cross(let frame, let colour): cross(frame, colour, on: canvas)
    case .disc(let frame, let colour): disc(frame, colour, on: canvas)
    case .path(let points, let colour, let hasHead): path(points, colour, hasHead: hasHead, on: canvas)
    }
  }

  private func disc(_ frame: Rectangle, _ colour: Colour, on canvas: OpaquePointer) {
    cairo_set_source_rgb(canvas, colour.red, colour.green, colour.blue)
    let radius = Points(frame.width).value / 2
    cairo_new_path(canvas)
    cairo_arc(canvas, Points(frame.x).value + radius, Points(frame.y).value + radius, radius, 0, 2 * .pi)
    cairo_fill(canvas)
  }

  private func path(_ points: [Point], _ colour: Colour, hasHead: Bool, on canvas: OpaquePointer) {
    guard let first = points.first, let last = points.last, points.count > 1 else { return }
    cairo_set_source_rgb(canvas, colour.red, colour.green, colour.blue)
    cairo_set_line_width(canvas, Points(0.5.mm).value)
    cairo_set_line_cap(canvas, CAIRO_LINE_CAP_BUTT)
    cairo_set_line_join(canvas, CAIRO_LINE_JOIN_ROUND)
    let (x, y) = (Points(last.x).value, Points(last.y).value)
    let before = points[points.count - 2]
    let angle = atan2(y - Points(before.y).value, x - Points(before.x).value)
    let head = Points(2.mm).value
    cairo_move_to(canvas, Points(first.x).value, Points(first.y).value)
    for point in points.dropFirst().dropLast() { cairo_line_to(canvas, Points(point.x).value, Points(point.y).value) }
    // The line ends within the head, so that the tip is sharp.
    let inset = hasHead ? head * 0.8 : 0
    cairo_line_to(canvas, x - cos(angle) * inset, y - sin(angle) * inset)
    cairo_stroke(canvas)
    guard hasHead else { return }
    cairo_move_to(canvas, x, y)
    for side in [-1.0, 1.0] {
      cairo_line_to(canvas, x - cos(angle + side * 0.45) * head, y - sin(angle + side * 0.45) * head)
    }
    cairo_close_path(canvas)
    cairo_fill(canvas)
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
final class OutputFile {
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
