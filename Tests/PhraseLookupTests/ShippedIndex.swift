import CatalogReader
import Foundation
import PhraseLookup
import PhrasebookPipeline
import TestSupport

/// The index of the shipped catalogs, built once for all tests.
enum ShippedIndex {
  static let path: Result<String, any Error> = Result {
    let output = FileManager.default.temporaryDirectory.appending(
      path: "phrasebook-index-\(ProcessInfo.processInfo.processIdentifier)"
    ).path
    let request = BuildRequest(
      catalogs: CatalogFolder(path: ShippedCatalogs.twoLocales), output: output, locales: nil, products: [.index])
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
