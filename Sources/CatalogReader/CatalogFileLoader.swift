import Foundation
import PhraseModel

/// Loads catalog files one by one, and keeps what was wrong with them and how their lines read.
struct CatalogFileLoader {
  /// In bytes; the longest file of the shipped book is under 200 KB.
  static let fileSizeLimit = 4 << 20

  /// What files hold instead of what is on the disk, by path.
  private let replacements: [String: [UInt8]]
  private(set) var findings: [Finding] = []
  /// The lines of each file, by path, to show findings in their context.
  private(set) var lines: [String: [String]] = [:]

  init(replacements: [String: [UInt8]] = [:]) {
    self.replacements = replacements
  }

  /// A file held against its shape, or nil where it has no tree; `findings` then say why.
  ///
  /// - Throws: `CatalogFolderError.unreadable` where the file cannot be opened.
  mutating func load(_ path: String, as shape: Shape) throws(CatalogFolderError) -> YAMLFile? {
    guard let bytes = try bytes(ofFile: path) else { return nil }
    let file = YAMLFile(path: path, bytes: bytes)
    findings += file.findings
    lines[path] = file.lines.map { line in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: line)
      return String(text)
    }
    guard let root = file.root else { return nil }
    var validator = ShapeValidator(file: file)
    validator.validate(root, as: shape)
    findings += validator.findings
    return file
  }

  /// The same, with nil where there is no such file.
  mutating func loadIfPresent(_ path: String, as shape: Shape) throws(CatalogFolderError) -> YAMLFile? {
    replacements[path] != nil || FileManager.default.fileExists(atPath: path) ? try load(path, as: shape) : nil
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  mutating func report(_ found: [Finding]) { findings += found }

  /// A file's bytes, or nil and a finding where it is too large.
  private mutating func bytes(ofFile path: String) throws(CatalogFolderError) -> [UInt8]? {
    if let bytes = replacements[path] { return bytes }
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      guard size <= Self.fileSizeLimit else {
        report(
          Finding(
            rule: "file-too-large", at: SourceLocation(file: path, line: 1, column: 1),
            message: "the file has \(size >> 20) MB; catalogs are read up to \(Self.fileSizeLimit >> 20) MB",
            hint: "Check that this is the file you meant"))
        return nil
      }
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw .unreadable(path, reason: error.localizedDescription)
    }
  }
}
