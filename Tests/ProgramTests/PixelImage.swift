import Foundation
import Testing

/// A page as printed, dot by dot: a binary portable greymap or pixmap (https://netpbm.sourceforge.net/doc/).
struct PixelImage {
  let width: Int
  let height: Int
  private let channels: Int
  private let pixels: [UInt8]

  struct Unreadable: Error {}

  /// Draws one page of a PDF file.
  init(page: Int, of path: String, dotsPerInch: Int, isGrey: Bool) throws {
    let folder = try TemporaryFolder()
    let poppler = try #require(Program.installed("pdftoppm"))
    _ = try poppler.run(
      ["-r", "\(dotsPerInch)", "-f", "\(page)", "-l", "\(page)"] + (isGrey ? ["-gray"] : []) + [
        path, folder.path + "/page",
      ])
    try self.init(try #require(try folder.contents().first?.value))
  }

  private init(_ data: Data) throws {
    var fields: [Int] = []
    var position = data.startIndex + 2
    while fields.count < 3 {
      while position < data.endIndex, data[position] <= 0x20 { position += 1 }
      let digits = data[position...].prefix { (0x30...0x39).contains($0) }
      guard let field = Int(String(decoding: digits, as: UTF8.self)) else { throw Unreadable() }
      fields.append(field)
      position = digits.endIndex
    }
    width = fields[0]
    height = fields[1]
    channels = data.starts(with: [0x50, 0x36]) ? 3 : 1
    pixels = [UInt8](data[(position + 1)...])
  }

  /// Red, green and blue, or grey alone.
  func dot(_ x: Int, _ y: Int) -> ArraySlice<UInt8> {
    let start = (y * width + x) * channels
    return pixels[start..<start + channels]
  }

  func isDark(_ x: Int, _ y: Int) -> Bool { dot(x, y).allSatisfy { $0 < 128 } }

  /// How many dots are of a colour, and no grey.
  var colouredCount: Int {
    stride(from: 0, to: pixels.count, by: channels).count { start in
      let dot = pixels[start..<start + channels]
      return dot.contains { $0 != dot[dot.startIndex] }
    }
  }
}
