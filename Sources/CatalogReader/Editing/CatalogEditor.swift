import PhraseModel

/// Edits the text of a locale's file and touches nothing but what changes: comments, order, quoting and blank lines
/// stay as their author wrote them.
///
/// A text that stands in the file keeps its style; one that is missing goes to its place in the order of the book,
/// behind its nearest predecessor. Nothing is removed.
public struct CatalogEditor: Sendable {
  private let path: String
  private let order: CatalogOrder
  /// The file as it stands, or as the last edit left it.
  public private(set) var bytes: [UInt8]

  /// - Parameters:
  ///   - path: The file's path, for errors.
  ///   - bytes: What the file holds.
  ///   - order: Where a key that is missing belongs.
  public init(path: String, bytes: [UInt8], order: CatalogOrder) {
    self.path = path
    self.bytes = bytes
    self.order = order
  }

  /// Makes all changes or none. A value that is already there is left as it is written.
  ///
  /// - Throws: `CatalogEditError`, also where the edited text would not read back as exactly the old values with the
  ///   changes in them.
  public mutating func apply(_ changes: [CatalogChange]) throws(CatalogEditError) {
    let file = YAMLFile(path: path, bytes: bytes)
    guard let root = file.root else { throw .unreadable(file.findings) }
    let before = CatalogValues(root)
    // Of two values for one place, the later counts.
    let latest = Dictionary(changes.enumerated().map { ($1.path, $0) }) { _, last in last }
    let needed = changes.enumerated().filter { latest[$1.path] == $0 && !before.hold($1) }.map(\.element)
    guard !needed.isEmpty else { return }

    let mark = bytes.prefix(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    let text = String(decoding: bytes.dropFirst(mark.count), as: UTF8.self)
    var session = EditSession(file: file, text: text, order: order.withCases(of: root))
    for change in needed { try session.plan(change, in: root) }
    let result = Array(mark) + Array(session.editedText().utf8)

    guard let newRoot = YAMLFile(path: path, bytes: result).root else { throw .unfaithful(path: needed[0].path) }
    if let difference = before.applying(needed).firstDifference(from: CatalogValues(newRoot)) {
      throw .unfaithful(path: difference)
    }
    bytes = result
  }
}
