/// What an earlier export tells about the texts now: which were made from another source text, and which came back without
/// having been imported.
public struct EarlierExport {
  private let units: [String: ExchangedUnit]

  public init(_ file: ExchangedFile) {
    units = Dictionary(file.units.map { ($0.id, $0) }) { first, _ in first }
  }

  /// A unit marked as outdated where its translation stands as it did when its source text was another one.
  public func marking(_ unit: TranslationUnit) -> TranslationUnit {
    guard let earlier = units[unit.id], let target = unit.target, earlier.target?.text == target else { return unit }
    var marked = unit
    if earlier.source != unit.source {
      marked.state = .outdated
      marked.previousSource = earlier.source
    } else if earlier.isFuzzy, let previous = earlier.previousSource {
      // It was outdated then, and nobody has seen to it since.
      marked.state = .outdated
      marked.previousSource = previous
    }
    return marked
  }

  /// How many translations stand in the file only: to write over it would lose them.
  public func unimportedCount(among current: [TranslationUnit]) -> Int {
    let targets = Dictionary(current.map { ($0.id, $0.target) }) { first, _ in first }
    return units.values.count { earlier in
      guard let text = earlier.target?.text, earlier.exported != Fingerprint(of: text) else { return false }
      return targets[earlier.id] != .some(text)
    }
  }
}
