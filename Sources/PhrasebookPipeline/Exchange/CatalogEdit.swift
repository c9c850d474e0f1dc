import CatalogReader
import Exchange
import Foundation
import PhraseModel

/// A catalog file before and after an import.
struct CatalogEdit: Sendable {
  let path: String
  /// Nil where there is no such file yet, which a layer need not have.
  let before: [UInt8]?
  let after: [UInt8]

  /// The edits that planned changes come to, one for each file.
  static func edits(
    for plans: [ImportPlan], _ phrasebook: Phrasebook, _ catalogs: CatalogFolder
  ) throws(PipelineError) -> [CatalogEdit] {
    var changes: [String: [CatalogChange]] = [:]
    var seen: [String: ImportPlan.Change] = [:]
    for plan in plans {
      for change in plan.changes {
        let key = "\(plan.targetLocale) \(change.unit.id)"
        if let other = seen[key] {
          guard other.target == change.target else {
            throw .exchange(.contradiction(id: change.unit.id, other.location, change.location))
          }
          continue
        }
        seen[key] = change
        let file = home(of: change.unit, in: plan.targetLocale, phrasebook, catalogs)
        changes[file, default: []].append(CatalogChange(change.unit.path, value(of: change)))
      }
    }
    var edits: [CatalogEdit] = []
    for (path, changes) in changes.sorted(by: { $0.key < $1.key }) {
      let before = try bytes(ofFile: path)
      var editor = CatalogEditor(
        path: path, bytes: before ?? Array("schema: 1\n".utf8), order: CatalogOrder(book: phrasebook.book))
      do throws(CatalogEditError) {
        try editor.apply(changes)
      } catch {
        throw .exchange(.notEdited(path, error))
      }
      edits.append(CatalogEdit(path: path, before: before, after: editor.bytes))
    }
    return edits
  }

  func bytesOnDisk() throws(PipelineError) -> [UInt8]? { try Self.bytes(ofFile: path) }

  private static func value(of change: ImportPlan.Change) -> CatalogChange.Value {
    switch change.unit.kind {
    case .say, .term: .message(change.target)
    case .keywords: .list(KeywordList.keywords(in: change.target))
    case .avoid, .sounds, .sample, .gender, .label, .heading, .slot: .text(change.target)
    }
  }

  /// The file that a text stands in, or belongs in: a layer's where the layer has what it belongs to.
  private static func home(
    of unit: TranslationUnit, in locale: LocaleTag, _ phrasebook: Phrasebook, _ catalogs: CatalogFolder
  ) -> String {
    if unit.target != nil { return unit.targetLocation.file }
    let catalog = phrasebook.catalog(locale)
    if let phrase = unit.phrase {
      if let wording = catalog?.phrases[phrase] { return wording.location.file }
      let layer = phrasebook.book.phrase(phrase).flatMap { catalogs.layer(ofFile: $0.location.file) }
      return catalogs.file(of: locale, layer: layer)
    }
    if unit.path.first == "terms", unit.path.count > 1 {
      if let term = catalog?.terms[unit.path[1]] { return term.location.file }
      let declaration = phrasebook.book.terms.first { $0.id == unit.path[1] }
      return catalogs.file(of: locale, layer: declaration.flatMap { catalogs.layer(ofFile: $0.location.file) })
    }
    return catalogs.file(of: locale)
  }

  private static func bytes(ofFile path: String) throws(PipelineError) -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw .catalogs(.unreadable(path, reason: systemReason(error)))
    }
  }
}
