/// Where the keys and values of a catalog file stand, by the keys that lead to them: `headings`, `situations`, `loans`. An item of
/// a list goes by its number.
public struct Places: Hashable, Sendable {
  /// A key with its value, and what stands below.
  public struct Entry: Hashable, Sendable {
    let name: String
    /// Nil for an item of a list.
    let key: SourceLocation?
    let value: SourceLocation
    let entries: [Entry]

    public init(_ name: String, key: SourceLocation?, value: SourceLocation, entries: [Entry]) {
      self.name = name
      self.key = key
      self.value = value
      self.entries = entries
    }
  }

  private let file: SourceLocation
  /// The first keys of each file, the one that lies on top first.
  private var layers: [[Entry]]

  /// - Parameter file: the start of the file, for what is not in it.
  public init(file: SourceLocation, entries: [Entry]) {
    self.file = file
    layers = [entries]
  }

  /// Where a key stands; for one that is missing, where the nearest key above it does.
  public func key(_ path: String...) -> SourceLocation { nearestKey(to: path[...]) }

  /// Where the value of a key stands; for one that is missing, as for `key`.
  public func value(_ path: String...) -> SourceLocation { value(path) }

  /// Where the value of a key stands, with the keys that lead to it in a list.
  public func value(_ path: [String]) -> SourceLocation {
    layers.lazy.compactMap { Self.entry(path[...], in: $0) }.first?.value ?? nearestKey(to: path.dropLast())
  }

  private func nearestKey(to path: ArraySlice<String>) -> SourceLocation {
    guard !path.isEmpty else { return file }
    return layers.lazy.compactMap { Self.entry(path, in: $0)?.key }.first ?? nearestKey(to: path.dropLast())
  }

  private static func entry(_ path: ArraySlice<String>, in entries: [Entry]) -> Entry? {
    guard let name = path.first, let entry = entries.first(where: { $0.name == name }) else { return nil }
    return path.count == 1 ? entry : Self.entry(path.dropFirst(), in: entry.entries)
  }

  /// Takes in the places of another file, whose keys come first where both have one.
  mutating func add(_ layer: Places) { layers = layer.layers + layers }
}
