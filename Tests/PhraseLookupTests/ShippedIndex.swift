import CatalogReader
import Foundation
import PhraseLookup
import PhrasebookPipeline
import TestSupport

/// Indices of the shipped catalogs, each built once for all tests.
enum ShippedIndex {
  /// Of two locales.
  static let path: Result<String, any Error> = Result {
    try build(CatalogFolder(path: ShippedCatalogs.twoLocales), "two")
  }

  /// Of all that are shipped.
  static let allLocales: Result<String, any Error> = Result {
    try build(CatalogFolder(path: ShippedCatalogs.folder), "all")
  }

  private static func build(_ catalogs: CatalogFolder, _ name: String) throws -> String {
    let output = FileManager.default.temporaryDirectory.appending(
      path: "phrasebook-index-\(ProcessInfo.processInfo.processIdentifier)-\(name)"
    ).path
    let request = BuildRequest(catalogs: catalogs, output: output, locales: nil, products: [.index])
    _ = try PhrasebookPipeline.build(request) { _ in }
    return output + "/phrases.sqlite"
  }

  static func lookUp(_ request: LookupRequest) throws -> [LookupResult] {
    try Lookup(index: IndexFile(path: path.get())).results(for: request)
  }

  static func lookUp(_ words: String, to locales: [String] = [], values: [String: String] = [:]) throws
    -> [LookupResult]
  {
    var request = LookupRequest(.words(words), answerLocales: locales, values: values)
    request.limit = 20
    return try lookUp(request)
  }
}
