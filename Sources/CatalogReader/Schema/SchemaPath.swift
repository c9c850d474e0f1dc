import Foundation

extension CatalogFileKind {
  /// The way from a folder to the copy of the schema that catalogs keep; nil where they keep none.
  public func schemaPath(from folder: String, catalogs: String) -> String? {
    let schema = "\(catalogs)/schemas/\(rawValue).json"
    guard FileManager.default.fileExists(atPath: schema) else { return nil }
    let parts = { (path: String) in URL(filePath: path).standardizedFileURL.pathComponents }
    let start = parts(folder)
    let end = parts(schema)
    let shared = zip(start, end).prefix { $0 == $1 }.count
    return (start.dropFirst(shared).map { _ in ".." } + end.dropFirst(shared)).joined(separator: "/")
  }
}
