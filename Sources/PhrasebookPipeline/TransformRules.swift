import CatalogReader
import Foundation
import Inflection

extension Transform {
  /// The transform whose rules stand in a file beside the catalogs, followed by one of ICU's own if wanted; nil where there is no
  /// such file.
  ///
  /// - Throws: `PipelineError.rules` where the rules are wrong.
  static func rules(
    _ name: String, then next: String? = nil, in catalogs: CatalogFolder
  ) throws(PipelineError) -> Transform? {
    let path = "\(catalogs.path)/\(name).txt"
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let rules = String(decoding: data, as: UTF8.self)
    do throws(RuleError) {
      return try Transform(rules: next.map { "\(rules)\n:: \($0);" } ?? rules)
    } catch {
      throw .rules(path, line: error.line, reason: error.error.name)
    }
  }
}
