internal import CPangoCairo
import Foundation

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
    case .disc(let frame, let colour): disc(frame, colour)
    case .path(let points, let colour, let hasHead): path(points, colour, hasHead: hasHead)
    }
  }

  // MARK: Where things are drawn

  /// Draws what follows larger, smaller or beside its place, until `leave`.
  func adjust(_ adjustment: PrintAdjustment, _ sheet: Size) {
    cairo_save(pointer)
    guard adjustment != PrintAdjustment() else { return }
    let middle = (x: Points(sheet.width).value / 2, y: Points(sheet.height).value / 2)
    cairo_translate(
      pointer, middle.x + Points(adjustment.offset.x).value, middle.y + Points(adjustment.offset.y).value)
    cairo_scale(pointer, adjustment.scale, adjustment.scale)
    cairo_translate(pointer, -middle.x, -middle.y)
  }

  /// Draws what follows from the corner of a frame, until `leave`.
  func enter(_ frame: Rectangle, isUpsideDown: Bool) {
    cairo_save(pointer)
    if isUpsideDown {
      cairo_translate(pointer, Points(frame.maxX).value, Points(frame.maxY).value)
      cairo_rotate(pointer, .pi)
    } else {
      cairo_translate(pointer, Points(frame.x).value, Points(frame.y).value)
    }
  }

  func leave() { cairo_restore(pointer) }

  // MARK: Shapes

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

  private func disc(_ frame: Rectangle, _ colour: Colour) {
    cairo_set_source_rgb(pointer, colour.red, colour.green, colour.blue)
    let radius = Points(frame.width).value / 2
    // Else a line would lead here from wherever the last text was.
    cairo_new_path(pointer)
    cairo_arc(pointer, Points(frame.x).value + radius, Points(frame.y).value + radius, radius, 0, 2 * .pi)
    cairo_fill(pointer)
  }

  private func path(_ points: [Point], _ colour: Colour, hasHead: Bool) {
    guard let first = points.first, let last = points.last, points.count > 1 else { return }
    cairo_set_source_rgb(pointer, colour.red, colour.green, colour.blue)
    cairo_set_line_width(pointer, Points(0.5.mm).value)
    cairo_set_line_cap(pointer, CAIRO_LINE_CAP_BUTT)
    cairo_set_line_join(pointer, CAIRO_LINE_JOIN_ROUND)
    let (x, y) = (Points(last.x).value, Points(last.y).value)
    let before = points[points.count - 2]
    let angle = atan2(y - Points(before.y).value, x - Points(before.x).value)
    let head = Points(2.2.mm).value
    cairo_new_path(pointer)
    cairo_move_to(pointer, Points(first.x).value, Points(first.y).value)
    for point in points.dropFirst().dropLast() {
      cairo_line_to(pointer, Points(point.x).value, Points(point.y).value)
    }
    // The line ends within the head, so that the tip is sharp.
    let inset = hasHead ? head * 0.8 : 0
    cairo_line_to(pointer, x - cos(angle) * inset, y - sin(angle) * inset)
    cairo_stroke(pointer)
    guard hasHead else { return }
    cairo_move_to(pointer, x, y)
    for side in [-1.0, 1.0] {
      cairo_line_to(pointer, x - cos(angle + side * 0.5) * head, y - sin(angle + side * 0.5) * head)
    }
    cairo_close_path(pointer)
    cairo_fill(pointer)
  }
}
