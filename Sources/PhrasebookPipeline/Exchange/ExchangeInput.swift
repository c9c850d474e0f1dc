import CatalogReader
import Exchange
import Foundation
import PhraseModel

/// A file that came back from a translator, as it stands on the disk.
struct ExchangeInput {
  let file: ExchangedFile
  let lines: [String]

  /// - Parameter format: nil to tell it from the file.
  /// - Throws: `PipelineError.exchange` where it cannot be opened or read.
  init(path: String, format: ExchangeFormat?) throws(PipelineError) {
    let bytes = try Self.bytes(ofFile: path)
    let format = format ?? ExchangeFormat(fileName: path) ?? ExchangeFormat(content: bytes)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
    do throws(ExchangeError) {
      file = try format.read(bytes, path: path)
      self.lines = lines
    } catch {
      throw .exchange(.malformed(error.finding, lines: lines))
    }
  }

  private static func bytes(ofFile path: String) throws(PipelineError) -> [UInt8] {
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      // One byte too many is enough for the reader to refuse it.
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      let limit = ExchangeFormat.fileSizeLimit + 1
      return Array(try handle.read(upToCount: size > 0 ? min(size, limit) : limit) ?? Data())
    } catch {
      throw .exchange(.unreadable(path, reason: systemReason(error)))
    }
  }

  /// The locale of the catalogs that the file is for.
  ///
  /// - Parameter wanted: the one that the user named.
  func targetLocale(wanted: LocaleTag?, available: [LocaleTag]) throws(PipelineError) -> LocaleTag {
    let found = file.targetLocale.flatMap { Self.match($0, among: available) }
    if let wanted {
      guard let stated = file.targetLocale, (found ?? stated) != wanted else { return wanted }
      throw .exchange(.otherLocale(stated, file: file.path, wanted: wanted))
    }
    guard let found else {
      throw .exchange(.unknownLocale(file.targetLocale, file: file.path, available: available))
    }
    return found
  }

  /// The locale that the file was translated from; nil where it doesn't say.
  func sourceLocale(available: [LocaleTag]) throws(PipelineError) -> LocaleTag? {
    guard let stated = file.sourceLocale else { return nil }
    guard let found = Self.match(stated, among: available) else {
      throw .exchange(.unknownLocale(stated, file: file.path, available: available))
    }
    return found
  }

  /// Tools add a region where there was none (`sk-SK`); the locale is then the one without it.
  private static func match(_ tag: LocaleTag, among available: [LocaleTag]) -> LocaleTag? {
    var subtags = tag.identifier.split(separator: "-").map(String.init)
    while !subtags.isEmpty {
      let name = subtags.joined(separator: "-").lowercased()
      if let found = available.first(where: { $0.identifier.lowercased() == name }) { return found }
      subtags.removeLast()
    }
    return nil
  }
}
