/// Where the keys and values of a catalog file stand, by their path: `headings.situations.loans`, `ladder.order.next.0`.
public struct Places: Hashable, Sendable {
  private let file: SourceLocation
  private var keys: [String: SourceLocation]
  private var values: [String: SourceLocation]

  /// - Parameter file: the start of the file, for a path that is not in it.
  public init(file: SourceLocation, keys: [String: SourceLocation], values: [String: SourceLocation]) {
    self.file = file
    self.keys = keys
    self.values = values
  }

  /// Where a key stands; for one that is missing, where the nearest key above it does.
  public func key(_ path: String...) -> SourceLocation {
    var path = path
    while !path.isEmpty {
      if let location = keys[path.joined(separator: ".")] { return location }
      path.removeLast()
    }
    return file
  }

  /// Where the value of a key stands; for one that is missing, as for `key`.
  public func value(_ path: String...) -> SourceLocation {
    if let location = values[path.joined(separator: ".")] { return location }
    var path = path
    while !path.isEmpty {
      path.removeLast()
      if let location = keys[path.joined(separator: ".")] { return location }
    }
    return file
  }

  /// Takes in the places of another file, whose keys come first where both have one.
  mutating func add(_ layer: Places) {
    keys.merge(layer.keys) { $1 }
    values.merge(layer.values) { $1 }
  }
}
