internal import CPangoCairo

/// What a picture of a card is.
public enum PictureFormat: Sendable {
  case svg
  /// - Parameter resolution: dots per inch.
  case png(resolution: Double)
}

extension SheetPainter {
  /// Draws one side of a card as a picture, as large as the card.
  ///
  /// - Throws: `CardError.drawing` where Cairo fails, `CardError.file` where the file cannot be written.
  public func paint(_ side: CardLayout, to path: String, as format: PictureFormat) throws(CardError) {
    let (width, height) = (Points(side.size.width).value, Points(side.size.height).value)
    let output = try OutputFile(path: path)
    let stream = Unmanaged.passUnretained(output).toOpaque()
    switch format {
    case .svg:
      let surface = cairo_svg_surface_create_for_stream(writeFromCairo, stream, width, height)
      defer { cairo_surface_destroy(surface) }
      try draw(side, on: surface, scale: 1)
    case .png(let resolution):
      let scale = resolution / 72
      let surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32((width * scale).rounded()), Int32((height * scale).rounded()))
      defer { cairo_surface_destroy(surface) }
      try draw(side, on: surface, scale: scale)
      let status = cairo_surface_write_to_png_stream(surface, writeFromCairo, stream)
      if status != CAIRO_STATUS_SUCCESS, status != CAIRO_STATUS_WRITE_ERROR {
        throw .drawing(String(cString: cairo_status_to_string(status)))
      }
    }
    try output.close()
  }

  private func draw(_ side: CardLayout, on surface: OpaquePointer?, scale: Double) throws(CardError) {
    guard let canvas = cairo_create(surface) else { throw .drawing("no memory for Cairo") }
    defer { cairo_destroy(canvas) }
    cairo_scale(canvas, scale, scale)
    cairo_set_source_rgb(canvas, Palette.paper.red, Palette.paper.green, Palette.paper.blue)
    cairo_paint(canvas)
    for item in side.items { try paint(item, on: canvas) }
    let status = cairo_status(canvas)
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(String(cString: cairo_status_to_string(status))) }
    if cairo_surface_get_type(surface) == CAIRO_SURFACE_TYPE_SVG { cairo_surface_finish(surface) }
  }
}

/// Hands what Cairo writes to the `OutputFile` that its closure is.
func writeFromCairo(
  _ closure: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: UInt32
) -> cairo_status_t {
  guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
  let output = Unmanaged<OutputFile>.fromOpaque(closure).takeUnretainedValue()
  return output.write(UnsafeBufferPointer(start: bytes, count: Int(count)))
    ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR
}
