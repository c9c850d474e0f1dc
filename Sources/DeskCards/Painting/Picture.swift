internal import CPangoCairo

/// How a sheet is drawn as a picture.
public enum PictureFormat: Hashable, Sendable {
  case svg
  /// With that many dots to an inch.
  case png(dotsPerInch: Double)
}

/// A picture that is being drawn on white.
final class Picture {
  let canvas: Canvas
  private let surface: OpaquePointer
  private let format: PictureFormat
  /// Where Cairo writes to.
  private let draft: OutputFile

  init(_ format: PictureFormat, of size: Size, for path: String) throws(CardError) {
    self.format = format
    draft = try OutputFile(draftOf: path)
    let (width, height) = (Points(size.width).value, Points(size.height).value)
    let surface: OpaquePointer?
    let scale: Double
    switch format {
    case .svg:
      scale = 1
      surface = cairo_svg_surface_create_for_stream(
        writeFromCairo, Unmanaged.passUnretained(draft).toOpaque(), width, height)
    case .png(let dotsPerInch):
      scale = dotsPerInch / 72
      surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32((width * scale).rounded(.up)), Int32((height * scale).rounded(.up)))
    }
    guard let surface else { throw .drawing("no memory for Cairo") }
    self.surface = surface
    canvas = try Canvas(surface)
    cairo_set_source_rgb(canvas.pointer, Palette.paper.red, Palette.paper.green, Palette.paper.blue)
    cairo_paint(canvas.pointer)
    cairo_scale(canvas.pointer, scale, scale)
  }

  deinit { cairo_surface_destroy(surface) }

  /// Ends the drawing and writes the picture.
  func write(to output: OutputFile) throws(CardError) {
    if case .png = format {
      let status = cairo_surface_write_to_png_stream(
        surface, writeFromCairo, Unmanaged.passUnretained(draft).toOpaque())
      try draft.flush()
      guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(String(cString: cairo_status_to_string(status))) }
    }
    try canvas.finish(draft)
    var bytes = try draft.contents()
    if case .svg = format { bytes = Self.renumbered(bytes) }
    _ = bytes.withUnsafeBufferPointer { output.write($0) }
  }

  /// Cairo numbers what it draws from the start of the program on: here from the start of the picture.
  private static func renumbered(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    var numbers: [Substring: Int] = [:]
    let renumbered = text.replacing(/(["#]surface)([0-9]+)/) { match in
      let number = numbers[match.output.2] ?? numbers.count
      numbers[match.output.2] = number
      return "\(match.output.1)\(number)"
    }
    return Array(renumbered.utf8)
  }
}
