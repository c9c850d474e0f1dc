import DeskCards
import Foundation

/// Writes cards to a file, whole or not at all.
struct CardFile {
  let setter: TextSetter
  let title: String
  /// `2026-11`: the date that the file carries.
  let edition: String

  private var metadata: SheetPainter.Metadata {
    SheetPainter.Metadata(title: title, created: edition + "-01T00:00:00Z")
  }

  func write(
    _ cards: [Card], _ style: SheetStyle, as format: CardRequest.Format, to path: String
  ) throws(CardError) -> (paths: [String], sheetCount: Int) {
    switch format {
    case .pdf:
      let sheets = try SheetImposition.sheets(cards, style)
      try write(sheets, to: path)
      return ([path], sheets.count)
    case .svg, .png:
      // A picture is of a card, not of a sheet.
      let sides = cards.flatMap { [$0.front] + [$0.back].compactMap(\.self) }
      let stem = (path as NSString).deletingPathExtension
      let paths = sides.indices.map { sides.count == 1 ? path : "\(stem)-\($0 + 1).\(format.rawValue)" }
      for (side, path) in zip(sides, paths) {
        try replacing(path) { (temporary) throws(CardError) in
          try SheetPainter(setter: setter).paint(
            SheetLayout(of: side), to: temporary, as: format == .svg ? .svg : .png(dotsPerInch: 300))
        }
      }
      return (paths, sides.count)
    }
  }

  func write(_ sheets: [SheetLayout], to path: String) throws(CardError) {
    try replacing(path) { (temporary) throws(CardError) in
      try SheetPainter(setter: setter).paint(sheets, to: temporary, metadata: metadata)
    }
  }

  /// Whoever reads the file finds the old one or the new one, whole.
  private func replacing(
    _ path: String, _ body: (_ temporary: String) throws(CardError) -> Void
  ) throws(CardError) {
    let folder = (path as NSString).deletingLastPathComponent
    let name = ".\((path as NSString).lastPathComponent).\(getpid())"
    let temporary = folder.isEmpty ? name : "\(folder)/\(name)"
    defer { unlink(temporary) }
    do throws(CardError) {
      try body(temporary)
    } catch {
      if case .file(_, let reason) = error { throw .file(path, reason: reason) }
      throw error
    }
    guard rename(temporary, path) == 0 else { throw .file(path, reason: String(cString: strerror(errno))) }
  }
}
