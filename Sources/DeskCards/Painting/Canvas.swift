internal import CPangoCairo

/// What is drawn on: a page of a file, or a picture.
final class Canvas {
  let pointer: OpaquePointer
  let surface: OpaquePointer

  /// - Parameter surface: stays the caller's.
  init(_ surface: OpaquePointer?) throws(CardError) {
    guard let surface, let pointer = cairo_create(surface) else { throw .drawing("no memory for Cairo") }
    self.pointer = pointer
    self.surface = surface
  }

  deinit { cairo_destroy(pointer) }

  /// Ends the drawing, so that all of it is written.
  ///
  /// - Throws: `CardError.file` where that failed, else `CardError.drawing` for the first thing that went wrong.
  func finish(_ draft: OutputFile) throws(CardError) {
    let status = cairo_status(pointer)
    cairo_surface_finish(surface)
    try draft.flush()
    for failure in [status, cairo_surface_status(surface)] where failure != CAIRO_STATUS_SUCCESS {
      throw .drawing(String(cString: cairo_status_to_string(failure)))
    }
  }

  /// Draws anything but text, which is a setter's.
  func draw(_ item: CardLayout.Item) {
    switch item {
    case .text: break
    case .fill(let frame, let colour): fill(frame, colour)
    case .cross(let frame, let colour): cross(frame, colour)
    }
  }

  private func fill(_ frame: Rectangle, _ colour: Colour) {
    cairo_set_source_rgb(pointer, colour.red, colour.green, colour.blue)
    cairo_rectangle(
      pointer, Points(frame.x).value, Points(frame.y).value, Points(frame.width).value, Points(frame.height).value)
    cairo_fill(pointer)
  }

  private func cross(_ frame: Rectangle, _ colour: Colour) {
    cairo_set_source_rgb(pointer, colour.red, colour.green, colour.blue)
    cairo_set_line_width(pointer, Points(0.6.mm).value)
    cairo_set_line_cap(pointer, CAIRO_LINE_CAP_ROUND)
    let (left, top) = (Points(frame.x).value, Points(frame.y).value)
    let (right, bottom) = (Points(frame.maxX).value, Points(frame.maxY).value)
    cairo_move_to(pointer, left, top)
    cairo_line_to(pointer, right, bottom)
    cairo_move_to(pointer, right, top)
    cairo_line_to(pointer, left, bottom)
    cairo_stroke(pointer)
  }
}
