/// The names in a mapping, in order, to tell which stand there twice.
///
/// Most mappings have a few keys, which are compared sooner than hashed.
struct NameTable {
  private static let fewNames = 16

  private var names: [String] = []
  private var indices: [String: Int] = [:]

  func index(of name: String) -> Int? {
    names.count <= Self.fewNames ? names.firstIndex(of: name) : indices[name]
  }

  mutating func append(_ name: String) {
    names.append(name)
    if names.count == Self.fewNames + 1 {
      indices = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    } else if names.count > Self.fewNames {
      indices[name] = names.count - 1
    }
  }
}
