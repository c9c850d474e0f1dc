import Foundation
import PhraseModel

/// Loads catalog files one by one, and keeps their bytes and what was wrong with them.
struct CatalogFileLoader {
  /// In bytes; the longest file of the shipped book is under 200 KB.
  static let fileSizeLimit = 4 << 20

  private(set) var findings: [Finding] = []
  /// The bytes of each file that could be opened, by path.
  private(set) var files: [String: [UInt8]] = [:]
  /// By path, what a file is to be read as instead of what it holds.
  private let replaced: [String: [UInt8]]

  init(replacing replaced: [String: [UInt8]] = [:]) {
    self.replaced = replaced
  }

  /// A file held against its shape, or nil where it cannot be opened or has no tree; `findings` then say why.
  mutating func load(_ path: String, as shape: Shape) -> YAMLFile? {
    guard let bytes = replaced[path] ?? bytes(ofFile: path) else { return nil }
    files[path] = bytes
    let file = YAMLFile(path: path, bytes: bytes)
    findings += file.findings
    guard let root = file.root else { return nil }
    var validator = ShapeValidator(file: file)
    validator.validate(root, as: shape)
    findings += validator.findings
    return file
  }

  /// The same, with nil where there is no such file.
  mutating func loadIfPresent(_ path: String, as shape: Shape) -> YAMLFile? {
    replaced[path] != nil || FileManager.default.fileExists(atPath: path) ? load(path, as: shape) : nil
  }

  /// Takes in what another loader has found and read.
  mutating func absorb(_ other: CatalogFileLoader) {
    findings += other.findings
    files.merge(other.files) { $1 }
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  mutating func report(_ found: [Finding]) { findings += found }

  /// A file's bytes, or nil and a finding where it cannot be opened or is too large.
  private mutating func bytes(ofFile path: String) -> [UInt8]? {
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      guard size <= Self.fileSizeLimit else {
        report(
          Finding(
            .fileTooLarge, at: SourceLocation(file: path, line: 1, column: 1),
            message: "the file has \(size >> 20) MB; catalogs are read up to \(Self.fileSizeLimit >> 20) MB",
            hint: "Check that this is the file you meant"))
        return nil
      }
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      report(
        Finding(
          .fileUnreadable, at: SourceLocation(file: path, line: 1, column: 1),
          message: "the file cannot be opened: \(systemReason(error))",
          hint: "Look at its permissions, and that it is a file"))
      return nil
    }
  }
}
